import { SINGLE_MOTHER } from '../../desk/people.ts';
import { openDesk, type OpenDesk } from '../../desk/open-desk.ts';
import { talk } from '../../desk/talk.ts';
import { axeFindings } from '../../support/axe.ts';
import { useBrowser } from '../../support/browser.ts';
import { deskIn } from './desk-in.ts';

const browser = useBrowser();

let desk: OpenDesk;
let intake: string;
beforeAll(async () => {
  desk = await openDesk();
  await desk.staff();
  // Told where she is asked what care has to fit around.
  const tells = SINGLE_MOTHER.flatMap((row) =>
    row[0] === 'consent.guidance'
      ? [[row[0], 'tuesdays and wednesdays i take care of my mom until 7'] as const, row]
      : [row],
  );
  intake = await talk(desk.url, tells);
});
afterAll(() => desk.close());

test('the week stands in the summary as a table, and their words among the facts', async () => {
  const { page } = await browser.open(`${desk.url}/desk`);
  const { signIn, open, summary } = deskIn(page);
  await signIn();
  await open(intake);
  const table = summary.getByRole('table', { name: /^How their week could look with Evening/ });
  expect(await table.getByRole('rowheader').count()).toBe(7);
  const row = table.getByRole('row', { name: 'Tuesday' });
  expect(await row.getByRole('cell').textContent()).toBe(
    'Caring for others until 7 pm; Program 6 to 9 pm (away 5:45 to 9:15 pm, with travel). ' +
      'These overlap: 6 to 7 pm. ',
  );
  for (const part of ['.pairs', '.first-call']) {
    await summary
      .locator(part)
      .getByRole('button', { name: /^Busy times/ })
      .click();
    await page.locator('mark').getByText('tuesdays and wednesdays').waitFor();
    await page.getByRole('button', { name: 'Hide' }).click();
  }
});

test('a quote inside an opening opens the message that it stands in', async () => {
  const { page } = await browser.open(`${desk.url}/desk`);
  const { signIn, open, summary } = deskIn(page);
  await signIn();
  await open(intake);
  const opening = summary.getByRole('listitem').filter({ hasText: /^ ?Evening .*They said/ });
  await opening
    .first()
    .getByRole('button', { name: /^“tuesdays and wednesdays/ })
    .click();
  expect(await page.locator('mark').innerText()).toBe(
    'tuesdays and wednesdays i take care of my mom until 7',
  );
});

test('axe finds nothing and nothing scrolls sideways, light and dark, at 320, 390 and 1280 px', async () => {
  const { page } = await browser.open(`${desk.url}/desk`);
  const { signIn, open } = deskIn(page);
  await signIn();
  await open(intake);
  await page.getByRole('table').waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect([width, colorScheme, await axeFindings(page)]).toEqual([width, colorScheme, []]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect([width, wide <= 0]).toEqual([width, true]);
    }
  }
});
