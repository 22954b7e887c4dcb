import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { stateOfZip } from '../../../src/availability/places/state-of-zip.ts';

/** ZIP codes with their states; they lie beside the project and are no part of it. */
const CENTROIDS = join(process.cwd(), '../shared/data/zip-centroids.csv');

const rows = existsSync(CENTROIDS)
  ? readFileSync(CENTROIDS, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','))
      .map(([zip = '', , , , state = '']) => ({ zip, state }))
  : [];
if (rows.length === 0) process.stdout.write(`not run: ${CENTROIDS} is not here\n`);

/** Islands that share their prefixes with one another: of some nothing is claimed. */
const ISLANDS = ['AS', 'GU', 'MH', 'MP', 'PW', 'FM'];

(rows.length === 0 ? test.skip : test)(
  'the state of every known ZIP is right, or not stated',
  () => {
    const off = rows.filter(({ zip, state }) => {
      const found = stateOfZip(zip);
      return found !== state && !(found === undefined && ISLANDS.includes(state));
    });
    expect(rows.length).toBeGreaterThan(40_000);
    // One post office beside a border, of which the sources say different things.
    expect(off.length).toBeLessThanOrEqual(1);
    expect(new Set(rows.flatMap(({ zip }) => stateOfZip(zip) ?? [])).size).toBe(54);
  },
);

test.each(
  `AL 35004 36925, AK 99501 99950, AZ 85001 86556, AR 71601 72959, CA 90001 96162,
  CO 80001 81658, CT 06001 06928, DE 19701 19980, DC 20001 20599, FL 32003 34997, GA 30002 39901,
  HI 96701 96898, ID 83201 83877, IL 60001 62999, IN 46001 47997, IA 50001 52809, KS 66002 67954,
  KY 40003 42788, LA 70001 71497, ME 03901 04992, MD 20601 21930, MA 01001 05544, MI 48001 49971,
  MN 55001 56763, MS 38601 39776, MO 63005 65899, MT 59001 59937, NE 68001 69367, NV 88901 89883,
  NH 03031 03897, NJ 07001 08989, NM 87001 88439, NY 00501 14925, NC 27006 28909, ND 58001 58856,
  OH 43001 45999, OK 73001 74966, OR 97001 97920, PA 15001 19640, PR 00601 00988, RI 02801 02940,
  SC 29001 29945, SD 57001 57799, TN 37010 38589, TX 73301 88595, UT 84001 84791, VT 05001 05907,
  VA 20101 24658, WA 98001 99403, WV 24701 26886, WI 53001 54990, WY 82001 83128`
    .split(',')
    .map((row) => row.trim().split(' ')),
)('%s begins at %s and ends at %s', (state, first = '', last = '') => {
  expect([stateOfZip(first), stateOfZip(last)]).toEqual([state, state]);
});

test.each([
  ['46999', 'IN', '47001', 'IN', '60001', 'IL', '62001', 'IL', '62999', 'IL', '63001', 'MO'],
  ['88901', 'NV', '88500', 'TX', '89883', 'NV', '90001', 'CA', '86556', 'AZ'],
])('the states where no suggestion may be shown end where they end', (...pairs) => {
  for (let at = 0; at < pairs.length; at += 2) {
    expect([pairs[at], stateOfZip(pairs[at] ?? '')]).toEqual([pairs[at], pairs[at + 1]]);
  }
});

test.each([
  ['Fishers Island', '06390', 'NY'],
  ['Texhoma', '73960', 'TX'],
  ['Alta', '83414', 'WY'],
  ['American Samoa', '96799', 'AS'],
  ['the Virgin Islands', '00802', 'VI'],
])('%s, whose mail comes through elsewhere, is where it is', (_, zip, state) => {
  expect(stateOfZip(zip)).toBe(state);
});

test.each([
  '00000',
  '09001',
  '34001',
  '96201',
  '99999x',
  '',
  '6060',
  '606011',
  'abcde',
  '__proto__',
])('nothing is claimed of %j', (zip) => {
  expect(stateOfZip(zip)).toBeUndefined();
});
