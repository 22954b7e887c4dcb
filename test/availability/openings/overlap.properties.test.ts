import fc from 'fast-check';

import { rankOpenings } from '../../../src/availability/openings/rank-openings.ts';
import { busy, openingAt, quartersOf, session } from './weeks.ts';

const UNKNOWN = { ages: { from: 0, until: Infinity }, health: [] } as const;

test('an opening said to fit never meets a time that is taken, and a block names the hours', () => {
  fc.assert(
    fc.property(session, fc.array(busy, { minLength: 1, maxLength: 4 }), (time, taken) => {
      const wishes = { ...UNKNOWN, busy: taken, life: [], language: 'en' } as const;
      const reading = { level: 'iop', today: '2026-11-22', zones: [] };
      const ranked = rankOpenings([openingAt(time)], wishes, reading);
      const meets = quartersOf(time);
      const common = new Set(taken.flatMap((each) => [...quartersOf(each)]));
      const shared = [...meets].filter((each) => common.has(each)).sort();
      const blocked = (ranked[0]?.blockedBy ?? []).flatMap(({ at }) =>
        at ? [...quartersOf(at)] : [],
      );
      expect([...new Set(blocked)].sort()).toEqual(shared);
    }),
    { numRuns: 2_000 },
  );
});
