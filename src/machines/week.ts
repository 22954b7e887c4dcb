export type Weekday =
  | 'monday'
  | 'tuesday'
  | 'wednesday'
  | 'thursday'
  | 'friday'
  | 'saturday'
  | 'sunday';

/** The same hours on some days of every week, on a clock of 24 hours: from "18:00" until "21:00". */
export interface WeekTime {
  /** In the order of the week. */
  readonly days: readonly Weekday[];
  readonly from: string;
  /** "24:00" at the latest; not after `from`: on the day after. */
  readonly until: string;
}

/** A time of every week that is taken, and the visitor's words that say so. */
export interface BusyTime extends WeekTime {
  /** What it is taken by, where that was said. */
  readonly by?: 'work' | 'school' | 'care';
  readonly quote: string;
  /** The message that the quote stands in; a recognizer does not know it yet. */
  readonly activityId?: string;
}

/** Array.isArray does not narrow readonly arrays. */
export function areBusyTimes(value: unknown): value is readonly BusyTime[] {
  return Array.isArray(value) && value.length > 0 && typeof value[0] === 'object';
}

/** The value as it is kept: times that are taken know the message that told of them. */
export function toldIn<Value>(value: Value, activityId: string): Value | readonly BusyTime[] {
  return areBusyTimes(value)
    ? value.slice(0, MOST_TIMES).map((time) => ({ ...time, activityId }))
    : value;
}

/** A week that somebody lives by has fewer; with more, each reply would grow without end. */
const MOST_TIMES = 30;

/** What was told before and what is new in it; a time that was told already is told once. */
export function joinedTimes(
  before: readonly BusyTime[],
  told: readonly BusyTime[],
): readonly BusyTime[] {
  const keyOf = ({ days, from, until }: BusyTime) => [...days, from, until].join(' ');
  const known = new Set(before.map(keyOf));
  return [...before, ...told.filter((time) => !known.has(keyOf(time)))].slice(0, MOST_TIMES);
}
