import { DateTime } from 'luxon';

import { callWindow } from '../../../src/availability/hours/call-window.ts';
import type { CallWish } from '../../../src/availability/hours/call-window.ts';
import { hoursOf } from './hours-of.ts';

/** The offsets of a zone, standard time and summer time: facts, written here beside the code's library. */
const ZONES = {
  'America/New_York': ['-05:00', '-04:00'],
  'America/Chicago': ['-06:00', '-05:00'],
  'America/Denver': ['-07:00', '-06:00'],
  'America/Los_Angeles': ['-08:00', '-07:00'],
} as const;

type Season = 'winter' | 'summer';

interface Case extends Omit<CallWish, 'now'> {
  /** On the clock of the center. */
  readonly now: string;
  readonly from: string;
  readonly until: string;
  readonly changes?: Readonly<Record<string, unknown>>;
}

const nightly = { week: { monday: ['22:00-24:00'], tuesday: ['00:00-02:00'] } };
const allDay = (day: string) => ({ week: { [day]: ['00:00-24:00'] } });

/** In 2026 clocks go forward on Sunday, March 8, at 2, and back on Sunday, November 1, at 2. */
const CASES: readonly Case[] = [
  // Nights and weekends: the next time that the doors open.
  { now: '2026-11-22T23:40', from: '2026-11-23T08:00', until: '09:00' },
  { now: '2026-11-23T02:00', from: '2026-11-23T08:00', until: '09:00' },
  { now: '2026-11-23T07:59', from: '2026-11-23T08:00', until: '09:00' },
  { now: '2026-11-20T20:00', from: '2026-11-21T09:00', until: '10:00' },
  { now: '2026-11-21T13:00', from: '2026-11-23T08:00', until: '09:00' },
  { now: '2026-07-12T03:15', from: '2026-07-13T08:00', until: '09:00' },
  // While they are there: a quarter of an hour later, on the next full or half hour.
  { now: '2026-11-23T08:00', from: '2026-11-23T08:30', until: '09:30' },
  { now: '2026-11-23T10:14', from: '2026-11-23T10:30', until: '11:30' },
  { now: '2026-11-23T10:15', from: '2026-11-23T10:30', until: '11:30' },
  { now: '2026-11-23T10:16', from: '2026-11-23T11:00', until: '12:00' },
  { now: '2026-07-14T15:45', from: '2026-07-14T16:00', until: '17:00' },
  // Near closing the window is shorter, then it is tomorrow's.
  { now: '2026-11-23T18:50', from: '2026-11-23T19:30', until: '20:00' },
  { now: '2026-11-23T19:15', from: '2026-11-23T19:30', until: '20:00' },
  { now: '2026-11-23T19:16', from: '2026-11-24T08:00', until: '09:00' },
  { now: '2026-11-21T12:30', from: '2026-11-23T08:00', until: '09:00' },
  // Holidays, on the day on which they are observed.
  { now: '2026-11-25T21:00', from: '2026-11-27T08:00', until: '09:00' },
  { now: '2026-12-24T22:00', from: '2026-12-26T09:00', until: '10:00' },
  { now: '2026-12-31T23:59', from: '2027-01-02T09:00', until: '10:00' },
  { now: '2026-07-02T21:00', from: '2026-07-04T09:00', until: '10:00' },
  { now: '2021-12-30T21:00', from: '2022-01-01T09:00', until: '10:00' },
  { now: '2022-12-23T21:00', from: '2022-12-24T09:00', until: '10:00' },
  { now: '2022-12-24T14:00', from: '2022-12-27T08:00', until: '09:00' },
  // Exceptions come before the week and before holidays.
  {
    now: '2026-12-23T22:00',
    from: '2026-12-24T10:15',
    until: '11:15',
    changes: { exceptions: [{ from: '2026-12-24', open: ['10:15-12:00'] }] },
  },
  {
    now: '2026-12-23T22:00',
    from: '2027-01-04T08:00',
    until: '09:00',
    changes: { exceptions: [{ from: '2026-12-24', until: '2027-01-03' }] },
  },
  {
    now: '2026-11-25T21:00',
    from: '2026-11-26T09:00',
    until: '10:00',
    changes: { exceptions: [{ from: '2026-11-26', open: ['09:00-12:00'] }] },
  },
  // The part of the day that was named as safe, however long that takes.
  { now: '2026-11-22T23:40', parts: ['afternoon'], from: '2026-11-23T12:00', until: '13:00' },
  { now: '2026-11-22T23:40', parts: ['evening'], from: '2026-11-23T17:00', until: '18:00' },
  { now: '2026-11-23T10:00', parts: ['morning'], from: '2026-11-23T10:30', until: '11:30' },
  { now: '2026-11-23T13:00', parts: ['morning'], from: '2026-11-24T08:00', until: '09:00' },
  { now: '2026-11-20T19:40', parts: ['evening'], from: '2026-11-23T17:00', until: '18:00' },
  {
    now: '2026-11-23T13:00',
    parts: ['evening', 'morning'],
    from: '2026-11-23T17:00',
    until: '18:00',
  },
  { now: '2026-11-21T20:00', parts: ['evening'], from: '2026-11-23T17:00', until: '18:00' },
  // Those who wait longer are called first.
  { now: '2026-11-22T23:40', ahead: 3, from: '2026-11-23T09:00', until: '10:00' },
  { now: '2026-11-22T23:40', ahead: 1, from: '2026-11-23T08:30', until: '09:30' },
  { now: '2026-11-23T10:16', ahead: 2, from: '2026-11-23T12:00', until: '13:00' },
  { now: '2026-11-22T23:40', ahead: 36, from: '2026-11-24T08:00', until: '09:00' },
  { now: '2026-11-20T21:00', ahead: 13, from: '2026-11-23T08:30', until: '09:30' },
  {
    now: '2026-11-22T23:40',
    ahead: 4,
    changes: { minutesPerCall: 45 },
    from: '2026-11-23T11:00',
    until: '12:00',
  },
  // The night in spring that has no half past two.
  { now: '2026-03-07T23:00', from: '2026-03-09T08:00', until: '09:00' },
  { now: '2026-03-08T01:30', changes: allDay('sunday'), from: '2026-03-08T03:00', until: '04:00' },
  { now: '2026-03-08T01:59', changes: allDay('sunday'), from: '2026-03-08T03:30', until: '04:30' },
  { now: '2026-03-08T03:10', changes: allDay('sunday'), from: '2026-03-08T03:30', until: '04:30' },
  {
    now: '2026-03-07T23:00',
    changes: { week: { sunday: ['01:00-03:00'], monday: ['09:00-10:00'] } },
    from: '2026-03-08T01:00',
    until: '03:00',
  },
  {
    now: '2026-03-07T23:00',
    changes: { week: { sunday: ['02:00-03:00'], monday: ['09:00-10:00'] } },
    from: '2026-03-09T09:00',
    until: '10:00',
  },
  // The night in fall that has half past one twice.
  { now: '2026-10-31T23:00', from: '2026-11-02T08:00', until: '09:00' },
  { now: '2026-11-01T00:20', changes: allDay('sunday'), from: '2026-11-01T01:00', until: '01:00' },
  { now: '2026-11-01T02:10', changes: allDay('sunday'), from: '2026-11-01T02:30', until: '03:30' },
  // The end of a day, and a leap day.
  { now: '2026-11-23T12:00', changes: nightly, from: '2026-11-23T22:00', until: '23:00' },
  { now: '2026-11-23T23:20', changes: nightly, from: '2026-11-24T00:00', until: '01:00' },
  { now: '2028-02-28T21:00', from: '2028-02-29T08:00', until: '09:00' },
];

const seasonOf = (local: string): Season => {
  const day = local.slice(5);
  const springs = local.startsWith('2028') ? '03-12' : '03-08T02:00';
  return day >= springs && day < '11-01T02:00' ? 'summer' : 'winter';
};

/** A moment on the clock of a zone, by its offset and not by the library. */
const moment = (local: string, offsets: readonly [string, string]): Date =>
  new Date(`${local}:00${offsets[seasonOf(local) === 'winter' ? 0 : 1]}`);

describe.each(Object.entries(ZONES))('in %s', (zone, offsets) => {
  test.each(CASES)('asked at $now, called from $from', ({ now, from, until, changes, ...wish }) => {
    const found = callWindow(hoursOf({ ...changes, zone }), { ...wish, now: moment(now, offsets) });
    expect(found?.from).toEqual(moment(from, offsets));
    expect(DateTime.fromJSDate(found?.until ?? new Date(0), { zone }).toFormat('HH:mm')).toBe(
      until,
    );
  });
});

test('there are two hundred dated cases', () => {
  expect(CASES.length * Object.keys(ZONES).length).toBeGreaterThanOrEqual(200);
});

test('whoever is not there for two months states no time', () => {
  const away = { exceptions: [{ from: '2026-11-01', until: '2027-03-01' }] };
  expect(callWindow(hoursOf(away), { now: new Date('2026-11-22T12:00Z') })).toBeUndefined();
});

test('parts of the day are those of whoever is called, and of both zones of a divided state', () => {
  const hours = hoursOf({ zone: 'America/Los_Angeles' });
  const now = new Date('2026-11-23T07:40:00Z');
  const called = (zones: readonly string[], part: 'morning' | 'evening') =>
    callWindow(hours, { now, parts: [part], zones })?.from.toISOString();
  expect(called(['America/New_York'], 'morning')).toBe('2026-11-23T16:00:00.000Z');
  expect(called(['America/New_York'], 'evening')).toBe('2026-11-23T22:00:00.000Z');
  expect(called([], 'evening')).toBe('2026-11-24T01:00:00.000Z');
  expect(called(['America/Chicago', 'America/Denver'], 'evening')).toBe('2026-11-24T00:00:00.000Z');
});
