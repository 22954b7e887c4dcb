import type { Weekday } from '../../machines/week.ts';
import type { BusyLanguage } from './busy-language.ts';

const WEEK: readonly Weekday[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];

interface FoundDays {
  /** Undefined: a day that may be of this week alone. */
  readonly days: readonly Weekday[] | undefined;
  readonly start: number;
  readonly end: number;
}

/** What was written at a place of the text. */
export type Written = (start: number, end: number) => string;

/** The days of every week that a statement names, in the order of the week. */
export function daysIn(
  text: string,
  { days }: BusyLanguage,
  written: Written,
): FoundDays | undefined {
  const found = new Set<Weekday>();
  const places: [start: number, end: number][] = [];
  const take = (match: RegExpExecArray | null, named: readonly Weekday[]) => {
    if (!match) return;
    for (const day of named) found.add(day);
    places.push([match.index, match.index + match[0].length]);
  };
  for (const [says, named] of days.named) take(says.exec(text), named);
  const range = days.range.exec(text);
  if (range) {
    const [first, last] = [range[1], range[3]].map((name = '') =>
      WEEK.findIndex((day) => day === days.dayOf(name)),
    );
    // A hyphen is no word: "mon-fri" is told from "mon, fri" by what was written.
    const isRange =
      range[2] !== undefined ||
      /\S[-–]\S/.test(written(range.index, range.index + range[0].length));
    if (isRange) take(range, daysFrom(first, last));
  }
  const isNamed = found.size > 0;
  for (const match of text.matchAll(days.each)) {
    const day = days.dayOf(match[0].trim());
    if (day) take(match, [day]);
  }
  if (places.length === 0) return undefined;
  const isEveryWeek = isNamed || found.size > 1 || days.everyWeek.test(text);
  return {
    days: isEveryWeek ? WEEK.filter((day) => found.has(day)) : undefined,
    start: Math.min(...places.map(([start]) => start)),
    end: Math.max(...places.map(([, end]) => end)),
  };
}

function daysFrom(first = 0, last = 0): readonly Weekday[] {
  if (first <= last) return WEEK.slice(first, last + 1);
  return [...WEEK.slice(first), ...WEEK.slice(0, last + 1)];
}
