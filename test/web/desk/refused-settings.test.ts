import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import { SINGLE_MOTHER } from '../../desk/people.ts';
import { openDesk, type OpenDesk } from '../../desk/open-desk.ts';
import { walk } from '../../desk/talk.ts';
import { makeFolder } from '../../support/app.ts';
import { axeFindings } from '../../support/axe.ts';
import { useBrowser } from '../../support/browser.ts';
import { copyCenter, edit } from '../../support/center-files.ts';
import { openPlain } from '../../support/plain-direct-line.ts';
import { DESKTOP, deskIn, PHONE } from './desk-in.ts';

const browser = useBrowser();

let folder: string;
let desk: OpenDesk;
beforeAll(async () => {
  folder = await makeFolder();
  await copyCenter(join(folder, 'a'), 'harbor', 'Harbor House');
  await copyCenter(join(folder, 'b'), 'willow', 'Willow House');
  desk = await openDesk({ CENTER_DIR: folder });
  await desk.staff();
});
afterAll(async () => {
  await desk.close();
  await rm(folder, { recursive: true });
});

test('a bad edit comes onto the open desk by itself, with its lines for operators, and goes again', async () => {
  const operator = (await browser.open(`${desk.url}/desk`, { viewport: DESKTOP })).page;
  await deskIn(operator).signIn();
  const coordinator = (await browser.open(`${desk.url}/desk`, { viewport: PHONE })).page;
  await deskIn(coordinator).signIn('Ben Okafor');
  expect(await operator.locator('.notice').count()).toBe(0);

  const hours = join(folder, 'b');
  await edit(hours, 'hours.yaml', ['minutesPerCall: 20', 'minutesPerCall: soon']);
  const told = 'An edit of the settings of Willow House was not taken: one problem, since';
  for (const page of [operator, coordinator]) {
    await page.getByText(told).waitFor();
    expect(await page.getByText('The last good ones are in use').count()).toBe(1);
    expect(await axeFindings(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  }
  await operator.getByText(told).click();
  const line = operator
    .getByRole('listitem')
    .getByText(/^hours\.yaml:\d+: minutesPerCall: found "soon"/);
  await line.waitFor();
  expect(await axeFindings(operator)).toEqual([]);
  expect(await coordinator.getByText('minutesPerCall').count()).toBe(0);

  await edit(hours, 'hours.yaml', ['minutesPerCall: soon', 'minutesPerCall: 20']);
  for (const page of [operator, coordinator]) {
    await page.getByText(told).waitFor({ state: 'detached' });
  }
});

test('where there are several centers, each row and intake says whose it is', async () => {
  const ids: Record<string, string> = {};
  for (const center of ['harbor', 'willow']) {
    const visitor = await openPlain(desk.url, { center });
    await walk(visitor, SINGLE_MOTHER);
    ids[center] = visitor.conversationId;
  }
  const { page } = await browser.open(`${desk.url}/desk`, { viewport: DESKTOP });
  const { signIn, row, open } = deskIn(page);
  await signIn();
  await row(ids['harbor'] ?? '')
    .getByText('Harbor House')
    .waitFor();
  await row(ids['willow'] ?? '')
    .getByText('Willow House')
    .waitFor();
  await open(ids['willow'] ?? '');
  await page.locator('.intake-head').getByText('Willow House').waitFor();
});
