import { connect as connectOnce, type Connecting } from '../../support/direct-line-client.ts';
import { serve, type Served } from './serve.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.close());

const visitors: { end(): void }[] = [];
afterEach(() => visitors.splice(0).forEach((each) => each.end()));

async function connect(how: Omit<Connecting, 'url'> = {}) {
  const visitor = await connectOnce({ url: served.url, ...how });
  visitors.push(visitor);
  return visitor;
}

const welcome = 'welcome to demo in no language';

test('a visitor is welcomed once and asked the first question', async () => {
  const visitor = await connect();
  expect(await visitor.question()).toMatchObject({ id: 'who', text: welcome });
  await visitor.say('hello');
  await visitor.question();
  expect(visitor.received.filter((each) => each.text === welcome)).toHaveLength(1);
});

test("the visitor's own message comes back with the client's id, as the token's user", async () => {
  const visitor = await connect();
  const clientActivityID = 'made-by-web-chat';
  const id = await visitor.post({
    type: 'message',
    text: 'hello',
    channelData: { clientActivityID, attachmentSizes: [] },
  });
  const echo = await visitor.next('echo', (each) => each.text === 'hello');
  expect(echo.id).toBe(id);
  expect(echo.channelData).toEqual({ clientActivityID });
  expect(echo.from.role).toBe('user');
  expect(echo.from.id).toMatch(/^dl_[0-9a-f]{32}$/);
});

test('a tap comes in as a value', async () => {
  const visitor = await connect();
  await visitor.tap({ answer: ['alcohol', 'opioids'] });
  const echo = await visitor.next('echo', (each) => each.value !== undefined);
  expect(echo.value).toEqual({ answer: ['alcohol', 'opioids'] });
});

test('everything works by polling as well', async () => {
  const visitor = await connect({ webSocket: false });
  await visitor.question();
  await visitor.say('one');
  await visitor.next('first answer', (each) => each.text === 'heard 1');
  await visitor.say('two');
  await visitor.next('second answer', (each) => each.text === 'heard 2');
  expect(new Set(visitor.received.map((each) => each.id)).size).toBe(5);
  expect(visitor.received).toHaveLength(5);
});

test('after a lost socket the client goes on by watermark: nothing missed, nothing twice', async () => {
  const visitor = await connect();
  await visitor.say('before');
  await visitor.next('answer', (each) => each.text === 'heard 1');
  served.http.upgrades.close();
  served.memory.speak(visitor.grant?.conversationId ?? '', 'said while you were away');
  await visitor.next('missed message', (each) => each.text === 'said while you were away');
  await visitor.say('after');
  await visitor.next('answer', (each) => each.text === 'heard 2');
  expect(visitor.received.map((each) => each.text)).toEqual([
    welcome,
    'before',
    'heard 1',
    'said while you were away',
    'after',
    'heard 2',
  ]);
});

test('a resume handle brings back the whole conversation and its user, and it goes on', async () => {
  const first = await connect();
  await first.say('hello');
  const echo = await first.next('echo', (each) => each.text === 'hello');
  first.end();

  const second = await connect({ resume: first.grant?.resume ?? '' });
  expect(second.grant?.conversationId).toBe(first.grant?.conversationId);
  const again = await second.next('echo', (each) => each.text === 'hello');
  expect(again.from.id).toBe(echo.from.id);
  await second.say('back again');
  await second.next('answer', (each) => each.text === 'heard 2');
  expect(second.received.filter((each) => each.text === welcome)).toHaveLength(1);
});

test('a conversation that was erased ends for its client', async () => {
  const visitor = await connect();
  await visitor.question();
  served.memory.erase(visitor.grant?.conversationId ?? '');
  // The library waits 3 s before it asks for its conversation again.
  for (let n = 0; n < 100 && !visitor.hasEnded(); n++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(visitor.hasEnded()).toBe(true);
});
