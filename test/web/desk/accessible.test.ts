import type { Page } from 'playwright-core';

import {
  ASKS_FOR_A_PERSON,
  CRY_FOR_HELP,
  DEPRESSION_FIRST,
  SINGLE_MOTHER,
  WIFE,
} from '../../desk/people.ts';
import { openDesk, SETUP, type OpenDesk } from '../../desk/open-desk.ts';
import { talk } from '../../desk/talk.ts';
import { axeFindings } from '../../support/axe.ts';
import { useBrowser } from '../../support/browser.ts';
import { deskIn } from './desk-in.ts';

const browser = useBrowser();

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

/** Looks at a state of a page in both color schemes and three widths. */
async function expectNoFindings(page: Page, state: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const look = `${state}, ${colorScheme}, ${width}`;
      expect([look, await axeFindings(page)]).toEqual([look, []]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect([look, wide <= 0]).toEqual([look, true]);
    }
  }
}

test('axe finds nothing on the way in', async () => {
  const { page } = await browser.open(`${desk.url}/desk`);
  await page.getByText('This desk has no account yet.').waitFor();
  await expectNoFindings(page, 'no account');
  const setup = (await browser.open(`${desk.url}/desk#setup=${SETUP}`)).page;
  await setup.getByRole('heading', { name: 'Make the first account' }).waitFor();
  await expectNoFindings(setup, 'set-up');
});

describe('behind the door', () => {
  let crisis: string;
  beforeAll(async () => {
    await desk.staff();
    crisis = await talk(desk.url, WIFE, CRY_FOR_HELP);
    await talk(desk.url, DEPRESSION_FIRST, ASKS_FOR_A_PERSON);
    await talk(desk.url, SINGLE_MOTHER);
  });

  test('axe finds nothing on sign-in, the list, its dialogs and an empty list', async () => {
    const visit = await browser.open(`${desk.url}/desk`);
    visit.allow(/401/);
    const { page } = visit;
    await page.getByLabel('Name').fill('nobody');
    await page.getByLabel('Password', { exact: true }).fill('a wrong password');
    await page.keyboard.press('Enter');
    await page.getByText('The name or the password does not fit.').waitFor();
    await expectNoFindings(page, 'sign-in refused');
    await page.setViewportSize({ width: 1280, height: 800 });
    const { signIn } = deskIn(page);
    await signIn();
    await expectNoFindings(page, 'list');
    await page.getByRole('button', { name: 'Keys' }).click();
    await expectNoFindings(page, 'keys');
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('button', { name: 'Team' }).click();
    await page.getByRole('listitem').first().waitFor();
    await expectNoFindings(page, 'team');
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('button', { name: 'Closed' }).click();
    await page.getByText('Nothing has been closed yet.').waitFor();
    await expectNoFindings(page, 'empty list');
  });

  test('axe finds nothing on a summary, the words behind it, and what is done with it', async () => {
    const { page } = await browser.open(`${desk.url}/desk`);
    const { signIn, open } = deskIn(page);
    await signIn();
    await open(crisis);
    await expectNoFindings(page, 'summary');
    await page.getByRole('button', { name: '“wants to die”', exact: true }).click();
    await page.locator('mark').waitFor();
    await expectNoFindings(page, 'words');
    await page.getByRole('button', { name: 'Hide' }).click();
    await page.getByRole('button', { name: 'Claim' }).click();
    await page.getByRole('button', { name: 'Close…' }).click();
    await page.getByRole('button', { name: 'Close intake' }).click();
    await page.getByText('Pick how it ended.').waitFor();
    await expectNoFindings(page, 'closing');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await page.getByRole('textbox').waitFor();
    await expectNoFindings(page, 'text');
  });

  test('everything to press is large enough for a finger', async () => {
    const { page } = await browser.open(`${desk.url}/desk`, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    const { signIn, open } = deskIn(page);
    await signIn();
    const small = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('button, a, select, summary, label:has(input)')]
          .filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 44)
          .map((each) => each.outerHTML.slice(0, 120)),
      );
    expect(await small()).toEqual([]);
    await page.getByRole('button', { name: 'Openings' }).click();
    await page.getByRole('form').first().waitFor();
    expect(await small()).toEqual([]);
    await page.getByRole('button', { name: 'Done' }).click();
    await open(crisis);
    expect(await small()).toEqual([]);
  });

  test('axe finds nothing on the openings, known, refused and too old to be shown', async () => {
    desk.pass(8 * 24 * 60 * 60_000);
    const { page } = await browser.open(`${desk.url}/desk`);
    await deskIn(page).signIn();
    await page.getByRole('button', { name: 'Openings' }).click();
    await page.getByText('Not shown to visitors any more').first().waitFor();
    await page.getByRole('button', { name: 'Save' }).first().click();
    await page.getByText('Write how many places are open').waitFor();
    await page.getByRole('button', { name: 'Still right' }).first().click();
    await page.getByText('Saved as of today.').waitFor();
    await expectNoFindings(page, 'openings');
  });
});
