import fc from 'fast-check';

import { rankOpenings } from '../../../src/availability/openings/rank-openings.ts';
import { WEEKDAYS } from '../../../src/center/hours.ts';
import type { BusyTime, WeekTime } from '../../../src/machines/week.ts';

const UNKNOWN = { ages: { from: 0, until: Infinity }, health: [] } as const;

const QUARTERS = 4 * 24;
const clock = (quarter: number) =>
  `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`;

const days = fc.subarray([...WEEKDAYS], { minLength: 1 });
const session = fc
  .tuple(days, fc.nat({ max: QUARTERS - 1 }), fc.integer({ min: 1, max: QUARTERS }))
  .map(([on, from, length]) => ({
    days: on,
    from: clock(from),
    until: clock(Math.min(from + length, QUARTERS)),
  }));
/** Of any hours, over midnight as well. */
const busy = fc
  .tuple(days, fc.nat({ max: QUARTERS - 1 }), fc.nat({ max: QUARTERS }))
  .map(([on, from, until]) => ({ days: on, from: clock(from), until: clock(until), quote: 'so' }));

/** Every quarter of an hour of the week that a time takes, counted one by one. */
function quartersOf({ days: on, from, until }: WeekTime): ReadonlySet<number> {
  const quarter = (time: string) => Number(time.slice(0, 2)) * 4 + Number(time.slice(3)) / 15;
  const [start, end] = [quarter(from), quarter(until)];
  const length = start < end ? end - start : end + QUARTERS - start;
  const all = on.flatMap((day) =>
    Array.from({ length }, (_, at) => WEEKDAYS.indexOf(day) * QUARTERS + start + at),
  );
  return new Set(all.map((each) => each % (7 * QUARTERS)));
}

test('an opening said to fit never meets a time that is taken, and a block names the hours', () => {
  fc.assert(
    fc.property(session, fc.array(busy, { minLength: 1, maxLength: 4 }), (time, taken) => {
      const track = {
        ...time,
        site: 'Corona',
        program: 'IOP',
        level: 'iop',
        name: { en: 'IOP' },
        languages: ['en'],
        video: false,
      } as const;
      const told: readonly BusyTime[] = taken;
      const wishes = { ...UNKNOWN, busy: told, life: [], language: 'en' } as const;
      const [opening] = rankOpenings([track], wishes, {
        level: 'iop',
        today: '2026-11-22',
        zones: [],
      });
      const meets = quartersOf(time);
      const common = new Set(taken.flatMap((each) => [...quartersOf(each)]));
      const shared = [...meets].filter((each) => common.has(each)).sort();
      const blocked = (opening?.blockedBy ?? []).flatMap(({ at }) =>
        at ? [...quartersOf(at)] : [],
      );
      expect([...new Set(blocked)].sort()).toEqual(shared);
    }),
    { numRuns: 2_000 },
  );
});
