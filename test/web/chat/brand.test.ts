import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Page } from 'playwright-core';

import { makeFolder, openApp } from '../../support/app.ts';
import type { OpenApp } from '../../support/app.ts';
import { axeFindings } from '../../support/axe.ts';
import { strangersAmong, useBrowser } from '../../support/browser.ts';
import { panelIn } from '../panel.ts';

const browser = useBrowser();
let folder: string;
let app: OpenApp | undefined;
beforeEach(async () => {
  folder = await makeFolder();
  await cp('center', folder, { recursive: true });
});
afterEach(async () => {
  await app?.close();
  await rm(folder, { recursive: true });
});

/** The panel of a center with these lines in place of its colors. */
async function open(brand: string) {
  const path = join(folder, 'center.yaml');
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace(/^brand:\n(?: {2}.*\n)+/m, brand));
  app = await openApp({ env: { CENTER_DIR: folder } });
  const visit = await browser.open(`${app.url}/chat/demo`);
  await panelIn(visit.page).asks(/./);
  return { ...visit, url: app.url };
}

/** The color of the button that sends, by day and by night. */
async function buttonIn(page: Page, colorScheme: 'light' | 'dark'): Promise<string> {
  await page.emulateMedia({ colorScheme });
  return page
    .locator('.composer button[type=submit]')
    .evaluate((button) => getComputedStyle(button).backgroundColor);
}

test('what is pressed in the panel has the color of the center, by day and by night', async () => {
  const { page, requests, url } = await open("brand: { color: '#7a1f4b', colorDark: '#ffb3d1' }\n");
  expect(await buttonIn(page, 'light')).toBe('rgb(122, 31, 75)');
  expect(await axeFindings(page)).toEqual([]);
  expect(await buttonIn(page, 'dark')).toBe('rgb(255, 179, 209)');
  expect(await axeFindings(page)).toEqual([]);
  expect(strangersAmong(requests, url)).toEqual([]);
});

test('without a color of its own it looks as Porchlight does', async () => {
  const { page } = await open('');
  expect(await buttonIn(page, 'light')).toBe('rgb(45, 70, 104)');
  expect(await buttonIn(page, 'dark')).toBe('rgb(240, 184, 102)');
});
