import fc from 'fast-check';

import { weekWith } from '../../../src/availability/openings/week.ts';
import { WEEKDAYS } from '../../../src/center/settings/hours.ts';
import type { FeasibleWeek, WeekBlock } from '../../../src/machines/feasible-week.ts';
import { busy, openingAt, quartersOf, session } from './weeks.ts';

/** Near enough for a quarter of an hour each way, or for half an hour. */
const miles = fc.constantFrom(5, 12);
const taken = fc.array(busy, { minLength: 1, maxLength: 5 });
const RUNS = { numRuns: 500 };

interface Quarters {
  readonly what: WeekBlock['what'];
  readonly clash: boolean;
  readonly quarters: readonly number[];
}

/** Every block with each quarter of an hour that it takes. */
function blocksOf({ days }: FeasibleWeek): readonly Quarters[] {
  return days.flatMap(({ day, blocks }) =>
    blocks.map(({ what, from, until, clash }) => ({
      what,
      clash: clash ?? false,
      quarters: [...quartersOf({ days: [day], from, until })],
    })),
  );
}

const sorted = (quarters: Iterable<number>) => [...quarters].sort((a, b) => a - b);

test('every minute that was told or is offered is in one block of its kind, and no other is', () => {
  fc.assert(
    fc.property(session, taken, miles, (time, told, far) => {
      const blocks = blocksOf(weekWith(openingAt(time, { miles: far }), told));
      const kinds = { ...Object.groupBy(told, ({ by }) => by ?? 'busy'), track: [time] };
      for (const what of ['work', 'school', 'care', 'busy', 'track'] as const) {
        const drawn = blocks.filter((each) => each.what === what).flatMap((each) => each.quarters);
        const expected = new Set((kinds[what] ?? []).flatMap((each) => [...quartersOf(each)]));
        expect(sorted(drawn)).toEqual(sorted(expected));
      }
    }),
    RUNS,
  );
});

test('a block clashes if and only if what was told meets what is offered or the way to it', () => {
  fc.assert(
    fc.property(session, taken, miles, (time, told, far) => {
      const blocks = blocksOf(weekWith(openingAt(time, { miles: far }), told));
      const isOffered = ({ what }: Quarters) => what === 'track' || what === 'travel';
      for (const block of blocks) {
        const others = blocks.filter((each) => isOffered(each) !== isOffered(block));
        const theirs = new Set(others.flatMap(({ quarters }) => quarters));
        expect(block.clash).toBe(block.quarters.some((each) => theirs.has(each)));
      }
    }),
    RUNS,
  );
});

test('there is a way before and after each session, also over midnight and into the next week', () => {
  fc.assert(
    fc.property(session, (time) => {
      const week = weekWith(openingAt(time, { miles: 5 }), []);
      const quarters = quartersOf(time);
      const outside = [...quarters]
        .flatMap((each) => [(each + 671) % 672, (each + 1) % 672])
        .filter((each) => !quarters.has(each));
      const ways = blocksOf(week).filter(({ what }) => what === 'travel');
      expect(week.travelMinutes).toBe(15);
      expect(sorted(ways.flatMap((each) => each.quarters))).toEqual(sorted(new Set(outside)));
    }),
    RUNS,
  );
});

test('the days are those of a week, and blocks come in the order in which they begin', () => {
  fc.assert(
    fc.property(session, taken, miles, (time, told, far) => {
      const { days } = weekWith(openingAt(time, { miles: far }), told);
      expect(days.map(({ day }) => day)).toEqual(WEEKDAYS);
      for (const { blocks } of days) {
        const starts = blocks.map(({ from }) => from);
        expect(starts).toEqual(starts.toSorted());
        expect(blocks.filter(({ from, until }) => from >= until)).toEqual([]);
      }
    }),
    RUNS,
  );
});
