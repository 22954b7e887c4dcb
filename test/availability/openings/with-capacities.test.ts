import { knownOn } from '../../../src/availability/openings/known-on.ts';
import { latest, withCapacities } from '../../../src/availability/openings/with-capacities.ts';
import type { Center } from '../../../src/center/center.ts';
import { loadCenter } from '../../../src/center/reading/load-center.ts';
import type { StoredCapacity } from '../../../src/store/capacities.ts';

let center: Center;
beforeAll(async () => {
  center = await loadCenter('center');
});

const TODAY = '2026-11-22';
const told = (open: number, asOf: string): StoredCapacity => ({
  capacity: { open, asOf },
  by: 'api',
  at: 1,
});
const placesIn = ({ programs }: Center) =>
  Object.fromEntries(
    programs.flatMap(({ tracks }) => tracks.map(({ id, capacity }) => [id, capacity?.open])),
  );

test.each([
  ['told on a later day', '2026-11-20', '2026-11-21', 'told'],
  ['told on the same day', '2026-11-20', '2026-11-20', 'told'],
  ['told on an earlier day', '2026-11-20', '2026-11-19', 'settings'],
  ['the day in the settings has not come', '2026-11-23', '2026-11-19', 'told'],
])(
  'of the settings and what was told, %s: %s, %s: the one that holds is %s',
  (_, file, tell, is) => {
    const held = latest({ open: 1, asOf: file }, told(2, tell), TODAY);
    expect(held?.capacity.open).toBe(is === 'told' ? 2 : 1);
    expect(held?.by).toBe(is === 'told' ? 'api' : undefined);
  },
);

test('where only one of them says something, that holds; where none does, nothing does', () => {
  expect(latest({ open: 1, asOf: TODAY }, undefined, TODAY)?.capacity.open).toBe(1);
  expect(latest(undefined, told(2, TODAY), TODAY)?.capacity.open).toBe(2);
  expect(latest(undefined, undefined, TODAY)).toBeUndefined();
});

test('what was told is laid over the settings, track by track, and of none that is gone', () => {
  const before = placesIn(center);
  const stored = new Map([
    ['corona-evenings', told(2, TODAY)],
    ['a-track-that-was-taken-out', told(9, TODAY)],
  ]);
  const after = withCapacities(center, stored, TODAY);
  expect(placesIn(after)).toEqual({ ...before, 'corona-evenings': 2 });
  expect(placesIn(center)).toEqual(before);
});

describe('what may be said on a day', () => {
  test.each([
    ['2026-11-15', true],
    ['2026-11-14', false],
    [TODAY, true],
    ['2026-11-23', false],
  ])('places as of %s: %s', (asOf, isSaid) => {
    expect(knownOn({ open: 1, asOf }, TODAY) !== undefined).toBe(isSaid);
  });

  // In California an hour less, and one more, than seven times 24.
  test.each([
    ['2026-03-04', '2026-03-11'],
    ['2026-10-28', '2026-11-04'],
  ])('a week is seven days of the calendar: %s is known on %s', (asOf, today) => {
    expect(knownOn({ open: 1, asOf }, today)).toBeDefined();
  });

  test.each([
    ['2026-11-21', undefined],
    [TODAY, TODAY],
    ['2026-12-01', '2026-12-01'],
  ])('a next start on %s: %s', (nextStart, said) => {
    const known = knownOn({ open: 0, asOf: TODAY, nextStart, waitlist: true }, TODAY);
    expect(known).toEqual({
      open: 0,
      asOf: TODAY,
      waitlist: true,
      ...(said === undefined ? {} : { nextStart: said }),
    });
  });
});
