import type { Page } from 'playwright-core';

import type { DeskOpenings } from '../../../src/desk/wire.ts';
import { openDesk, type OpenDesk, type Someone } from '../../desk/open-desk.ts';
import { useBrowser } from '../../support/browser.ts';
import { DESKTOP, deskIn, PHONE } from './desk-in.ts';

const browser = useBrowser();
const DAY = 24 * 60 * 60_000;

let desk: OpenDesk;
let ben: Someone;
beforeEach(async () => {
  desk = await openDesk();
  // The demo center's numbers are three days old.
  desk.pass(Date.parse('2026-11-23T12:00:00-08:00') - Date.now());
  ({ ben } = await desk.staff());
});
afterEach(() => desk.close());

/** The openings in a page, as Maya sees them. */
async function openOpenings(viewport = DESKTOP) {
  const visit = await browser.open(`${desk.url}/desk`, { viewport });
  const { page } = visit;
  await deskIn(page).signIn();
  await page.getByRole('button', { name: 'Openings' }).click();
  return { ...visit, ...group(page, 'Weekend intensive outpatient') };
}

function group(page: Page, name: string) {
  const form = page.getByRole('form', { name, exact: true });
  return {
    form,
    open: form.getByLabel('Places open'),
    nextStart: form.getByLabel('Next start'),
    waitlist: form.getByLabel('Waiting list'),
    button: form.getByRole('button'),
  };
}

/** What the server has of a group. */
async function stored(track = 'riverside-weekends') {
  const { body } = await ben.get<DeskOpenings>('/openings');
  return body.centers[0]?.openings.find((each) => each.track === track);
}

test.each([DESKTOP, PHONE])('places are told at $width x $height', async (viewport) => {
  const { page, form, open, nextStart, waitlist, button } = await openOpenings(viewport);
  await form.getByText('from the settings file').waitFor();
  const sites = await page.getByRole('dialog').getByRole('heading', { level: 3 }).allInnerTexts();
  expect(sites).toEqual(['Lantern House Corona', 'Lantern House Riverside']);
  await form.getByText('Saturday and Sunday, 9 am to 1:30 pm').waitFor();
  expect(await open.inputValue()).toBe('0');
  expect(await nextStart.inputValue()).toBe('2026-12-05');
  expect(await waitlist.isChecked()).toBe(true);

  // A hand that never leaves the keyboard.
  await open.focus();
  await page.keyboard.type('2');
  expect(await button.innerText()).toBe('Save');
  await page.keyboard.press('Enter');
  await form.getByText('Saved as of today.').waitFor();
  await form.getByText('As of today, from Maya Ortiz').waitFor();
  expect(await button.innerText()).toBe('Still right');
  expect(await open.evaluate((each) => each === document.activeElement)).toBe(true);
  expect(await stored()).toMatchObject({
    open: 2,
    nextStart: '2026-12-05',
    waitlist: true,
    by: { name: 'Maya Ortiz' },
  });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
});

test('what is older than a week is marked, and one press makes it count again', async () => {
  desk.pass(20 * DAY);
  await ben.signIn('Ben Okafor');
  const { form, nextStart, button } = await openOpenings();
  const stale = form.getByText('Not shown to visitors any more: confirm it.');
  await stale.waitFor();
  expect(await stored()).toMatchObject({ open: 0, shown: false });
  // It has passed meanwhile.
  expect(await nextStart.inputValue()).toBe('');
  await button.click();
  await form.getByText('As of today, from Maya Ortiz').waitFor();
  expect(await stale.count()).toBe(0);
  expect(await button.evaluate((each) => each === document.activeElement)).toBe(true);
  expect(await stored()).toMatchObject({ open: 0, waitlist: true, shown: true });
  expect(await stored()).not.toHaveProperty('nextStart');
});

test('a group of which nothing is known asks for a number before it is saved', async () => {
  const { page } = await openOpenings();
  const { form, open, button } = group(page, 'Day intensive outpatient');
  await form.getByText('Nobody has said how many places are open.').waitFor();
  expect(await button.innerText()).toBe('Save');
  await button.click();
  await form.getByRole('alert').getByText('Write how many places are open').waitFor();
  await open.fill('-1');
  await button.click();
  await form.getByRole('alert').getByText('Write how many places are open').waitFor();
  await open.fill('6');
  await button.click();
  await form.getByText('Saved as of today.').waitFor();
  expect(await stored('riverside-mornings')).toMatchObject({ open: 6, shown: true });
});

test('what somebody else said meanwhile is shown, and not written over unseen', async () => {
  const { allow, form, open, button } = await openOpenings();
  allow(/409/);
  await form.getByText('from the settings file').waitFor();
  const told = { track: 'riverside-weekends', open: 1, seen: 0 };
  await ben.put('/openings', { openings: [told] });
  await button.click();
  await form
    .getByRole('alert')
    .getByText(/changed while you looked at it: 1 open as of \d/)
    .waitFor();
  await form.getByText('As of today, from Ben Okafor').waitFor();
  expect(await open.inputValue()).toBe('1');
  expect(await stored()).toMatchObject({ open: 1, by: { name: 'Ben Okafor' } });
  await button.click();
  await form.getByText('As of today, from Maya Ortiz').waitFor();
});

test('whoever was signed out meanwhile signs in again', async () => {
  const { page, button, allow } = await openOpenings();
  allow(/401/);
  await button.waitFor();
  desk.pass(DAY);
  await button.click();
  await page.getByText('You were signed out because').waitFor();
});
