import { createDirectory } from '../../../src/availability/directory/directory.ts';
import type { PlaceFilter } from '../../../src/availability/directory/directory.ts';
import { milesApart } from '../../../src/availability/places/point.ts';
import type { Point } from '../../../src/availability/places/point.ts';
import { readZipFile } from '../../../src/availability/places/zip-file.ts';
import { isInCountry } from '../../../src/center/settings/country.ts';
import type { ReferralPlace } from '../../../src/center/settings/referrals.ts';
import { hasNationalDirectory, nationalPlaces } from '../../support/national-directory.ts';
import { north, place } from './places.ts';

const corona = { latitude: 33.84, longitude: -117.6 };

test('the nearest comes first, with its miles, and no more than were asked for', () => {
  const directory = createDirectory([9, 2, 5].map((miles) => place(north(miles))));
  const found = directory.nearest(corona, {}, 2);
  expect(found.map(({ miles }) => Math.round(miles))).toEqual([2, 5]);
});

test('a filter asks for what a place lists of itself, and for how far it is', () => {
  const all: Partial<ReferralPlace>[] = [
    { ...north(1), levels: ['residential'] },
    { ...north(2), payment: ['medicaid'], languages: ['es'] },
    { ...north(3), populations: ['minors'] },
  ];
  const directory = createDirectory(all.map(place));
  const milesOf = (filter: PlaceFilter) =>
    directory.nearest(corona, filter, 10).map(({ miles }) => Math.round(miles));
  expect(milesOf({ level: 'residential' })).toEqual([1]);
  expect(milesOf({ level: 'iop' })).toEqual([2, 3]);
  expect(milesOf({ payment: 'medicaid', language: 'es' })).toEqual([2]);
  expect(milesOf({ population: 'minors' })).toEqual([3]);
  expect(milesOf({ within: 2.5 })).toEqual([1, 2]);
  expect(milesOf({ level: 'detox' })).toEqual([]);
});

test('a place at (0, 0), or abroad, is near nobody', () => {
  const nowhere = place({ latitude: 0, longitude: 0 });
  const abroad = place({ latitude: 48.1, longitude: 11.5 });
  const directory = createDirectory([nowhere, abroad]);
  expect(directory.nearest(corona, {}, 10)).toEqual([]);
  expect(directory.nearest({ latitude: 0, longitude: 0 }, {}, 10)).toEqual([]);
});

test('an empty directory has nothing near', () => {
  expect(createDirectory([]).nearest(corona, {}, 10)).toEqual([]);
});

test('across the date line it is as near as it is', () => {
  const east = place({ latitude: 52, longitude: -179.9 });
  const [found] = createDirectory([east]).nearest({ latitude: 52, longitude: 179.9 }, {}, 1);
  expect(found?.miles).toBeLessThan(10);
});

const FILTERS: readonly PlaceFilter[] = [
  {},
  { level: 'iop' },
  { level: 'detox', within: 300 },
  { level: 'residential', payment: 'medicaid' },
  { level: 'iop', payment: 'medicaid', language: 'es', population: 'minors' },
  { level: 'detox', language: 'es', population: 'pregnant' },
];

const fits =
  ({ level, payment, language, population }: PlaceFilter) =>
  (each: ReferralPlace) =>
    (!level || each.levels.includes(level)) &&
    (!payment || each.payment.includes(payment)) &&
    (!language || each.languages.includes(language)) &&
    (!population || each.populations.includes(population));

/** A point on a sphere of radius 1: the larger the product of two, the nearer they are. */
function onSphere({ latitude, longitude }: Point): readonly [number, number, number] {
  const [up, around] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
  return [Math.cos(up) * Math.cos(around), Math.cos(up) * Math.sin(around), Math.sin(up)];
}

/** Every place that fits is measured, by another formula; of the nearest ones the miles are compared. */
function measureAll(fitting: readonly ReferralPlace[]) {
  const points = fitting.map(onSphere);
  return (from: Point, within = Infinity): readonly number[] => {
    const [x, y, z] = onSphere(from);
    const nearness = Float64Array.from(points, ([a, b, c]) => a * x + b * y + c * z);
    // A few more than ten: rounding may turn two round that are equally near.
    const least = nearness.toSorted().at(-14) ?? -1;
    const miles = fitting.flatMap((each, at) =>
      (nearness[at] ?? -1) >= least ? [milesApart(from, each)] : [],
    );
    return miles
      .toSorted((a, b) => a - b)
      .slice(0, 10)
      .filter((each) => each <= within);
  };
}

(hasNationalDirectory ? test : test.skip)(
  'over the national directory it is what measuring every place comes to, from 1,000 ZIPs',
  () => {
    const places = nationalPlaces();
    expect(places).toHaveLength(12_176);
    const here = places.filter(isInCountry);
    expect(here.length).toBeLessThan(places.length);
    const directory = createDirectory(places);
    const asked = FILTERS.map((filter) => ({
      filter,
      all: measureAll(here.filter(fits(filter))),
    }));
    const zips = readZipFile();
    const wrong = Array.from({ length: 1_000 }, (_, at) => {
      // Spread over the whole list, and the same in every run.
      const zip = zips[(at * 7_919) % zips.length];
      const filtered = asked[1 + (at % (asked.length - 1))];
      return [asked[0], filtered].flatMap((each) => {
        if (!zip || !each) throw new RangeError('There is no such ZIP or filter.');
        const near = directory.nearest(zip, each.filter, 10).map(({ miles }) => miles);
        const all = each.all(zip, each.filter.within);
        return JSON.stringify(near) === JSON.stringify(all) ? [] : [zip.zip];
      });
    });
    expect(wrong.flat()).toEqual([]);
  },
  60_000,
);
