import { WEEKDAYS } from '../../center/settings/hours.ts';
import type { Weekday, WeekTime } from '../../machines/week.ts';

export const DAY = 24 * 60;
const WEEK = 7 * DAY;

/** Hours within one day. */
export interface Span {
  /** Minutes since Monday began. */
  readonly from: number;
  readonly until: number;
}

/** The hours of a time, by day: a night that reaches into the next day is two spans. */
export function spansOf(time: WeekTime): readonly Span[] {
  return sessionsOf(time).flatMap(({ from, until }) => spansBetween(from, until));
}

/** The same, a span for each day on which it begins: until may be later than the week. */
export function sessionsOf({ days, from, until }: WeekTime): readonly Span[] {
  const [start, end] = [minutes(from), minutes(until)];
  return days.map((day) => {
    const midnight = WEEKDAYS.indexOf(day) * DAY;
    return { from: midnight + start, until: midnight + (start < end ? end : end + DAY) };
  });
}

/** Minutes before, in or after the week, parted at midnight; Sunday's night goes on on Monday. */
export function spansBetween(from: number, until: number): readonly Span[] {
  const start = (from + WEEK) % WEEK;
  const end = start + until - from;
  const midnight = start - (start % DAY) + DAY;
  if (end <= midnight) return [{ from: start, until: end }];
  return [{ from: start, until: midnight }, ...spansBetween(midnight, end)];
}

export function dayOf({ from }: Span): Weekday {
  return WEEKDAYS[Math.floor(from / DAY)] ?? 'monday';
}

/** Its hours, on a clock of 24. */
export function hoursOf({ from, until }: Span): { readonly from: string; readonly until: string } {
  const midnight = from - (from % DAY);
  return { from: clock(from - midnight), until: clock(until - midnight) };
}

/** Minutes since midnight. */
export function minutes(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

/** @example clock(1080) // '18:00' */
export function clock(minute: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
