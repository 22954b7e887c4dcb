import { openApp, until, type OpenApp } from '../support/app.ts';
import { HANGS, openFakeConnector, type FakeConnector } from '../support/fake-connector.ts';

let app: OpenApp;
let channel: FakeConnector;
beforeAll(async () => {
  app = await openApp({
    env: { ALLOW_ANONYMOUS_MESSAGES: '1' },
    tuning: { replyRetry: 60_000 },
  });
  channel = await openFakeConnector(app.url);
});
afterAll(async () => {
  await app.close();
  await channel.close();
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test.each([503, 429])(
  'after a %d we wait by our own clock, not by that of the channel',
  async (status) => {
    const visitor = channel.openConversation();
    const refusals = channel.refusals();
    channel.answer(status);
    await visitor.arrive();
    await until('refusal', () => channel.refusals() > refusals);
    await pause(1_500); // The Bot Framework's own retries would begin after one second.
    expect(channel.refusals()).toBe(refusals + 1);
    channel.answer(200);
    // Whatever is sent next takes what was left with it, the oldest first.
    await visitor.say('yes');
    await until('replies', () => visitor.mine().length >= 5);
    expect(visitor.mine()[0]?.text).toContain(app.center.name);
  },
);

test('a channel that never answers does not keep the server from stopping', async () => {
  const visitor = channel.openConversation();
  const refusals = channel.refusals();
  channel.answer(HANGS);
  await visitor.arrive();
  await until('request', () => channel.refusals() > refusals);
  const begun = Date.now();
  await app.stop();
  expect(Date.now() - begun).toBeLessThan(12_000);
  channel.answer(200);
  await app.start();
  await until('replies', () => visitor.mine().length >= 4);
});
