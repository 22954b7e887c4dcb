import { randomBytes, randomUUID } from 'node:crypto';
import { decodeJwt, SignJWT, UnsecuredJWT } from 'jose';
import { WebSocket } from 'ws';
import { generateToken, openPlain } from '../../support/plain-direct-line.ts';
import { serve, type Served } from './serve.ts';

const key = randomBytes(32);
let served: Served;
beforeAll(async () => {
  served = await serve({ key });
});
afterAll(() => served.close());
afterEach(async () => expect(await served.isAlive()).toBe(true));

type Route = readonly [method: string, path: (id: string) => string];
const ownRoutes: readonly Route[] = [
  ['GET', (id) => `conversations/${id}`],
  ['GET', (id) => `conversations/${id}/activities`],
  ['GET', (id) => `conversations/${id}/activities?watermark=0`],
  ['POST', (id) => `conversations/${id}/activities`],
  ['POST', (id) => `conversations/${id}/upload`],
];
const routes: readonly Route[] = [
  ...ownRoutes,
  ['POST', () => 'conversations'],
  ['POST', () => 'tokens/refresh'],
  ['GET', () => 'session/getsessionid'],
];

async function ask([method, path]: Route, id: string, authorization?: string) {
  const response = await fetch(`${served.url}/v3/directline/${path(id)}`, {
    method,
    headers: authorization === undefined ? {} : { authorization },
    ...(method === 'POST' && { body: JSON.stringify({ type: 'message', text: 'hello' }) }),
  });
  return { status: response.status, body: await response.text() };
}

/** The answer to a WebSocket upgrade: 101 for one that was taken. */
function upgrade(id: string, token?: string, origin?: string) {
  const query = token === undefined ? '' : `&t=${token}`;
  const address = `ws://127.0.0.1:${served.port}/v3/directline/conversations/${id}/stream?watermark=${query}`;
  return new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
    const ws = new WebSocket(address, { ...(origin !== undefined && { origin }) });
    ws.on('open', () => {
      ws.terminate();
      resolve({ status: 101, body: '' });
    });
    ws.on('unexpected-response', (_req, res) => {
      let body = '';
      res.on('data', (chunk) => (body += String(chunk)));
      res.on('end', () => resolve({ status: res.statusCode, body }));
    });
    ws.on('error', reject);
  });
}

const sign = (claims: object, audience = 'direct-line', by: Uint8Array = key) =>
  new SignJWT({ user: 'dl_x', center: 'demo', ...claims })
    .setProtectedHeader({ alg: 'HS256' })
    .setAudience(audience)
    .setExpirationTime('30m')
    .sign(by);

test('without a token, or with one that this server did not make, every route is 401', async () => {
  const { conversationId: conv, resume, token } = await openPlain(served.url);
  const [head = '', payload = '', signature = ''] = token.split('.');
  const wrong = [
    '',
    'junk',
    'a.b.c',
    `${head}.${payload}.`,
    `${head}.${payload}x.${signature}`,
    new UnsecuredJWT({ conv, user: 'dl_x', center: 'demo' }).setAudience('direct-line').encode(),
    await sign({ conv }, 'direct-line', randomBytes(32)),
    await sign({ conv }, 'something-else'),
    await sign({}),
    resume, // A handle is not a token.
  ];
  for (const route of routes) {
    expect((await ask(route, conv)).status).toBe(401);
    for (const each of wrong) expect((await ask(route, conv, `Bearer ${each}`)).status).toBe(401);
    expect((await ask(route, conv, `Basic ${token}`)).status).toBe(401);
  }
  expect((await upgrade(conv)).status).toBe(401);
  for (const each of wrong) expect((await upgrade(conv, each)).status).toBe(401);
});

test('a token that has expired is 403 on every route', async () => {
  const { conversationId, token } = await openPlain(served.url);
  served.clock.ahead = 30 * 60_000 + 1_000;
  for (const route of routes) {
    expect((await ask(route, conversationId, `Bearer ${token}`)).status).toBe(403);
  }
  expect((await upgrade(conversationId, token)).status).toBe(403);
  served.clock.ahead = 0;
  expect((await upgrade(conversationId, token)).status).toBe(101);
});

test("somebody else's conversation is the same 404 as one that never was, on every route", async () => {
  const mine = await openPlain(served.url);
  const theirs = await openPlain(served.url);
  const nobodys = `in_${randomUUID()}`;
  for (const route of ownRoutes) {
    const found = await ask(route, theirs.conversationId, `Bearer ${mine.token}`);
    expect(found.status).toBe(404);
    expect(await ask(route, nobodys, `Bearer ${mine.token}`)).toEqual(found);
  }
  const found = await upgrade(theirs.conversationId, mine.token);
  expect(found).toMatchObject({ status: 404 });
  expect(found.body).toContain('no_conversation');
  expect(await upgrade(nobodys, mine.token)).toEqual(found);
  expect((await theirs.read()).activities).toHaveLength(1);
});

test('a conversation that was never opened has nothing to read, post to or follow', async () => {
  const { conversationId, token } = await generateToken(served.url);
  for (const route of ownRoutes.slice(0, 4)) {
    expect((await ask(route, conversationId, `Bearer ${token}`)).status).toBe(404);
  }
  expect((await upgrade(conversationId, token)).status).toBe(404);
});

test('the server makes the user and the conversation; a user that the client names is ignored', async () => {
  const grant = await generateToken(served.url, { user: { id: 'dl_mine' }, userId: 'x' });
  expect(grant).toMatchObject({ expires_in: 1_800 });
  expect(decodeJwt(grant.token)).toMatchObject({
    conv: expect.stringMatching(/^in_[0-9a-f-]{36}$/) as string,
    user: expect.stringMatching(/^dl_[0-9a-f]{32}$/) as string,
    center: 'demo',
  });
});

test('a token names the center asked for; an unknown center is 404', async () => {
  const { token } = await generateToken(served.url, { center: 'harbor' });
  expect(decodeJwt(token)['center']).toBe('harbor');
  await expect(generateToken(served.url, { center: 'nowhere' })).rejects.toThrow('404');
  await expect(generateToken(served.url, { center: '__proto__' })).rejects.toThrow('404');
  await expect(generateToken(served.url, { center: 7 })).rejects.toThrow('400');
});

test('a refreshed token lives half an hour from then', async () => {
  const { token, conversationId } = await openPlain(served.url);
  served.clock.ahead = 20 * 60_000;
  const refreshed = await ask(['POST', () => 'tokens/refresh'], '', `Bearer ${token}`);
  const fresh = (JSON.parse(refreshed.body) as { token: string }).token;
  served.clock.ahead = 40 * 60_000;
  const route: Route = ['GET', (id) => `conversations/${id}/activities`];
  expect((await ask(route, conversationId, `Bearer ${token}`)).status).toBe(403);
  expect((await ask(route, conversationId, `Bearer ${fresh}`)).status).toBe(200);
  served.clock.ahead = 0;
});

test('a resume handle outlives the token, until the intake closes', async () => {
  const first = await openPlain(served.url);
  served.clock.ahead = 24 * 60 * 60_000;
  const second = await openPlain(served.url, { resume: first.resume });
  expect(second.conversationId).toBe(first.conversationId);
  expect(decodeJwt(second.token)['user']).toBe(decodeJwt(first.token)['user']);
  expect((await second.read()).activities).toHaveLength(1);

  const kept = served.memory.kept.get(first.conversationId);
  if (!kept) throw new Error('The conversation is not there.');
  kept.state = 'closed';
  await expect(generateToken(served.url, { resume: first.resume })).rejects.toThrow('404');
  const route: Route = ['POST', () => 'tokens/refresh'];
  expect((await ask(route, '', `Bearer ${second.token}`)).status).toBe(404);
  served.clock.ahead = 0;
});

test('a resume handle is not made of a token, nor of words, nor of an erased conversation', async () => {
  const { token, resume, conversationId } = await openPlain(served.url);
  await expect(generateToken(served.url, { resume: token })).rejects.toThrow('401');
  await expect(generateToken(served.url, { resume: 'words' })).rejects.toThrow('401');
  served.memory.erase(conversationId);
  await expect(generateToken(served.url, { resume })).rejects.toThrow('404');
});

test('only pages whose origin is allowed may call or follow', async () => {
  const strict = await serve({
    key,
    allowsOrigin: (origin) => origin === 'https://center.example',
  });
  const before = served;
  served = strict;
  const { conversationId, token } = await openPlain(strict.url);
  expect((await upgrade(conversationId, token)).status).toBe(101);
  expect((await upgrade(conversationId, token, 'https://center.example')).status).toBe(101);
  expect((await upgrade(conversationId, token, 'https://evil.example')).status).toBe(403);
  served = before;
  await strict.close();
});

test('a browser on any page with an origin may ask first what it may send', async () => {
  const response = await fetch(`${served.url}/v3/directline/tokens/generate`, {
    method: 'OPTIONS',
    headers: { origin: 'https://center.example', 'access-control-request-method': 'POST' },
  });
  expect(response.status).toBe(204);
  for (const header of ['authorization', 'content-type', 'x-ms-bot-agent', 'x-requested-with']) {
    expect(response.headers.get('access-control-allow-headers')).toContain(header);
  }
});
