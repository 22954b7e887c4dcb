import { WebSocket } from 'ws';

import { openApp, type OpenApp } from '../support/app.ts';
import { generateToken, openPlain } from '../support/plain-direct-line.ts';

const clock = { ahead: 0 };
let app: OpenApp;
beforeAll(async () => {
  app = await openApp({ tuning: { now: () => Date.now() + clock.ahead } });
});
beforeEach(() => {
  clock.ahead = 0;
});
afterAll(() => app.close());

const ROUTES = [
  ['GET', ''],
  ['GET', '/activities'],
  ['POST', '/activities'],
  ['POST', '/upload'],
] as const;

/** The statuses of every route of a conversation, the WebSocket's upgrade last. */
async function statuses(conversationId: string, token?: string) {
  const address = `${app.url}/v3/directline/conversations/${conversationId}`;
  const answers = ROUTES.map(async ([method, path]) => {
    const { status } = await fetch(address + path, {
      method,
      ...(token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } }),
      ...(method === 'POST' ? { body: '{"type":"message","text":"hello"}' } : {}),
    });
    return status;
  });
  const upgrade = new Promise<number>((resolve) => {
    const ws = new WebSocket(`${address.replace('http', 'ws')}/stream?watermark=&t=${token}`);
    ws.on('open', () => {
      ws.terminate();
      resolve(101);
    });
    ws.on('unexpected-response', (_, { statusCode = 0 }) => resolve(statusCode));
    ws.on('error', () => undefined);
  });
  return Promise.all([...answers, upgrade]);
}

test('no token and a token of nobody are 401 on every route', async () => {
  const { conversationId, resume } = await openPlain(app.url);
  for (const token of [undefined, 'junk', resume]) {
    expect(await statuses(conversationId, token)).toEqual([401, 401, 401, 401, 401]);
  }
});

test("another visitor's conversation, and one that never was, are 404 on every route", async () => {
  const mine = await openPlain(app.url);
  const theirs = await openPlain(app.url);
  const before = await theirs.read();
  const never = (await generateToken(app.url)).conversationId;
  for (const id of [theirs.conversationId, never, '__proto__']) {
    expect(await statuses(id, mine.token)).toEqual([404, 404, 404, 404, 404]);
  }
  expect(await theirs.read()).toEqual(before);
});

test('an expired token is 403 on every route, and the resume handle buys a new one', async () => {
  const { conversationId, token, resume } = await openPlain(app.url);
  expect(await statuses(conversationId, token)).toEqual([200, 200, 200, 501, 101]);
  clock.ahead = 31 * 60_000;
  expect(await statuses(conversationId, token)).toEqual([403, 403, 403, 403, 403]);
  const back = await openPlain(app.url, { resume });
  expect(back.conversationId).toBe(conversationId);
  expect(await statuses(conversationId, back.token)).toEqual([200, 200, 200, 501, 101]);
});

test('tokens and handles outlive a restart, and are worth nothing on another installation', async () => {
  const { conversationId, token } = await openPlain(app.url);
  await app.stop();
  await app.start();
  expect((await statuses(conversationId, token))[1]).toBe(200);

  const other = await openApp();
  const { status } = await fetch(
    `${other.url}/v3/directline/conversations/${conversationId}/activities`,
    { headers: { authorization: `Bearer ${token}` } },
  );
  expect(status).toBe(401);
  await other.close();
});

test('an unknown center is 404', async () => {
  await expect(generateToken(app.url, { center: 'nowhere' })).rejects.toThrow('404');
  expect((await generateToken(app.url, { center: 'demo' })).token).toBeTruthy();
});
