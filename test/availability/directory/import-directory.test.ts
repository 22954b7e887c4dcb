import { readFileSync } from 'node:fs';

import { importDirectory } from '../../../src/availability/directory/import-directory.ts';
import type { Imported } from '../../../src/availability/directory/import-directory.ts';
import { parseCsv } from '../../../src/center/reading/csv-file.ts';
import { REFERRAL_COLUMNS } from '../../../src/center/settings/referrals.ts';
import { hasNationalDirectory, NATIONAL_DIRECTORY } from '../../support/national-directory.ts';

const HEADER =
  'id,name,name2,street,city,state,zip,phone,intake,lat,lon,geo,iop,php,op,residential,detox,otp,codes';

/** A row with these cells in place of those of a made-up house. */
function row(given: Readonly<Record<string, string>> = {}): string {
  const cells: Readonly<Record<string, string>> = {
    ...{ id: 'N22-00001', name: 'Elm House', street: '1 Elm Street', city: 'Corona', state: 'CA' },
    ...{ zip: '92882', phone: '951-213-0100', lat: '33.84', lon: '-117.6', geo: 'address' },
    codes: 'SA OP OIT ORT MD PI SP AD VET FEM MALE',
    ...given,
  };
  return HEADER.split(',')
    .map((name) => cells[name] ?? '')
    .join(',');
}

const read = (...rows: readonly string[]) =>
  importDirectory('national.csv', `${[HEADER, ...rows].join('\n')}\n`);

function imported(...rows: readonly string[]): Imported {
  const done = read(...rows);
  if ('problems' in done) throw new Error(JSON.stringify(done.problems));
  return done;
}

function complaints(...rows: readonly string[]): readonly string[] {
  const done = read(...rows);
  return 'problems' in done
    ? done.problems.map(({ file, line, message }) => `${file}:${line}: ${message}`)
    : [];
}

test('a row becomes a neutral place: codes become words, and nothing is added', () => {
  const { text, places } = imported(row());
  expect(places).toBe(1);
  expect(text).toBe(
    'name,street,city,state,zip,phone,latitude,longitude,levels,payment,languages,populations,asOf\n' +
      'Elm House,1 Elm Street,Corona,CA,92882,951-213-0100,33.84,-117.6,iop outpatient,' +
      'medicaid private,es,minors veterans,2022\n',
  );
  expect(text).not.toMatch(/mail|fee,|rank|cost/);
});

test.each([
  ['OIT', 'iop'],
  ['ODT', 'php'],
  ['ORT', 'outpatient'],
  ['RL RS', 'residential'],
  ['RES RD', 'residential detox'],
  ['HID OD', 'detox'],
])('%s is %s', (codes, levels) => {
  expect(imported(row({ codes })).text).toContain(`,${levels},`);
});

test('detox by visits alone is not called detox: what is asked about is care with a stay', () => {
  expect(imported(row({ codes: 'DT OD' })).leftOut).toEqual(
    new Map([['no level of care asked about here', 1]]),
  );
});

test('a place that lists one sex alone takes no others; one that lists none says nothing', () => {
  const populations = (codes: string) => imported(row({ codes: `OIT ${codes}` })).text;
  expect(populations('MALE')).toContain(',men_only,');
  expect(populations('FEM')).toContain(',women_only,');
  expect(populations('FEM MALE')).not.toContain('only');
  expect(populations('')).not.toContain('only');
});

test('two names are one, and a comma in a cell is kept', () => {
  const { text } = imported(row({ name2: 'Elm West', street: '"1 Elm Street, Suite 2"' }));
  expect(text).toContain('"Elm House, Elm West","1 Elm Street, Suite 2",Corona');
});

test('what cannot be placed, called or asked about is left out and counted', () => {
  const { places, leftOut, text } = imported(
    row(),
    row({ lat: '', lon: '', zip: '00000', name: 'Nowhere' }),
    row({ lat: '0', lon: '0', zip: '96970', name: 'Null Island' }),
    row({ phone: '555', name: 'No Phone' }),
    row({ phone: '', name: 'No Phone' }),
    row({ codes: 'SA HH', name: 'Housing' }),
  );
  expect(places).toBe(1);
  expect([...leftOut]).toEqual([
    ['no place on the map', 2],
    ['no usable phone', 2],
    ['no level of care asked about here', 1],
  ]);
  expect(text).not.toMatch(/Nowhere|Null Island|No Phone|Housing/);
});

test('without coordinates it is in the middle of its ZIP', () => {
  expect(imported(row({ lat: '', lon: '' })).text).toMatch(/,33\.8\d*,-117\.\d+,iop/);
});

test.each([
  [{ id: '17' }, 'national.csv:3: id: found "17"; expected N and the year of the edition'],
  [{ name: '' }, 'national.csv:3: name: it is missing'],
  [{ state: 'Calif.' }, 'national.csv:3: state: found "Calif."; expected a state as two'],
  [{ zip: '1001' }, 'national.csv:3: zip: found "1001"; expected a five-digit ZIP'],
  [{ street: '1 Elm Street, Suite 2' }, 'national.csv:3: found 20 cells; expected 19'],
  [{ name: 'The "Elm" House' }, 'national.csv:3: it is not CSV'],
])('%j is told with its line, and nothing is imported', (given, says) => {
  expect(complaints(row(), row(given))).toEqual([expect.stringContaining(says)]);
});

test('every bad row is told at once', () => {
  const lines = complaints(row({ zip: '1' }), row(), row({ id: '' })).map((each) =>
    each.slice(0, 16),
  );
  expect(lines).toEqual(['national.csv:2: ', 'national.csv:4: ']);
});

test('a table of something else is told by the columns that it lacks', () => {
  const done = importDirectory('other.csv', 'id,name\n1,Elm House\n');
  expect(done).toMatchObject({
    problems: [{ line: 1, message: expect.stringContaining('it lacks name2, street') as string }],
  });
  expect(importDirectory('empty.csv', '')).toMatchObject({ problems: [{ line: 1 }] });
});

(hasNationalDirectory ? test : test.skip)('the national directory of 2022 can be read', () => {
  const done = importDirectory('national.csv', readFileSync(NATIONAL_DIRECTORY, 'utf8'));
  if ('problems' in done) throw new Error(JSON.stringify(done.problems[0]));
  const left = [...done.leftOut.values()].reduce((sum, each) => sum + each, 0);
  expect(done.places + left).toBe(12_176);
  expect(done.places).toBeGreaterThan(11_000);
  const columns = { columns: REFERRAL_COLUMNS, others: 'refused' } as const;
  const again = parseCsv('referrals.csv', done.text, columns);
  expect('rows' in again && again.rows.length).toBe(done.places);
});
