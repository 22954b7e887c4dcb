import { findReferrals } from '../../../src/availability/directory/find-referrals.ts';
import type { ReferralPlace } from '../../../src/center/settings/referrals.ts';
import type { Fallback } from '../../../src/machines/fallback.ts';
import { north, place } from './places.ts';

const corona = { latitude: 33.84, longitude: -117.6 };

const found = (
  places: readonly Partial<ReferralPlace>[],
  level: Fallback['level'] = 'iop',
  minor = false,
) => {
  const center = { phone: '+1 951-555-0137', referrals: places.map(place) };
  return findReferrals(center, corona, { level, minor });
};

/** So many places, a mile apart, each with a phone of its own. */
const row = (count: number, given: Partial<ReferralPlace> = {}) =>
  Array.from({ length: count }, (_, at) => ({
    ...north(at + 1),
    phone: `951-555-010${at}`,
    ...given,
  }));

test('at most three, the nearest first, whatever their order and their payment kinds', () => {
  const places = row(5).map((each, at) => ({
    ...each,
    payment: at > 2 ? ['private' as const] : [],
  }));
  expect(found(places.toReversed()).map(({ miles }) => miles)).toEqual([1, 2, 3]);
});

test('several programs behind one phone are one place to call: the nearest', () => {
  const same = { phone: '951-555-0101 x7' };
  const places = [...row(3), { ...north(0.4), ...same }];
  expect(found(places).map(({ phone }) => phone)).toEqual([
    '951-555-0101 x7',
    '951-555-0100',
    '951-555-0102',
  ]);
});

test('the center itself is not named as another place', () => {
  expect(found([{ phone: '(951) 555-0137' }])).toEqual([]);
});

test('day programs are named within 60 miles, places with a stay within 300', () => {
  const far = { ...north(90), levels: ['iop', 'residential', 'detox'] as const };
  const places = [{ ...far, levels: [...far.levels] }];
  expect(found(places, 'iop')).toEqual([]);
  expect(found(places, 'human_review')).toEqual([]);
  expect(found(places, 'residential')).toHaveLength(1);
  expect(found(places, 'medical_detox')).toHaveLength(1);
});

test('nothing is named where another thing comes first', () => {
  expect(found(row(3), 'emergency')).toEqual([]);
  expect(found(row(3), 'early_intervention')).toEqual([]);
});

test('for a minor only those that list that they take minors', () => {
  const places = [...row(1), ...row(2, { populations: ['minors'], phone: '951-555-0199' })];
  expect(found(places, 'iop', true).map(({ phone }) => phone)).toEqual(['951-555-0199']);
});

test('what it lists of itself is said, and nothing that would rank or sell it', () => {
  const [one] = found([{ languages: ['es'], populations: ['men_only'], payment: ['private'] }]);
  expect(one).toEqual({
    name: 'Elm House',
    street: '1 Elm Street',
    city: 'Corona',
    state: 'CA',
    zip: '92882',
    phone: '951-555-0100',
    miles: 0,
    only: 'men',
    spanish: true,
    asOf: 2022,
  });
});
