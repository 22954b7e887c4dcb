import { wordsFor } from '../../../src/content/index.ts';
import { openApp } from '../../support/app.ts';
import type { OpenApp } from '../../support/app.ts';
import { axeFindings } from '../../support/axe.ts';
import { strangersAmong, useBrowser } from '../../support/browser.ts';
import { panelIn } from '../panel.ts';

const browser = useBrowser();
let app: OpenApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

test('the demo page says what the center’s settings say', async () => {
  const { page } = await browser.open(app.url);
  const text = (await page.locator('body').innerText()).replaceAll('\u00a0', ' ');
  const { weekTime } = wordsFor('en').forms;
  for (const { days, time } of app.center.programs.flatMap(({ tracks }) => tracks)) {
    const times = weekTime({ days, from: time.slice(0, 5), until: time.slice(6) });
    expect(text).toContain(times);
  }
  for (const { name } of [app.center]) expect(text).toContain(name);
  expect(text).toContain(app.center.phone);
  expect(text).toContain('This is a demo.');
});

test('the demo page leads to the chat, as a panel and as a page, and asks nobody else', async () => {
  const { page, requests } = await browser.open(app.url);
  await page.getByRole('button', { name: 'Chat with us' }).click();
  await page.frameLocator('iframe').locator('#question').waitFor();
  await page.goto(app.url);
  await page.getByRole('link', { name: 'Start with the chat' }).click();
  await panelIn(page).asks(/OK to go on/);
  expect(strangersAmong(requests, app.url)).toEqual([]);
});

test('axe finds nothing on the demo page, light and dark, at 320, 390 and 1280 px', async () => {
  const { page } = await browser.open(app.url);
  await page.getByRole('button', { name: 'Chat with us' }).waitFor();
  const found: string[] = [];
  for (const width of [320, 390, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme });
      found.push(...(await axeFindings(page)).map((each) => `${width} ${colorScheme}: ${each}`));
    }
    if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) {
      found.push(`${width}: scrolls sideways`);
    }
  }
  expect(found).toEqual([]);
});
