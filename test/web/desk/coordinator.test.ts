import { CRY_FOR_HELP, LEAVING_RESIDENTIAL, SINGLE_MOTHER, WIFE } from '../../desk/people.ts';
import { openDesk, SETUP, type OpenDesk } from '../../desk/open-desk.ts';
import { talk } from '../../desk/talk.ts';
import { until } from '../../support/app.ts';
import { useBrowser } from '../../support/browser.ts';
import { DESKTOP, deskIn, PHONE } from './desk-in.ts';

const browser = useBrowser();

let desk: OpenDesk;
let intake: string;
beforeAll(async () => {
  desk = await openDesk();
  await desk.staff();
});
beforeEach(async () => {
  intake = await talk(desk.url, WIFE, CRY_FOR_HELP);
});
afterAll(() => desk.close());

test('the set-up link makes the first account, leaves the address and leads to the list', async () => {
  const fresh = await openDesk();
  const visit = await browser.open(`${fresh.url}/desk#setup=${SETUP}`);
  visit.allow(/400/);
  const { page } = visit;
  await page.getByRole('heading', { name: 'Make the first account' }).waitFor();
  expect(page.url()).toBe(`${fresh.url}/desk`);
  await page.getByLabel('Name').fill('Maya Ortiz');
  await page.getByLabel('Password', { exact: true }).fill('too short');
  const refused = page.waitForResponse((response) => response.status() === 400);
  await page.getByRole('button', { name: 'Make the account' }).click();
  await refused;
  await page.getByRole('alert').getByText('expected at least 12 characters').waitFor();
  await page.getByLabel('Password', { exact: true }).fill('a lantern by the door');
  await page.getByRole('button', { name: 'Make the account' }).click();
  await page.getByText('Nobody is waiting.').waitFor();
  await fresh.close();
});

test('a new intake comes onto the open list by itself', async () => {
  const { page } = await browser.open(`${desk.url}/desk`, { viewport: DESKTOP });
  const { signIn, row, rows } = deskIn(page);
  await signIn();
  const second = await talk(desk.url, LEAVING_RESIDENTIAL);
  await row(second).waitFor();
  const ids = await rows.evaluateAll((all) => all.map((each) => each.getAttribute('data-id')));
  expect(ids.indexOf(second)).toBeGreaterThan(ids.indexOf(intake));
});

test.each([DESKTOP, PHONE])(
  'urgency, safe contact and next action are seen without scrolling at $width x $height',
  async (viewport) => {
    const { page } = await browser.open(`${desk.url}/desk`, { viewport });
    const { signIn, open } = deskIn(page);
    await signIn();
    await open(intake);
    for (const seen of ['.intake-head .urgency', '.contact', '.next p', '.acts .button']) {
      const box = await page.locator(seen).boundingBox();
      expect([seen, (box?.y ?? -1) >= 0]).toEqual([seen, true]);
      expect([seen, (box?.y ?? 0) + (box?.height ?? 0) <= viewport.height]).toEqual([seen, true]);
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    expect(await page.locator('.contact a').getAttribute('href')).toBe('tel:+14065550148');
    expect(await page.locator('.on-call').innerText()).toBe(
      'On call here The nurse on call, +1 951-555-0142, at any hour',
    );
    expect(await page.locator('.on-call a').getAttribute('href')).toBe('tel:+19515550142');
    expect(await page.locator('.way').allInnerTexts()).toEqual([
      'Call OK',
      'Text NO',
      'Voicemail NO',
    ]);
  },
);

test('a line of the summary opens the words that it came from', async () => {
  const { page } = await browser.open(`${desk.url}/desk`, { viewport: PHONE });
  const { signIn, open, transcript } = deskIn(page);
  await signIn();
  await open(intake);
  await page.getByRole('button', { name: '“wants to die”', exact: true }).click();
  expect(await transcript.locator('mark').innerText()).toBe('wants to die');
  expect(await transcript.locator('.marked').innerText()).toContain(CRY_FOR_HELP);
  await page.getByRole('button', { name: 'Hide' }).click();
  await transcript.waitFor({ state: 'hidden' });
});

test('from sign-in to closed by keyboard alone', async () => {
  const { page } = await browser.open(`${desk.url}/desk`, { viewport: DESKTOP });
  const { rows, said } = deskIn(page);
  const walt = await talk(desk.url, LEAVING_RESIDENTIAL);
  const { keyboard } = page;
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  await keyboard.type('ben okafor');
  await keyboard.press('Tab');
  await keyboard.type('a lantern by the door');
  await keyboard.press('Enter');
  await rows.nth(1).waitFor();

  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute('data-id') ?? undefined);
  await keyboard.press('j');
  await keyboard.press('j');
  await keyboard.press('k');
  expect(await rows.first().getAttribute('data-id')).toBe(await focused());
  await until('row of Walt', async () => {
    await keyboard.press('j');
    return (await focused()) === walt;
  });
  await keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Walt' }).waitFor();
  await keyboard.press('Escape');
  await rows.nth(1).waitFor();
  expect(await focused()).toBe(walt);

  await keyboard.press('Enter');
  await page.getByRole('button', { name: 'Claim' }).waitFor();
  await keyboard.press('c');
  const close = page.getByRole('button', { name: 'Close…' });
  await close.waitFor();
  await until('focused button', async () => {
    await keyboard.press('Tab');
    return close.evaluate((button) => button === document.activeElement);
  });
  await keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await keyboard.press('Space');
  await keyboard.press('Enter');
  await page.locator('main.list').waitFor();
  expect(await said.innerText()).toBe('Closed.');
  await page.locator(`[data-id="${walt}"]`).waitFor({ state: 'detached' });

  await keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keys of the desk' }).waitFor();
  await keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
});

test('the second to claim sees who has it, without a reload', async () => {
  const pages = await Promise.all(
    ['Maya Ortiz', 'Ben Okafor'].map(async (name) => {
      const { page } = await browser.open(`${desk.url}/desk`, { viewport: DESKTOP });
      await deskIn(page).signIn(name);
      await deskIn(page).open(intake);
      return page;
    }),
  );
  const [maya, ben] = pages;
  await maya?.getByRole('button', { name: 'Claim' }).click();
  await ben?.getByText('Maya Ortiz has this').waitFor();
  expect(await ben?.getByRole('button', { name: 'Claim' }).count()).toBe(0);
  await maya?.getByRole('button', { name: 'Give back' }).click();
  await ben?.getByRole('button', { name: 'Claim' }).waitFor();
});

test('a session that ends hides the summary, and signing in again leads back to it', async () => {
  const visit = await browser.open(`${desk.url}/desk`, { viewport: DESKTOP });
  visit.allow(/401/);
  const { page } = visit;
  const { signIn, open, summary } = deskIn(page);
  await signIn();
  await open(intake);
  desk.pass(16 * 60_000);
  await page.getByRole('button', { name: 'Claim' }).click();
  await page.getByText('You were signed out').waitFor();
  expect(await summary.count()).toBe(0);
  expect(await page.content()).not.toContain('wants to die');
  await page.getByLabel('Name').fill('Maya Ortiz');
  await page.getByLabel('Password', { exact: true }).fill('a lantern by the door');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Ruth' }).waitFor();
});

test('a reload and the Back button keep the place, and no id is in the address', async () => {
  const { page } = await browser.open(`${desk.url}/desk`, { viewport: DESKTOP });
  const { signIn, open } = deskIn(page);
  await signIn();
  await open(intake);
  await page.reload();
  await page.getByRole('heading', { name: 'Ruth' }).waitFor();
  expect(page.url()).toBe(`${desk.url}/desk`);
  await page.goBack();
  await page.getByRole('heading', { name: 'Overnight call-back list' }).waitFor();
});

test('the summary is copied as text; where the browser refuses, it is there to be marked', async () => {
  const { page, context } = await browser.open(`${desk.url}/desk`, { viewport: DESKTOP });
  const { signIn, open, said } = deskIn(page);
  await signIn();
  await open(intake);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await said.getByText('Copied').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^CRISIS: LOOK NOW/);
  expect(copied.split('\n').length).toBeLessThanOrEqual(12);

  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.getByRole('button', { name: 'Copy as text' }).click();
  expect(await page.getByRole('textbox', { name: 'Summary as text' }).inputValue()).toBe(copied);
});

test('the consent to share opens as a draft to print, with each blank said to be one', async () => {
  const { page } = await browser.open(`${desk.url}/desk`, { viewport: DESKTOP });
  const { signIn, open } = deskIn(page);
  await signIn();
  await open(intake);
  await page.getByRole('button', { name: 'Consent form…' }).click();
  const form = page.getByRole('dialog', { name: 'Consent to share the record' });
  await form.getByText('not signed').first().waitFor();
  const items = await form.getByRole('listitem').allInnerTexts();
  expect(items).toHaveLength(11);
  for (const item of items) expect(item.includes('____')).toBe(item.includes('still to fill in'));
  await page.emulateMedia({ media: 'print' });
  expect(await form.getByRole('listitem').first().isVisible()).toBe(true);
  expect(await page.locator('.sbar').isVisible()).toBe(false);
  expect(await page.locator('.transcript').isVisible()).toBe(false);
  expect(await form.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
});

test('what is still to ask on the call stands out, and what is known does not', async () => {
  const { page } = await browser.open(`${desk.url}/desk`, { viewport: DESKTOP });
  const { signIn, open } = deskIn(page);
  await signIn();
  await open(intake);
  await page.locator('.review-first').first().waitFor();
  const still = await page.locator('.first-call .line.open .label').allInnerTexts();
  expect(still).toContain('Relationship to the person');
  expect(still).not.toContain('First name');
});

test('an operator adds a person, who can then sign in', async () => {
  await talk(desk.url, SINGLE_MOTHER);
  const { page } = await browser.open(`${desk.url}/desk`, { viewport: DESKTOP });
  await deskIn(page).signIn();
  await page.getByRole('button', { name: 'Team' }).click();
  await page.getByLabel('Name').fill('Ada');
  await page.getByLabel('Password', { exact: true }).fill('a lantern by the door');
  await page.getByRole('button', { name: 'Add' }).click();
  await page.getByRole('listitem').getByText('Ada').waitFor();
  expect((await desk.someone().signIn('Ada')).status).toBe(200);
});
