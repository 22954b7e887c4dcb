import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { loadCenter, readCenter } from '../../src/center/reading/load-center.ts';
import { REFERRAL_COLUMNS } from '../../src/center/settings/referrals.ts';
import { makeFolder } from '../support/app.ts';

const HEADER = REFERRAL_COLUMNS.join(',');
const ELM =
  'Elm House,"1 Elm Street, Suite 2",Corona,CA,92882,951-213-0100 x12,33.84,-117.6,iop php,medicaid,es,minors,2024';

let folder: string;
beforeEach(async () => {
  folder = await makeFolder();
  await cp('center', folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

/** What is said of a directory with these lines. */
async function complaintsAbout(...lines: readonly string[]): Promise<readonly string[]> {
  await writeFile(join(folder, 'referrals.csv'), `${lines.join('\r\n')}\r\n`);
  const read = await readCenter(folder);
  return 'problems' in read
    ? read.problems.map(({ file, line, message }) => `${file}:${line}: ${message}`)
    : [];
}

test('a center has the places of its directory, and none without one', async () => {
  expect((await loadCenter(folder)).referrals).toEqual([]);
  expect(await complaintsAbout(`\uFEFF${HEADER}`, ELM, '')).toEqual([]);
  expect((await loadCenter(folder)).referrals).toEqual([
    {
      name: 'Elm House',
      street: '1 Elm Street, Suite 2',
      city: 'Corona',
      state: 'CA',
      zip: '92882',
      phone: '951-213-0100 x12',
      latitude: 33.84,
      longitude: -117.6,
      levels: ['iop', 'php'],
      payment: ['medicaid'],
      languages: ['es'],
      populations: ['minors'],
      asOf: 2024,
    },
  ]);
});

test('the demo center ships none', async () => {
  expect((await loadCenter('center')).referrals).toEqual([]);
});

test.each([
  ['Elm House', '', 'name: found empty text'],
  [',CA,', ',Calif,', 'state: found "Calif"; expected a state as two capital letters'],
  ['92882', '9288', 'zip: found "9288"; expected a five-digit ZIP'],
  ['951-213-0100 x12', '951-213', 'phone: found "951-213"; expected a phone number that can be'],
  ['33.84', 'north', 'latitude: found "north"; expected degrees'],
  ['33.84,-117.6', '0,0', 'latitude: that point is not in the United States'],
  ['33.84,-117.6', '33.84,117.6', 'longitudes have a minus'],
  ['iop php', 'iop phpp', 'levels.1: found "phpp"; expected iop'],
  ['iop php', '', 'levels: found a list; expected at least 1 of them'],
  [',medicaid,', ',medicad,', 'did you mean medicaid?'],
  [',es,', ',klingon,', 'languages.0: found "klingon"; expected es or ase'],
  [',minors,', ',minor,', 'did you mean minors?'],
  [',2024', ',24', 'asOf: found "24"; expected a year'],
  ['"1 Elm Street, Suite 2"', '1 Elm Street, Suite 2', 'found 14 cells; expected 13'],
  ['"1 Elm Street, Suite 2"', 'The "Elm" street', 'it is not CSV'],
  ['Suite 2"', 'Suite 2', 'it is not CSV'],
])('%j as %j is told with its line', async (from, to, says) => {
  const complaints = await complaintsAbout(HEADER, ELM, ELM.replace(from, to), ELM);
  expect(complaints).toEqual([expect.stringContaining(says)]);
  expect(complaints[0]).toMatch(/^referrals\.csv:3: /);
});

test.each(['fee', 'email', 'rank', 'notes'])('there is no column %s', async (column) => {
  expect(await complaintsAbout(`${HEADER},${column}`, `${ELM},1`)).toEqual([
    expect.stringContaining(`referrals.csv:1: "${column}" is no column here; take it out`),
  ]);
});

test('a directory without a column, or with one twice, is told by its first line', async () => {
  expect(await complaintsAbout('name,city', 'Elm House,Corona')).toEqual([
    expect.stringContaining('referrals.csv:1: it lacks street, state, zip'),
  ]);
  expect(await complaintsAbout(`${HEADER},name`, `${ELM},Elm`)).toEqual([
    expect.stringContaining('the column "name" is there twice'),
  ]);
});

test('a directory that cannot be read is told, and places in center.yaml are none', async () => {
  await mkdir(join(folder, 'referrals.csv'));
  expect(await readCenter(folder)).toMatchObject({
    problems: [
      { file: 'referrals.csv', message: expect.stringContaining('it is no file') as string },
    ],
  });
});
