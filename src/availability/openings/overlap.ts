import type { WeekTime } from '../../machines/week.ts';
import { dayOf, hoursOf, spansOf } from './spans.ts';

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
    (span) => Object.values(hoursOf(span)).join(' '),
  );
  return [...byHours].map(([span, all]) => {
    const [from = '', until = ''] = span.split(' ');
    return { days: all.map(dayOf), from, until };
  });
}
