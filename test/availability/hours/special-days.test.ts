import { specialDays } from '../../../src/availability/hours/special-days.ts';
import type { Center } from '../../../src/center/center.ts';
import { loadCenter } from '../../../src/center/reading/load-center.ts';

let demo: Center;
beforeAll(async () => {
  demo = await loadCenter('center');
});

const at = (moment: string) => Date.parse(moment);

test('holidays and exceptions of the next two weeks are told, days that touch together', () => {
  const special = specialDays(demo, at('2026-12-20T12:00:00-08:00'));
  expect(special.get('corona')).toEqual([
    { from: '2026-12-25', until: '2026-12-25', open: [] },
    { from: '2027-01-01', until: '2027-01-01', open: [] },
  ]);
  expect(special.get('riverside')).toEqual([
    { from: '2026-12-25', until: '2026-12-27', open: [] },
    { from: '2027-01-01', until: '2027-01-01', open: [] },
  ]);
});

test('what is further ahead, or over, is not told', () => {
  expect(specialDays(demo, at('2026-12-11T12:00:00-08:00')).get('corona')).toEqual([]);
  expect(specialDays(demo, at('2027-01-02T12:00:00-08:00')).get('corona')).toEqual([]);
});

test('a day ends at midnight of the place, in its own time zone', () => {
  const sites = demo.sites.map((site) => ({ ...site, zone: 'America/New_York' }));
  // Half past ten in Corona on New Year's Day is the day after in New York.
  const late = at('2027-01-01T22:30:00-08:00');
  expect(specialDays(demo, late).get('corona')).toHaveLength(1);
  expect(specialDays({ ...demo, sites }, late).get('corona')).toEqual([]);
});

test('a day that a place is closed on every week is nothing special', () => {
  const { corona } = demo.hours.sites;
  if (!corona) throw new Error('The demo center has no hours of Corona.');
  const exceptions = [{ from: '2026-12-19', open: [] }];
  const hours = { ...demo.hours, sites: { corona: { ...corona, closedOn: [], exceptions } } };
  expect(specialDays({ ...demo, hours }, at('2026-12-18T12:00:00-08:00')).get('corona')).toEqual(
    [],
  );
});

test('of a place without hours of its own nothing is told', () => {
  const hours = { ...demo.hours, sites: {} };
  expect(specialDays({ ...demo, hours }, at('2026-12-20T12:00:00-08:00')).size).toBe(0);
});
