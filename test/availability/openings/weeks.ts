import fc from 'fast-check';

import { WEEKDAYS } from '../../../src/center/settings/hours.ts';
import type { Opening } from '../../../src/machines/opening.ts';
import type { BusyTime, WeekTime } from '../../../src/machines/week.ts';

/** Weeks for properties: every time is on a quarter of an hour, so that quarters can be counted. */
export const QUARTERS = 4 * 24;

const clock = (quarter: number) =>
  `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`;

const days = fc.subarray([...WEEKDAYS], { minLength: 1 });

/** As a center states them: within one day. */
export const session = fc
  .tuple(days, fc.nat({ max: QUARTERS - 1 }), fc.integer({ min: 1, max: QUARTERS }))
  .map(([on, from, length]) => ({
    days: on,
    from: clock(from),
    until: clock(Math.min(from + length, QUARTERS)),
  }));

/** As visitors tell of them: of any hours, over midnight as well. */
export const busy: fc.Arbitrary<BusyTime> = fc
  .tuple(
    days,
    fc.nat({ max: QUARTERS - 1 }),
    fc.nat({ max: QUARTERS }),
    fc.constantFrom('work', 'school', 'care', undefined),
  )
  .map(([on, from, until, by]) => ({
    ...{ days: on, from: clock(from), until: clock(until), quote: 'so' },
    ...(by === undefined ? {} : { by }),
  }));

/** An opening that meets at these times. */
export const openingAt = (time: WeekTime, more: Partial<Opening> = {}): Opening => ({
  ...{ site: 'Corona', program: 'IOP', level: 'iop', name: { en: 'IOP' }, languages: ['en'] },
  ...{ video: false, fits: [], blockedBy: [] },
  ...time,
  ...more,
});

/** Every quarter of an hour of the week that a time takes, counted one by one. */
export function quartersOf({ days: on, from, until }: WeekTime): ReadonlySet<number> {
  const quarter = (time: string) => Number(time.slice(0, 2)) * 4 + Number(time.slice(3)) / 15;
  const [start, end] = [quarter(from), quarter(until)];
  const length = start < end ? end - start : end + QUARTERS - start;
  const all = on.flatMap((day) =>
    Array.from({ length }, (_, at) => WEEKDAYS.indexOf(day) * QUARTERS + start + at),
  );
  return new Set(all.map((each) => each % (7 * QUARTERS)));
}
