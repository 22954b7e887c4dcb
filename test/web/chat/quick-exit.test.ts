import type { Frame, Page } from 'playwright-core';

import { openApp } from '../../support/app.ts';
import type { OpenApp } from '../../support/app.ts';
import { useBrowser } from '../../support/browser.ts';
import { openHostSite } from '../host-site.ts';
import { panelIn } from '../panel.ts';
import { SINGLE_MOTHER } from '../walks.ts';

const browser = useBrowser();
let app: OpenApp;
let site: Awaited<ReturnType<typeof openHostSite>>;
beforeAll(async () => {
  app = await openApp();
  site = await openHostSite(app.url);
});
afterAll(async () => {
  await site.close();
  await app.close();
});

const NEUTRAL = 'https://www.weather.gov/';
/** Milliseconds. */
const AT_ONCE = 100;

/** The neutral page takes its time, so that there is a while to look at what is left. */
async function slowNeutralPage(page: Page): Promise<void> {
  await page.route(`${NEUTRAL}**`, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>Sunny' });
  });
}

/** What was left of a page a moment after its body went away. */
interface Blank {
  readonly at: number;
  readonly text: string | null;
  readonly title: string;
  readonly stored: number;
}

/** Reports what is left of the page once it is blank. It does so itself: a page that leaves answers nobody. */
async function watchForBlank(page: Page): Promise<{ readonly seen: Promise<Blank> }> {
  const { promise: seen, resolve } = Promise.withResolvers<Blank>();
  await page.exposeFunction('reportBlank', resolve);
  await page.evaluate(() => {
    new MutationObserver(() => {
      if (document.body) return;
      const at = Date.now();
      setTimeout(() => {
        const { reportBlank } = window as unknown as { reportBlank: (blank: Blank) => void };
        const { documentElement, title } = document;
        const { length: stored } = sessionStorage;
        reportBlank({ at, text: documentElement.textContent, title, stored });
      });
    }).observe(document.documentElement, { childList: true });
  });
  return { seen };
}

/** Presses the button; when it was pressed, by the same clock. */
const pressLeave = (where: Page | Frame) =>
  where.evaluate(() => {
    const pressed = Date.now();
    document.querySelector<HTMLButtonElement>('button.leave')?.click();
    return pressed;
  });

test('from the chat page: blank at once, storage empty, and Back does not bring the chat back', async () => {
  const { page } = await browser.open(`${app.url}/`);
  await page.goto(`${app.url}/chat/demo`);
  await slowNeutralPage(page);
  await panelIn(page).walk(SINGLE_MOTHER.slice(0, 6));
  await panelIn(page).asks(/phone number/);
  const blank = await watchForBlank(page);
  const pressed = await pressLeave(page);
  const { at, ...left } = await blank.seen;
  expect(at - pressed).toBeLessThan(AT_ONCE);
  expect(left).toEqual({ text: '', title: '', stored: 0 });
  await page.waitForURL(NEUTRAL);
  await page.goBack();
  expect(page.url()).toBe(`${app.url}/`);
  await page.goto(`${app.url}/chat/demo`);
  await panelIn(page).asks(/OK to go on/);
  expect(await panelIn(page).said()).toEqual([]);
});

test('from a site: the whole page is blank at once, and Back finds a site without a chat', async () => {
  const { page } = await browser.open(site.url, { viewport: { width: 1280, height: 800 } });
  await slowNeutralPage(page);
  await page.getByRole('button', { name: 'Chat with us' }).click();
  await page.frameLocator('iframe').locator('#question').waitFor();
  await page.getByRole('link', { name: 'The second page' }).click();
  await page.waitForURL('**/second');
  await page.frameLocator('iframe').locator('#question').waitFor();
  const frame = page.frame({ url: /\/chat\// });
  if (!frame) throw new Error('The panel has no frame.');
  const panel = panelIn(page, frame);
  await panel.walk(SINGLE_MOTHER.slice(0, 6));
  await panel.asks(/phone number/);
  const blank = await watchForBlank(page);
  const pressed = await pressLeave(frame);
  const { at, ...left } = await blank.seen;
  expect(at - pressed).toBeLessThan(AT_ONCE);
  expect(left).toEqual({ text: '', title: '', stored: 0 });
  await page.waitForURL(NEUTRAL);
  await page.goBack();
  expect(page.url()).toBe(`${site.url}/`);
  await page.getByRole('button', { name: 'Chat with us' }).waitFor();
  expect(await page.locator('iframe').count()).toBe(0);
  await page.getByRole('button', { name: 'Chat with us' }).click();
  const again = page.frameLocator('iframe');
  await again
    .locator('#question')
    .getByText(/OK to go on/)
    .waitFor();
  expect(await again.locator('.from-said').count()).toBe(0);
});

test('Shift three times leaves too; capital letters do not', async () => {
  const { page } = await browser.open(`${app.url}/chat/demo`);
  await slowNeutralPage(page);
  const { field, asks } = panelIn(page);
  await asks(/OK to go on/);
  await field.focus();
  for (const letter of 'ABCDE') await page.keyboard.press(`Shift+${letter}`);
  expect(await field.inputValue()).toBe('ABCDE');
  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
  await page.waitForURL(NEUTRAL);
});

test('a message of another frame or another site cannot make a page leave', async () => {
  const { page } = await browser.open(site.url);
  await page.getByRole('button', { name: 'Chat with us' }).click();
  await page.frameLocator('iframe').locator('#question').waitFor();
  await page.evaluate(() => window.postMessage({ porchlight: 'leave' }, '*'));
  await page.waitForTimeout(200);
  expect(await page.getByRole('heading', { level: 1 }).first().isVisible()).toBe(true);
});

test('a page that the browser kept and brings back after a quick exit shows no chat', async () => {
  const { page } = await browser.open(site.url);
  await page.getByRole('button', { name: 'Chat with us' }).click();
  await page.frameLocator('iframe').locator('#question').waitFor();
  await page.evaluate(() => {
    // What the exit left behind, and what a browser then says of a page from its memory.
    sessionStorage.clear();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  expect(await page.locator('iframe').count()).toBe(0);
  await page.getByRole('button', { name: 'Chat with us' }).waitFor();
});
