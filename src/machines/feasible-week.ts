import type { Opening } from './opening.ts';
import type { Weekday } from './week.ts';

/** What an hour of a week goes into: what was told, the program, and the way there and back. */
export const WEEK_KINDS = ['work', 'school', 'care', 'busy', 'track', 'travel'] as const;

/** Some hours of one day. */
export interface WeekBlock {
  readonly what: (typeof WEEK_KINDS)[number];
  readonly from: string;
  /** On the same day, "24:00" at the latest: a night is a block of either day. */
  readonly until: string;
  /** A time that was told meets the program or the way, or they meet it. */
  readonly clash?: true;
}

export interface WeekDay {
  readonly day: Weekday;
  /** In the order in which they begin. Of one kind they neither overlap nor touch. */
  readonly blocks: readonly WeekBlock[];
}

/** One week as it would be with an opening. */
export interface FeasibleWeek {
  readonly opening: Opening;
  /** Each way, by car, reckoned from the distance: nobody told it. Undefined by video alone. */
  readonly travelMinutes?: number;
  /** All seven, from Monday. */
  readonly days: readonly WeekDay[];
}
