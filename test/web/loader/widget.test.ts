import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import type { Page } from 'playwright-core';

import { openApp } from '../../support/app.ts';
import type { OpenApp } from '../../support/app.ts';
import { strangersAmong, useBrowser } from '../../support/browser.ts';
import { openHostSite } from '../host-site.ts';
import { panelIn } from '../panel.ts';
import { OPENING } from '../walks.ts';

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

const gzipped = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;
const launcherOf = (page: Page) => page.getByRole('button', { name: 'Chat with us' });

async function openPanel(page: Page) {
  await launcherOf(page).click();
  await page.frameLocator('iframe').locator('#question').waitFor();
  const frame = page.frame({ url: /\/chat\// });
  if (!frame) throw new Error('The panel has no frame.');
  return panelIn(page, frame);
}

test('the loader is at most 6 kB and the panel at most 60 kB, gzipped', () => {
  const panel = readdirSync('dist/web/assets').filter((name) => /^chat-.*\.(js|css)$/.test(name));
  const page = readFileSync('dist/web/chat/index.html', 'utf8');
  const loaded = readdirSync('dist/web/assets').filter(
    (name) => /\.(js|css)$/.test(name) && page.includes(name),
  );
  expect(loaded).toEqual(expect.arrayContaining(panel));
  const sizes = loaded.map((name) => gzipped(`dist/web/assets/${name}`));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60_000);
  expect(gzipped('dist/web/widget.js')).toBeLessThanOrEqual(6_000);
});

test('before the first open a page fetches the loader and nothing else of the chat', async () => {
  const { page, requests } = await browser.open(site.url);
  await launcherOf(page).waitFor();
  expect(strangersAmong(requests, site.url)).toEqual([`${app.url}/widget.js`]);
  await openPanel(page);
  const hosts = new Set(requests.map((each) => new URL(each).host));
  expect([...hosts].sort()).toEqual([new URL(app.url).host, new URL(site.url).host].sort());
});

test('nothing of the page moves when the launcher comes and the panel opens', async () => {
  const { page } = await browser.open(site.url);
  await openPanel(page);
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 200);
      }),
  );
  expect(shift).toBe(0);
});

test('the launcher says whether the panel is open, and Escape gives the focus back to it', async () => {
  const { page } = await browser.open(site.url);
  const launcher = launcherOf(page);
  await launcher.waitFor();
  expect(await launcher.getAttribute('aria-expanded')).toBe('false');
  const panel = await openPanel(page);
  expect(await page.locator('.launcher').getAttribute('aria-expanded')).toBe('true');
  await panel.field.press('Escape');
  await launcher.waitFor();
  expect(await launcher.getAttribute('aria-expanded')).toBe('false');
  expect(await launcher.evaluate((button) => button.matches(':focus'))).toBe(true);
});

test('on a phone the panel is the whole screen and the page behind it cannot be reached', async () => {
  const { page } = await browser.open(site.url, { viewport: { width: 390, height: 700 } });
  await openPanel(page);
  const box = await page.locator('iframe').boundingBox();
  expect(box).toEqual({ x: 0, y: 0, width: 390, height: 700 });
  expect(await page.locator('dialog').evaluate((dialog) => dialog.matches(':modal'))).toBe(true);
});

test('the conversation goes on where the site goes to another page', async () => {
  const { page } = await browser.open(site.url, { viewport: { width: 1280, height: 800 } });
  const panel = await openPanel(page);
  await panel.walk(OPENING);
  await panel.asks(/looking for help for/);
  await page.getByRole('link', { name: 'The second page' }).click();
  await page.waitForURL('**/second');
  const question = page.frameLocator('iframe').locator('#question');
  await question.getByText(/looking for help for/).waitFor();
});

test('what is said while the panel is closed is counted on the launcher, without words', async () => {
  const { page } = await browser.open(site.url, { viewport: { width: 1280, height: 800 } });
  const panel = await openPanel(page);
  await panel.walk(OPENING.slice(0, 1));
  await panel.asks(/safe right now/);
  // The reply is held back until the panel has been closed.
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/activities', async (route) => {
    await held;
    await route.continue();
  });
  await panel.make({ tap: 'Yes, safe right now' });
  await panel.field.press('Escape');
  await launcherOf(page).waitFor();
  release();
  const news = page.getByRole('button', { name: 'Chat with us: 1 new' });
  await news.waitFor();
  expect(await news.innerText()).toBe('Chat with us\n1');
});

test.each([
  ['#0a5', 'rgb(0, 0, 0)'],
  ['#123456', 'rgb(255, 255, 255)'],
])('on a launcher in %s the words are readable', async (color, text) => {
  const other = await openHostSite(
    app.url,
    `data-center="demo" data-color="${color}" data-position="left" data-launcher="Write to us"`,
  );
  const { page } = await browser.open(other.url);
  const launcher = page.getByRole('button', { name: 'Write to us' });
  await launcher.waitFor();
  await page.waitForTimeout(100);
  expect(await launcher.evaluate((button) => getComputedStyle(button).color)).toBe(text);
  expect((await launcher.boundingBox())?.x).toBeLessThan(100);
  await other.close();
});
