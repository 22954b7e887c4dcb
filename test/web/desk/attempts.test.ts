import { openDesk, type OpenDesk } from '../../desk/open-desk.ts';
import { SINGLE_MOTHER } from '../../desk/people.ts';
import { talk } from '../../desk/talk.ts';
import { axeFindings } from '../../support/axe.ts';
import { useBrowser } from '../../support/browser.ts';
import { deskIn, PHONE } from './desk-in.ts';

const browser = useBrowser();

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openDesk();
  await desk.staff();
});
afterAll(() => desk.close());

test('a try is noted without closing, and the next one sees it without a reload', async () => {
  const intake = await talk(desk.url, SINGLE_MOTHER);
  const { page: other } = await browser.open(`${desk.url}/desk`);
  await deskIn(other).signIn('Ben Okafor');
  const { page } = await browser.open(`${desk.url}/desk`, { viewport: PHONE });
  const { signIn, open, said } = deskIn(page);
  await signIn();
  await open(intake);
  const note = page.getByRole('button', { name: 'Note a try…' });
  expect(await note.count()).toBe(0);
  await page.getByRole('button', { name: 'Claim' }).click();
  await note.click();
  const dialog = page.getByRole('dialog', { name: 'Note a try' });
  await dialog.getByRole('button', { name: 'Note it' }).click();
  expect(await dialog.getByRole('alert').innerText()).toBe('Pick what came of it.');
  await dialog.getByLabel('Called: no answer, left no message').check();
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Note it' }).click();
  await said.getByText('Noted. It stays on the list.').waitFor();
  await page.getByText(/Called: no answer, left no message · Maya Ortiz$/).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await deskIn(other)
    .row(intake)
    .getByText(/^Tried once, .*Called: no answer, left no message$/)
    .waitFor();
});
