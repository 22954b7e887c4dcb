import { WebSocket } from 'ws';
import { generateToken, openPlain, type WireActivity } from '../../support/plain-direct-line.ts';
import { sendRaw } from '../../support/raw-http.ts';
import { serve, type Served } from './serve.ts';

let served: Served;
beforeAll(async () => {
  served = await serve({ pingEvery: 200 });
});
afterAll(() => served.close());
afterEach(async () => expect(await served.isAlive()).toBe(true));

interface Frame {
  readonly activities: WireActivity[];
  readonly watermark: string;
}

/** Follows a conversation and collects its frames. */
async function follow(
  { conversationId, token }: { conversationId: string; token: string },
  watermark = '',
  options: object = {},
) {
  const address = `ws://127.0.0.1:${served.port}/v3/directline/conversations/${conversationId}/stream`;
  const ws = new WebSocket(`${address}?watermark=${watermark}&t=${token}`, options);
  const frames: Frame[] = [];
  ws.on('message', (data: Buffer) => frames.push(JSON.parse(data.toString()) as Frame));
  ws.on('error', () => undefined);
  const closed = new Promise<number>((resolve) => ws.on('close', resolve));
  await new Promise((resolve) => ws.on('open', resolve));
  return { ws, frames, closed };
}

async function until(what: () => boolean) {
  const end = Date.now() + 5_000;
  while (!what()) {
    if (Date.now() > end) throw new Error('It did not come to pass within 5 s.');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

test('the first frame is everything after the watermark, and what follows comes as it is said', async () => {
  const visitor = await openPlain(served.url);
  await visitor.send({ text: 'hello' });
  const all = await follow(visitor);
  const rest = await follow(visitor, '2');
  await until(() => all.frames.length > 0 && rest.frames.length > 0);
  expect(all.frames[0]).toMatchObject({ watermark: '3', activities: { length: 3 } });
  expect(rest.frames[0]).toMatchObject({ watermark: '3', activities: { length: 1 } });
  served.memory.speak(visitor.conversationId, 'live');
  await until(() => all.frames.length > 1 && rest.frames.length > 1);
  expect(all.frames[1]?.activities.map((each) => each.text)).toEqual(['live']);
  all.ws.terminate();
  rest.ws.terminate();
});

test('a hundred wakes at once deliver everything once and in order', async () => {
  const visitor = await openPlain(served.url);
  const { ws, frames } = await follow(visitor);
  for (let n = 0; n < 100; n++) served.memory.speak(visitor.conversationId, `word ${n}`);
  const texts = () => frames.flatMap((frame) => frame.activities.map((each) => each.text));
  await until(() => texts().length >= 101);
  expect(texts().slice(1)).toEqual(Array.from({ length: 100 }, (_, n) => `word ${n}`));
  ws.terminate();
});

test('a watermark ahead of the conversation still hears what is said next', async () => {
  const visitor = await openPlain(served.url);
  const { ws, frames } = await follow(visitor, '5000');
  await new Promise((resolve) => setTimeout(resolve, 50));
  served.memory.speak(visitor.conversationId, 'next');
  await until(() => frames.length > 0);
  expect(frames[0]?.activities.map((each) => each.text)).toEqual(['next']);
  ws.terminate();
});

test('what a client sends on its socket is ignored; a frame above 1 KB closes it', async () => {
  const visitor = await openPlain(served.url);
  const { ws, frames, closed } = await follow(visitor);
  for (const words of ['', '{', '{"activities":[]}', '\u0000']) ws.send(words);
  ws.send(Buffer.from([0, 255, 254]));
  served.memory.speak(visitor.conversationId, 'still here');
  await until(() => frames.some((frame) => frame.activities.some((a) => a.text === 'still here')));
  expect((await visitor.read()).activities).toHaveLength(2);
  ws.send('a'.repeat(2_000));
  expect(await closed).toBe(1009);
});

test('bytes that are no WebSocket frame close the socket and nothing else', async () => {
  const { ws, closed } = await follow(await openPlain(served.url));
  (ws as unknown as { _socket: { write(bytes: Buffer): void } })._socket.write(
    Buffer.from('ffffffffffff', 'hex'),
  );
  await closed;
});

test('a client that answers no ping is cut off; one that does stays', async () => {
  const visitor = await openPlain(served.url);
  const dead = await follow(visitor, '', { autoPong: false });
  const alive = await follow(visitor);
  expect(await dead.closed).toBe(1006);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(alive.ws.readyState).toBe(WebSocket.OPEN);
  alive.ws.terminate();
});

test('a client that does not read is cut off before its backlog fills the memory', async () => {
  const before = served;
  served = await serve(); // Pings every 30 s, so that they are not what cuts it off.
  const visitor = await openPlain(served.url);
  const { ws, closed } = await follow(visitor);
  ws.pause();
  const isFollowed = () => served.memory.watchers(visitor.conversationId).size > 0;
  let said = 0;
  for (; isFollowed() && said < 200; said++) {
    served.memory.speak(visitor.conversationId, 'a'.repeat(200_000));
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  expect(said).toBeLessThan(200);
  ws.resume();
  await closed;
  await served.close();
  served = before;
});

test('an eleventh socket of a conversation takes the place of the oldest', async () => {
  const visitor = await openPlain(served.url);
  const sockets = [];
  for (let n = 0; n < 11; n++) sockets.push(await follow(visitor));
  expect(await sockets[0]?.closed).toBe(1013);
  for (const { ws } of sockets.slice(1)) {
    expect(ws.readyState).toBe(WebSocket.OPEN);
    ws.terminate();
  }
});

test('a closed socket leaves no watch behind', async () => {
  const visitor = await openPlain(served.url);
  const { ws } = await follow(visitor);
  expect(served.memory.watchers(visitor.conversationId).size).toBe(1);
  ws.close();
  await until(() => served.memory.watchers(visitor.conversationId).size === 0);
});

test('the server closes with sockets open', async () => {
  const before = served;
  served = await serve();
  const { closed } = await follow(await openPlain(served.url));
  const begun = Date.now();
  await served.close();
  expect(Date.now() - begun).toBeLessThan(1_500);
  await closed;
  served = before;
});

test('an upgrade that is no WebSocket handshake is refused', async () => {
  const { conversationId, token } = await openPlain(served.url);
  const path = `/v3/directline/conversations/${conversationId}/stream?t=${token}`;
  const answer = await sendRaw(
    served.port,
    `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
  );
  expect(answer).toMatch(/^HTTP\/1\.1 400/);
  expect((await generateToken(served.url)).token).toBeTruthy();
});
