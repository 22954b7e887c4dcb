import { allForYear } from '@18f/us-federal-holidays';
import type { DateTime } from 'luxon';

import { HOLIDAYS, WEEKDAYS } from '../../center/settings/hours.ts';
import type { Hours, PlaceHours } from '../../center/settings/hours.ts';

/** On a Saturday it is observed on Friday, on a Sunday on Monday, as offices do. */
const OBSERVED = { shiftSaturdayHolidays: true, shiftSundayHolidays: true };

export interface OpenTime {
  readonly from: DateTime;
  readonly until: DateTime;
}

/**
 * When people are there on one day, in the order of the day. Times that a clock skips in spring are
 * not there, and in fall an hour that comes twice is two hours.
 *
 * @param day any moment of the day, in the zone of the hours
 */
export function openTimesOn(day: DateTime, hours: Hours): readonly OpenTime[] {
  return spansOn(day, hours)
    .toSorted()
    .map((span) => ({ from: at(day, span.slice(0, 5)), until: at(day, span.slice(6)) }))
    .filter(({ from, until }) => from < until)
    .flatMap(byTheClock);
}

/** Who opens at 1:15 in the hour that comes twice in fall is closed again from 1:00 to 1:15. */
function byTheClock({ from, until }: OpenTime): readonly OpenTime[] {
  const again = from.plus({ minutes: from.offset - until.offset });
  const setBack = from.startOf('hour').plus({ hours: 1 });
  const comesTwice = again > from && again.hour === from.hour && again.minute === from.minute;
  if (!comesTwice || again <= setBack) return [{ from, until }];
  return [
    { from, until: setBack },
    { from: again, until },
  ];
}

/** From-until on a clock of 24 hours, on one day: those of an exception before those of a holiday. */
export function spansOn(
  day: DateTime,
  { week, exceptions, closedOn }: PlaceHours,
): readonly string[] {
  const date = day.toISODate() ?? '';
  const exception = exceptions.find(({ from, until = from }) => from <= date && date <= until);
  if (exception) return exception.open;
  if (closedOn.some((holiday) => HOLIDAYS[holiday] === observedOn(date))) return [];
  return week[WEEKDAYS[day.weekday - 1] ?? 'monday'];
}

/** Holidays by the day on which they are observed; of each year once. */
const observed = new Map<number, ReadonlyMap<string, string>>();

/** The federal holiday observed on a day. */
function observedOn(date: string): string | undefined {
  const year = Number(date.slice(0, 4));
  const known = observed.get(year) ?? observedIn(year);
  observed.set(year, known);
  return known.get(date);
}

/** New Year's Day may be observed on the last day of the year before. */
function observedIn(year: number): ReadonlyMap<string, string> {
  const all = [year, year + 1].flatMap((each) => allForYear(each, OBSERVED));
  return new Map(all.map(({ name, date }) => [date.toISOString().slice(0, 10), name]));
}

function at(day: DateTime, clock: string): DateTime {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  const start = hour === 24 ? day.plus({ days: 1 }) : day;
  const time = start.set({ hour: hour % 24, minute, second: 0, millisecond: 0 });
  // In the hour that a clock skips in spring, "2:15" is the moment at which it does: 3:00.
  return time.hour === hour % 24 ? time : time.startOf('hour');
}
