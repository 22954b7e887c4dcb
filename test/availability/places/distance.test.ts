import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { milesBetween } from '../../../src/availability/places/distance.ts';

/** Distances between known buildings; they lie beside the project and are no part of it. */
const PAIRS = join(process.cwd(), '../shared/data/zip-distance-pairs.csv');
/** Miles: a building is not at the center of its ZIP code. */
const TOLERANCE = 5;

const rows = existsSync(PAIRS)
  ? readFileSync(PAIRS, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','))
      .map(([from = '', to = '', miles]) => ({ from, to, miles: Number(miles) }))
  : [];
if (rows.length === 0) process.stdout.write(`not run: ${PAIRS} is not here\n`);

(rows.length === 0 ? test.skip : test)(
  'distances between known places are right to 5 miles',
  () => {
    expect(rows).toHaveLength(20);
    const off = rows.filter(
      ({ from, to, miles }) => !(Math.abs((milesBetween(from, to) ?? NaN) - miles) <= TOLERANCE),
    );
    expect(off).toEqual([]);
  },
);

test('the way there is as long as the way back, and no way at all is no miles', () => {
  expect(milesBetween('92882', '92501')).toBe(milesBetween('92501', '92882'));
  expect(milesBetween('92882', '92882')).toBe(0);
});

test.each(['00000', '99999', '', '9288', '928820', 'abcde', '__proto__', 'constructor', '92882 '])(
  'nothing is claimed of the ZIP %j, which nobody knows',
  (zip) => {
    expect(milesBetween(zip, '92882')).toBeUndefined();
    expect(milesBetween('92882', zip)).toBeUndefined();
  },
);
