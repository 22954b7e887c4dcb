import type { Weekday, WeekTime } from '../../machines/week.ts';
import { WEEKDAYS } from '../../center/hours.ts';

const DAY = 24 * 60;
const WEEK = 7 * DAY;

interface Span {
  /** Minutes since Monday began. */
  readonly from: number;
  readonly until: number;
}

/**
 * The hours of a time that another one takes, by day; empty where they never meet. Times that touch
 * do not meet.
 *
 * @example overlap(evenings, { days: ['tuesday'], from: '00:00', until: '19:00' }) // Tuesday, 18:00 to 19:00
 */
export function overlap(time: WeekTime, taken: WeekTime): readonly WeekTime[] {
  const hours = spansOf(taken).flatMap((busy) =>
    spansOf(time).flatMap((span) => {
      const from = Math.max(span.from, busy.from);
      const until = Math.min(span.until, busy.until);
      return from < until ? [{ from, until }] : [];
    }),
  );
  const byHours = Map.groupBy(
    hours.toSorted((a, b) => a.from - b.from),
    ({ from, until }) => `${clock(from % DAY)} ${clock(until - from + (from % DAY))}`,
  );
  return [...byHours].map(([span, all]) => {
    const [from = '', until = ''] = span.split(' ');
    return { days: all.map((each) => dayOf(each.from)), from, until };
  });
}

/** A night that reaches into the next day is two spans, and Sunday's goes on on Monday. */
function spansOf({ days, from, until }: WeekTime): readonly Span[] {
  const [start, end] = [minutes(from), minutes(until)];
  return days.flatMap((day) => {
    const midnight = WEEKDAYS.indexOf(day) * DAY;
    if (start < end) return [{ from: midnight + start, until: midnight + end }];
    const next = (midnight + DAY) % WEEK;
    const evening = { from: midnight + start, until: midnight + DAY };
    return end > 0 ? [evening, { from: next, until: next + end }] : [evening];
  });
}

function dayOf(minute: number): Weekday {
  return WEEKDAYS[Math.floor(minute / DAY)] ?? 'monday';
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
