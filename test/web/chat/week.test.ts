import type { Page } from 'playwright-core';

import { SINGLE_MOTHER } from '../../conversations/transcripts.ts';
import { hold } from '../../desk/talk.ts';
import { openApp } from '../../support/app.ts';
import type { OpenApp } from '../../support/app.ts';
import { axeFindings } from '../../support/axe.ts';
import { useBrowser } from '../../support/browser.ts';
import { tap } from '../../support/visitor.ts';
import type { Reply } from '../../support/visitor.ts';

const browser = useBrowser();
let app: OpenApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

/** Her answers up to where the guidance is offered; every evening of the week is then half taken. */
const BEFORE = SINGLE_MOTHER.slice(
  0,
  SINGLE_MOTHER.findIndex(([asked]) => asked === 'consent.guidance'),
);
const TELLS = 'i work 9 to 5 weekdays. tuesdays and wednesdays i take care of my mom until 7';
const SPANISH = { value: { command: 'language', lang: 'es' } } as unknown as Reply;
const CUENTA =
  'trabajo de lunes a viernes de 9 a 5. los martes y miércoles cuido a mi mamá hasta las 7';

/** A panel in which a week has just been told. */
async function openWeek(
  options: Parameters<typeof browser.open>[1] = {},
  ...says: readonly Reply[]
): Promise<Page> {
  const { resume } = await hold(app.url, BEFORE, ...says, tap('yes'));
  const { page, context } = await browser.open(undefined, options);
  const kept = JSON.stringify(JSON.stringify({ resume }));
  await context.addInitScript({ content: `sessionStorage.setItem('chat:demo', ${kept})` });
  await page.goto(`${app.url}/chat/demo`);
  await page.getByRole('table').waitFor();
  return page;
}

test('a week is a table: a caption, a header for each day, and every hour in words', async () => {
  const page = await openWeek({}, TELLS);
  const table = page.getByRole('table', {
    name: /^How your week could look with Evening intensive outpatient/,
  });
  expect(await table.getByRole('columnheader').allInnerTexts()).toEqual([
    'Day',
    expect.stringContaining('Hours') as string,
  ]);
  expect(await table.getByRole('rowheader').allInnerTexts()).toEqual([
    ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  ]);
  const tuesday = table.getByRole('row', { name: 'Tuesday' });
  expect(await tuesday.getByRole('cell').textContent()).toBe(
    'Caring for others until 7 pm; Work 9 am to 5 pm; ' +
      'Program 6 to 9 pm (away 5:45 to 9:15 pm, with travel). These overlap: 6 to 7 pm. ',
  );
  expect(await table.getByRole('row', { name: 'Sunday' }).getByRole('cell').textContent()).toBe(
    'Nothing noted',
  );
  // The picture is for the eyes alone: a bar for each of the five days that hold something.
  expect(await table.locator('svg[aria-hidden="true"]').count()).toBe(5);
  await page.getByText('Travel is a guess from the distance').waitFor();
});

test('openings are laid out one by one, each with its place and times by themselves', async () => {
  const page = await openWeek({}, TELLS);
  const offers = page.locator('.offer-list li');
  expect(await offers.count()).toBe(3);
  const first = offers.first();
  expect(await first.getByRole('heading').textContent()).toMatch(/^Evening intensive outpatient/);
  expect(await first.locator('.place').textContent()).toMatch(/^Lantern House Corona, about \d/);
  expect(await first.locator('.times').textContent()).toMatch(/^Monday, .* pm$/);
  expect(await first.locator('.notes').textContent()).toContain('You said: “');
});

test('in Spanish it is in Spanish, and says so', async () => {
  const page = await openWeek({}, SPANISH, CUENTA);
  const table = page.getByRole('table', {
    name: /^Así podría verse su semana con este programa: /,
  });
  const row = table.getByRole('row', { name: 'Miércoles' });
  expect(await row.getByRole('cell').textContent()).toContain('Se cruzan: de 5:30 a 7 pm.');
  expect(await page.locator('.week').getAttribute('lang')).toBe('es');
});

test('axe finds nothing and nothing scrolls sideways, light and dark, at 320, 390 and 1280 px', async () => {
  const page = await openWeek({}, SPANISH, CUENTA);
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect([width, colorScheme, await axeFindings(page)]).toEqual([width, colorScheme, []]);
    }
    expect([width, await overflowing(page)]).toEqual([width, []]);
  }
});

test('at 400 % zoom all of it can be reached, and at twice the size of text as well', async () => {
  const page = await openWeek({ viewport: { width: 320, height: 256 } }, TELLS);
  expect(await overflowing(page)).toEqual([]);
  const sunday = page.getByRole('rowheader', { name: 'Sunday' });
  await sunday.scrollIntoViewIfNeeded();
  const box = await sunday.boundingBox();
  expect(box && box.y >= 0 && box.y + box.height <= 256).toBe(true);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  expect(await overflowing(page)).toEqual([]);
});

test('in forced colors what was told and what is offered still have colors of their own', async () => {
  const page = await openWeek({ forcedColors: 'active' }, TELLS);
  const fill = (kind: string) =>
    page
      .locator(`rect.${kind}`)
      .first()
      .evaluate((each) => getComputedStyle(each).fill);
  expect(await fill('work')).toBe(await fill('care'));
  expect(await fill('work')).not.toBe(await fill('track'));
});

/** Parts of the week that reach over an edge of the screen. */
function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('.scroller, .week, .week *')]
      .filter((each) => !each.closest('.aloud'))
      .filter(
        (each) => each.getBoundingClientRect().right > innerWidth || each.scrollWidth > innerWidth,
      )
      .map((each) => `${each.tagName} ${each.getAttribute('class')}`),
  );
}
