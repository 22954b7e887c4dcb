import type { Weekday } from '../machines/week.ts';
import type { OpenDays } from './center-texts.ts';

/** From-until on a clock of 24 hours, by the names of the days; a day that is left out is closed. */
export type Week = Readonly<Partial<Record<Weekday, readonly string[]>>>;

/** In the order in which a week is told. */
export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const satisfies readonly Weekday[];

/** Days that follow one another and have the same times, together. */
export function openDays(week: Week): readonly OpenDays[] {
  const grouped: OpenDays[] = [];
  WEEKDAYS.forEach((day, at) => {
    const times = timesOf(week[day] ?? []);
    if (times.length === 0) return;
    const before = grouped.at(-1);
    const goesOn =
      before?.until === at - 1 && JSON.stringify(before.times) === JSON.stringify(times);
    if (goesOn) grouped.splice(-1, 1, { ...before, until: at });
    else grouped.push({ from: at, until: at, times });
  });
  return grouped;
}

/** "08:00-17:00" as its two times, in the order of the day. */
export function timesOf(spans: readonly string[]): OpenDays['times'] {
  return spans.toSorted().map((span) => ({ from: span.slice(0, 5), until: span.slice(6) }));
}
