import { openAppWithReceiver } from '../support/app-with-receiver.ts';
import { openFakeConnector } from '../support/fake-connector.ts';
const nap = (n: number) => new Promise((r) => setTimeout(r, n));
test.each([
  [0, 200],
  [500, 200],
  [0, 503],
  [500, 503],
])('probe %d %d', async (wait, status) => {
  const p = await openAppWithReceiver({ env: { ALLOW_ANONYMOUS_MESSAGES: '1' } });
  const c = await openFakeConnector(p.app.url);
  const v = c.openConversation();
  await v.arrive();
  await nap(300);
  c.answer(status);
  await v.say('yes');
  await nap(wait);
  const t = Date.now();
  await p.app.stop();
  console.log(wait, status, Date.now() - t);
  await c.close();
  await p.close();
});
