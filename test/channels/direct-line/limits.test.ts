import { generateToken, openPlain } from '../../support/plain-direct-line.ts';
import { serve } from './serve.ts';

test('the 61st turn in a breath is 429 with when to come back and help, and is not taken', async () => {
  const served = await serve({ limitLoopback: true });
  const visitor = await openPlain(served.url);
  for (let n = 0; n < 60; n++) await visitor.send({ text: 'hello' });

  const address = `${served.url}/v3/directline/conversations/${visitor.conversationId}/activities`;
  const refused = await fetch(address, {
    method: 'POST',
    headers: { authorization: `Bearer ${visitor.token}` },
    body: JSON.stringify({ type: 'message', text: 'one more' }),
  });
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(2);
  expect(await refused.json()).toMatchObject({
    error: { code: 'too_many_turns' },
    help: [{ label: '988', number: '988' }],
  });
  expect(served.memory.kept.get(visitor.conversationId)?.posted).toHaveLength(60);

  const other = await openPlain(served.url);
  await other.send({ text: 'another conversation is not held up' });
  expect(await served.isAlive()).toBe(true);
  await served.close();
});

test('the 31st conversation of an address is 429 with help, whatever X-Forwarded-For says', async () => {
  const served = await serve({ limitLoopback: true });
  for (let n = 0; n < 30; n++) await generateToken(served.url);
  const refused = await fetch(`${served.url}/v3/directline/tokens/generate`, {
    method: 'POST',
    headers: { 'x-forwarded-for': '203.0.113.9' },
  });
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(25);
  expect(await refused.json()).toMatchObject({
    error: { code: 'too_many_conversations' },
    help: [{ number: '988' }],
  });
  await served.close();
});

test('loopback has no limits unless it is told to', async () => {
  const served = await serve();
  const visitor = await openPlain(served.url);
  for (let n = 0; n < 70; n++) await visitor.send({ text: 'hello' });
  for (let n = 0; n < 40; n++) await generateToken(served.url);
  await served.close();
});
