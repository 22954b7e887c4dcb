import { openApp } from '../../support/app.ts';
import type { OpenApp } from '../../support/app.ts';
import { useBrowser } from '../../support/browser.ts';
import { panelIn } from '../panel.ts';
import { SINGLE_MOTHER } from '../walks.ts';

const browser = useBrowser();
let app: OpenApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());
const chat = () => `${app.url}/chat/demo`;
const LOST = /^Failed to load resource|WebSocket connection/;

/** Half way, and then to the end. */
const [HALF, REST] = [SINGLE_MOTHER.slice(0, 11), SINGLE_MOTHER.slice(11)];

test('a reload half way goes on at the same question with all that was said', async () => {
  const { page } = await browser.open(chat());
  const panel = panelIn(page);
  await panel.walk(HALF);
  await panel.asks(/last use or drink/);
  const said = await panel.said();
  await page.reload();
  await panel.asks(/last use or drink/);
  expect(await panel.said()).toEqual(said);
  await panel.walk(REST);
  await panel.stands('Sent to the team');
});

test('words written before the notice is accepted are shown until the page is left, and nowhere after', async () => {
  const { page } = await browser.open(chat());
  const panel = panelIn(page);
  await panel.asks(/OK to go on/);
  await panel.type('is anyone there at this hour');
  await page.getByText('did not keep those words').first().waitFor();
  expect(await panel.said()).toEqual(['is anyone there at this hour']);
  await page.reload();
  await panel.asks(/go on/);
  expect(await panel.said()).toEqual([]);
});

test('a server that restarts half way is waited for, and the visitor goes on', async () => {
  const { page, allow } = await browser.open(chat());
  allow(LOST);
  const panel = panelIn(page);
  await panel.walk(HALF);
  await panel.asks(/last use or drink/);
  await app.stop();
  await page.getByText('No connection right now').waitFor();
  await panel.make({ tap: 'In the past month' });
  await page.getByText('Not sent yet').waitFor();
  await app.start();
  await panel.walk(REST.slice(1));
  await panel.stands('Sent to the team');
  expect((await panel.said()).filter((each) => each.includes('In the past month'))).toHaveLength(1);
});

test('what is answered in 20 seconds without a network is sent, once, when it is back', async () => {
  const { page, context, allow } = await browser.open(chat());
  allow(LOST);
  const panel = panelIn(page);
  await panel.walk(HALF);
  await panel.asks(/last use or drink/);
  await context.setOffline(true);
  await panel.make({ tap: 'In the past month' });
  await page.getByText('Not sent yet').waitFor();
  await new Promise((resolve) => setTimeout(resolve, 20_000));
  expect(await page.getByText('No connection right now').isVisible()).toBe(true);
  await context.setOffline(false);
  await panel.asks(/gone through detox/);
  await page.getByText('No connection right now').waitFor({ state: 'detached' });
  expect((await panel.said()).filter((each) => each.includes('In the past month'))).toHaveLength(1);
});

test('an answer whose acknowledgement is lost is sent again and kept once', async () => {
  const { page, allow } = await browser.open(chat());
  allow(LOST);
  const panel = panelIn(page);
  await panel.walk(HALF.slice(0, 5));
  await panel.asks(/first name/);
  let posts = 0;
  await page.route('**/activities', async (route) => {
    posts += 1;
    if (posts > 1) return route.continue();
    await route.fetch();
    return route.abort();
  });
  await panel.type('Dana');
  await panel.asks(/phone number/);
  await page.waitForTimeout(1_500);
  expect(posts).toBe(2);
  await page.reload();
  await panel.asks(/phone number/);
  expect((await panel.said()).filter((each) => each.includes('Dana'))).toHaveLength(1);
});

test('an answer not sent when the page is reloaded is sent by the next page', async () => {
  const { page, allow } = await browser.open(chat());
  allow(LOST);
  const panel = panelIn(page);
  await panel.walk(HALF);
  await panel.asks(/last use or drink/);
  await page.route('**/activities', (route) => route.abort());
  await panel.make({ tap: 'In the past month' });
  await page.getByText('Not sent yet').waitFor();
  await page.unroute('**/activities');
  await page.reload();
  await panel.asks(/gone through detox/);
});

test('where sockets are blocked the panel asks for news instead', async () => {
  const { page, allow, requests } = await browser.open();
  allow(LOST);
  await page.addInitScript(() => {
    // A network that swallows sockets: they end without ever having opened.
    window.WebSocket = class extends EventTarget {
      onclose?: (event: { code: number }) => void;
      constructor() {
        super();
        setTimeout(() => this.onclose?.({ code: 1006 }), 10);
      }
      close() {}
    } as unknown as typeof WebSocket;
  });
  await page.goto(chat());
  await panelIn(page).walk(SINGLE_MOTHER.slice(0, 7));
  expect(requests.some((each) => each.includes('/activities?watermark='))).toBe(true);
});

test('a chat that is over when its tab comes back is followed by a new one', async () => {
  const { page, allow } = await browser.open(chat());
  allow(/401/);
  const panel = panelIn(page);
  await panel.walk(SINGLE_MOTHER.slice(0, 5));
  await panel.asks(/first name/);
  await page.evaluate(() => {
    const [key = ''] = Object.keys(sessionStorage);
    sessionStorage.setItem(key, JSON.stringify({ resume: 'not.a.handle' }));
  });
  await page.reload();
  await panel.asks(/OK to go on/);
});
