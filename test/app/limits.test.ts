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

test('the 61st turn in a burst is 429, with help and a time to come back, and is not taken', async () => {
  const { conversationId, token, read } = await openPlain(app.url);
  const post = () =>
    fetch(`${app.url}/v3/directline/conversations/${conversationId}/activities`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: JSON.stringify({ type: 'message', value: { command: 'repeat' } }),
    });
  for (let n = 0; n < 60; n++) expect((await post()).status).toBe(200);
  const before = await read();
  const refused = await refusal(await post());
  expect(refused).toEqual(HELP_STILL);
  expect(refused.retryAfter).toBeGreaterThan(0);
  expect(await read()).toEqual(before);
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
