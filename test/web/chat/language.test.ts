import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Page } from 'playwright-core';

import { wordsFor } from '../../../src/content/index.ts';
import type { Wording } from '../../../src/content/words.ts';
import { en } from '../../../src/web/chat/words/en.ts';
import { es } from '../../../src/web/chat/words/es.ts';
import { makeFolder, openApp } from '../../support/app.ts';
import type { OpenApp } from '../../support/app.ts';
import { useBrowser } from '../../support/browser.ts';
import { openHostSite } from '../host-site.ts';
import { panelIn } from '../panel.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const browser = useBrowser();
let app: OpenApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());
const chat = (query = '') => `${app.url}/chat/demo${query}`;

const toggle = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const languageOf = (page: Page) => page.evaluate(() => document.documentElement.lang);
const spanish = wordsFor('es').questions;
const english = wordsFor('en').questions;

/** A question as someone reads it who writes for themself, up to the first thing that is filled in. */
function plain(wording: Wording): RegExp {
  const text = typeof wording === 'string' ? wording : wording.self;
  return new RegExp((text.split('{')[0] ?? '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
}

test('the language is changed half way: the same question, and every answer stays', async () => {
  const { page } = await browser.open(chat(), PHONE);
  const panel = panelIn(page);
  await panel.make({ tap: english.notice.choices.yes });
  await panel.asks(plain(english['safety.now'].ask));
  await toggle(page, 'Español').click();
  await panel.asks(plain(spanish['safety.now'].ask));
  expect(await languageOf(page)).toBe('es');
  await page.getByRole('button', { name: es.commands.human }).waitFor();
  // What was said in English is still read aloud as English.
  const before = page.locator('.from-bot .words[lang="en"]').first();
  expect(await before.innerText()).not.toBe('');
  expect(await panel.said()).toEqual([english.notice.choices.yes, 'Español']);

  await panel.make({ tap: spanish['safety.now'].choices.safe });
  await panel.asks(plain(spanish['who.for'].ask));
  await toggle(page, 'English').click();
  await panel.asks(plain(english['who.for'].ask));
  await page.getByRole('button', { name: en.commands.human }).waitFor();
  expect(await languageOf(page)).toBe('en');
});

test('what was picked and not sent yet stays picked in the other language', async () => {
  const { page } = await browser.open(chat());
  const panel = panelIn(page);
  await panel.make({ tap: english.notice.choices.yes });
  await panel.make({ tap: english['safety.now'].choices.safe });
  await panel.make({ tap: english['who.for'].choices.self });
  await panel.make({ tap: english['consent.adult'].choices.yes });
  await panel.make({ tap: english['needs.focus'].choices.mental_health });
  await panel.asks(plain(english['contact.name'].ask));
  await panel.type('Ana');
  await panel.asks(plain(english['contact.phone'].ask));
  await panel.type('951 555 0162');
  await panel.asks(plain(english['contact.safe'].ask));
  await panel.asking.getByLabel(english['contact.safe'].choices.text).click();
  await toggle(page, 'Español').click();
  await panel.asks(plain(spanish['contact.safe'].ask));
  const picked = panel.asking.getByLabel(spanish['contact.safe'].choices.text);
  expect(await picked.isChecked()).toBe(true);
});

test('the panel follows a language that is asked for in words, and comes back in it', async () => {
  const { page } = await browser.open(chat());
  const panel = panelIn(page);
  await panel.asks(plain(english.notice.ask));
  await panel.type('español por favor');
  await panel.asks(plain(spanish.notice.ask));
  await toggle(page, 'English').waitFor();
  await page.reload();
  await panel.asks(plain(spanish.notice.ask));
  await toggle(page, 'English').waitFor();
  expect(await languageOf(page)).toBe('es');
});

test('the address says in which language to begin, and `auto` follows the browser', async () => {
  for (const [query, locale, words] of [
    ['?lang=es', 'en-US', spanish],
    ['?lang=auto', 'es-US', spanish],
    ['?lang=auto', 'fr-FR', english],
    ['?lang=tlh', 'es-US', english],
    ['', 'es-US', english],
  ] as const) {
    const { page } = await browser.open(chat(query), { locale });
    await panelIn(page).asks(plain(words.notice.ask));
  }
});

test('a chat begun anew is in the language that was chosen', async () => {
  const { page } = await browser.open(chat());
  await toggle(page, 'Español').click();
  const panel = panelIn(page);
  await panel.asks(plain(spanish.notice.ask));
  await toggle(page, es.commands.erase).click();
  await toggle(page, es.eraseYes).click();
  await toggle(page, es.again).click();
  await panel.asks(plain(spanish.notice.ask));
  expect(await languageOf(page)).toBe('es');
});

test('a center of one language has nothing to change', async () => {
  const folder = await makeFolder();
  await cp('center', folder, { recursive: true });
  for (const file of ['center.yaml', 'programs.yaml']) {
    const path = join(folder, file);
    const settings = await readFile(path, 'utf8');
    await writeFile(
      path,
      settings.replaceAll(/languages: \[(?:en, es|es|es, en)\]/g, 'languages: [en]'),
    );
  }
  const other = await openApp({ env: { CENTER_DIR: folder } });
  const { page } = await browser.open(`${other.url}/chat/demo?lang=es`);
  await panelIn(page).asks(plain(english.notice.ask));
  expect(await toggle(page, 'Español').count()).toBe(0);
  await other.close();
  await rm(folder, { recursive: true });
});

test('on a website the tag says the language, of the launcher and of the panel', async () => {
  const site = await openHostSite(app.url, 'data-center="demo" data-lang="es"');
  const { page } = await browser.open(site.url, { viewport: { width: 1280, height: 800 } });
  await toggle(page, 'Chatee con nosotros').click();
  const question = page.frameLocator('iframe').locator('#question');
  await question.getByText(plain(spanish.notice.ask)).waitFor();
  await site.close();
});
