const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/**
 * Milliseconds to wait before each attempt, the first one at once: the schedule that Standard
 * Webhooks recommends. Ten attempts over about 76 hours, so that a receiver that fails on Friday
 * night gets its handoffs on Monday.
 */
export const STANDARD_SCHEDULE: readonly number[] = [
  0,
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
];

/** The longest that a receiver's own Retry-After is honoured. */
const LONGEST_WAIT = 24 * HOUR;

/** A tenth either way, so that what failed together does not come back together. */
const JITTER = 0.1;

/**
 * How long to wait after this many failed attempts; undefined where the schedule is used up and a
 * person must look.
 *
 * @param random a number from 0 up to 1, as Math.random gives
 * @param retryAfter what the receiver asked for, in milliseconds: never shortens the wait, and
 *   lengthens it to a day at most
 */
export function waitAfter(
  failed: number,
  options: {
    readonly schedule: readonly number[];
    readonly random: number;
    readonly retryAfter?: number | undefined;
  },
): number | undefined {
  const { schedule, random, retryAfter = 0 } = options;
  const wait = schedule[failed];
  if (wait === undefined) return undefined;
  const jittered = wait * (1 - JITTER + 2 * JITTER * random);
  return Math.round(Math.max(jittered, Math.min(retryAfter, LONGEST_WAIT)));
}

/** A Retry-After header in milliseconds: it comes as seconds or as a date. */
export function parseRetryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d+$/.test(header)) return Number(header) * SECOND;
  // Date.parse makes a date of nearly anything; the header's begins with the day of the week.
  const date = /^[A-Z][a-z]+, /.test(header) ? Date.parse(header) : NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
