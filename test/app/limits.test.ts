import { openApp, type OpenApp } from '../support/app.ts';
import { generateToken, openPlain } from '../support/plain-direct-line.ts';

let app: OpenApp;
beforeAll(async () => {
  app = await openApp({ env: { LIMIT_LOOPBACK: '1' } });
});
afterAll(() => app.close());

/** A refusal, with what a visitor who is refused still gets. */
async function refusal(response: Response) {
  const { help } = (await response.json()) as { help: { number: string }[] };
  return {
    status: response.status,
    retryAfter: Number(response.headers.get('retry-after')),
    numbers: help.map(({ number }) => number),
  };
}
const HELP_STILL = {
  status: 429,
  retryAfter: expect.any(Number) as number,
  numbers: ['911', '988', '+1 951-555-0137'],
};

test('after 60 turns in a burst the next is 429, with help and a time to come back, and not taken', async () => {
  const { conversationId, token, read } = await openPlain(app.url);
  const post = () =>
    fetch(`${app.url}/v3/directline/conversations/${conversationId}/activities`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: JSON.stringify({ type: 'message', value: { command: 'repeat' } }),
    });
  const begun = Date.now();
  let taken = 0;
  let response = await post();
  for (; response.status === 200 && taken < 500; response = await post()) taken += 1;
  // A slow machine gets one more every two seconds.
  const refilled = Math.ceil((Date.now() - begun) / 2_000);
  expect(taken).toBeGreaterThanOrEqual(60);
  expect(taken).toBeLessThanOrEqual(60 + refilled);
  const refused = await refusal(response);
  expect(refused).toEqual(HELP_STILL);
  expect(refused.retryAfter).toBeGreaterThan(0);
  const { activities } = await read();
  expect(activities.filter(({ from }) => from.role === 'user')).toHaveLength(taken);
});

test('the 31st conversation of an address is 429, with help', async () => {
  const generate = () => fetch(`${app.url}/v3/directline/tokens/generate`, { method: 'POST' });
  let response = await generate();
  for (let n = 0; n < 30 && response.status === 200; n++) response = await generate();
  expect(await refusal(response)).toEqual(HELP_STILL);
});

test('loopback is not limited unless that is asked for', async () => {
  const unlimited = await openApp();
  for (let n = 0; n < 40; n++) await generateToken(unlimited.url);
  await unlimited.close();
});
