import { openApp, until, type OpenApp } from '../support/app.ts';
import { openLine } from '../support/app-line.ts';
import { generateToken, openPlain, type WireActivity } from '../support/plain-direct-line.ts';
import { openVisitor, tap } from '../support/visitor.ts';

let app: OpenApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

const isNotice = ({ channelData }: WireActivity) => channelData?.question?.id === 'notice';

test('a visitor is welcomed once, however often the conversation is opened', async () => {
  const { conversationId, token } = await generateToken(app.url);
  const headers = { authorization: `Bearer ${token}` };
  const open = () => fetch(`${app.url}/v3/directline/conversations`, { method: 'POST', headers });
  const read = async () => {
    const address = `${app.url}/v3/directline/conversations/${conversationId}/activities`;
    return (await (await fetch(address, { headers })).json()) as { activities: WireActivity[] };
  };
  const atOnce = await Promise.all([open(), open(), open()]);
  expect(atOnce.map(({ status }) => status)).toEqual([201, 201, 201]);
  const welcome = await read();
  expect(welcome.activities.filter(isNotice)).toHaveLength(1);
  expect((await open()).status).toBe(201);
  expect(await read()).toEqual(welcome);
});

test('a client that polls has the same conversation', async () => {
  const visitor = await openVisitor({ url: app.url, webSocket: false });
  await visitor.walk([
    ['notice', tap('yes')],
    ['safety.now', '1'],
    ['who.for', 'me'],
  ]);
  await visitor.question();
  expect(new Set(visitor.received.map(({ id }) => id)).size).toBe(visitor.received.length);
  visitor.end();
});

test('after a lost socket a client goes on where it was: nothing missed, nothing twice', async () => {
  const line = await openLine(app.port);
  const visitor = await openVisitor({ url: line.url });
  await visitor.walk([['notice', tap('yes')]]);
  await visitor.question();
  // What is answered from elsewhere meanwhile has to be caught up with.
  const elsewhere = await openPlain(app.url, { resume: visitor.grant?.resume ?? '' });
  line.cut();
  await elsewhere.send({ value: { answer: 'safe' } });
  const next = await visitor.question();
  expect(next.id).toBe('who.for');
  await visitor.reply(next, 'me');
  await visitor.question();
  const { activities } = await elsewhere.read();
  expect(visitor.received.map(({ id }) => id)).toEqual(activities.map(({ id }) => id));
  visitor.end();
  await line.close();
});

test('after a restart of the server a client goes on where it was', async () => {
  const visitor = await openVisitor({ url: app.url });
  await visitor.walk([['notice', tap('yes')]]);
  const open = await visitor.question();
  const before = visitor.received.map(({ id }) => id);
  await app.stop();
  await app.start();
  await visitor.reply(open, tap('safe'));
  expect((await visitor.question()).id).toBe('who.for');
  const after = visitor.received.map(({ id }) => id);
  expect(after.slice(0, before.length)).toEqual(before);
  expect(new Set(after).size).toBe(after.length);
  expect(visitor.received.filter(isNotice)).toHaveLength(1);
  visitor.end();
});

test('a resume handle brings everything back after a restart, until the intake is closed', async () => {
  const visitor = await openVisitor({ url: app.url });
  await visitor.walk([
    ['notice', tap('yes')],
    ['safety.now', tap('safe')],
  ]);
  await visitor.question();
  visitor.end();
  await app.stop();
  await app.start();
  const resume = visitor.grant?.resume ?? '';
  const back = await openVisitor({ url: app.url, resume });
  const seen = await until('transcript', () => back.received.length === visitor.received.length);
  expect(seen).toBe(true);
  expect(back.received).toEqual(visitor.received);

  const plain = await openPlain(app.url, { resume });
  await plain.send({ value: { command: 'erase' } });
  await expect(openPlain(app.url, { resume })).rejects.toThrow('404');
  back.end();
});

test("the visitor's own message comes back, without its words until the notice is accepted", async () => {
  const client = await openPlain(app.url);
  const early = await client.send({ text: 'something private' }, { clientTurnId: 'one' });
  const accept = await client.send({ text: 'yes' }, { clientTurnId: 'two', inReplyTo: 'notice' });
  const later = await client.send({ value: { answer: 'safe' } }, { clientTurnId: 'three' });
  const { activities } = await client.read();
  const mine = (id: string) => activities.find((each) => each.id === id);
  expect(mine(early)).toMatchObject({
    from: { role: 'user', id: expect.stringMatching(/^dl_/) as string },
    channelData: { clientTurnId: 'one' },
  });
  expect(mine(early)?.text).toBeUndefined();
  expect(JSON.stringify(activities)).not.toContain('private');
  expect(mine(accept)).toMatchObject({ text: 'yes', channelData: { inReplyTo: 'notice' } });
  expect(mine(later)).toMatchObject({ value: { answer: 'safe' } });
});

test('every message of the bot says which intake it belongs to and where that stands', async () => {
  const client = await openPlain(app.url);
  const states = async () => {
    const { activities } = await client.read();
    const fromBot = activities.filter(({ from }) => from.role === 'bot');
    expect(fromBot.map((each) => each.channelData?.intake?.id)).toEqual(
      fromBot.map(() => client.conversationId),
    );
    return new Set(fromBot.map((each) => each.channelData?.intake?.state));
  };
  expect(await states()).toEqual(new Set(['open']));
  await client.send({ value: { command: 'human' } });
  expect(await states()).toEqual(new Set(['open', 'waiting']));
  await client.send({ value: { command: 'erase' } });
  expect(await states()).toEqual(new Set(['closed']));
});
