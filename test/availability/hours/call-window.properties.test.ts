import fc from 'fast-check';
import { DateTime } from 'luxon';

import { callWindow } from '../../../src/availability/hours/call-window.ts';
import type { DayPart } from '../../../src/availability/hours/call-window.ts';
import { WEEKDAYS } from '../../../src/center/settings/hours.ts';
import { hoursOf } from './hours-of.ts';

const clock = (quarters: number) =>
  `${String(Math.floor(quarters / 4)).padStart(2, '0')}:${String((quarters % 4) * 15).padStart(2, '0')}`;

/** One or two times of a day that do not touch. */
const spans = fc
  .uniqueArray(fc.integer({ min: 0, max: 96 }), { minLength: 0, maxLength: 4 })
  .map((ends) => ends.toSorted((a, b) => a - b))
  .map((ends) =>
    ends.flatMap((from, at) => {
      const until = ends[at + 1];
      return at % 2 === 0 && until !== undefined ? [`${clock(from)}-${clock(until)}`] : [];
    }),
  );

const week = fc
  .record(Object.fromEntries(WEEKDAYS.map((day) => [day, spans])))
  .filter((each) => Object.values(each).some((open) => open.length > 0));

const zone = fc.constantFrom(
  'America/New_York',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Puerto_Rico',
  'Pacific/Honolulu',
);

const CLOSED = Object.fromEntries(WEEKDAYS.map((day) => [day, [] as string[]])) as Record<
  (typeof WEEKDAYS)[number],
  string[]
>;

test('a window lies in hours at which the team is there, and in the future', () => {
  fc.assert(
    fc.property(
      week,
      zone,
      fc.date({ min: new Date('2025-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
      fc.subarray<DayPart>(['morning', 'afternoon', 'evening']),
      fc.integer({ min: 0, max: 30 }),
      (days, where, now, parts, ahead) => {
        const hours = hoursOf({ week: days, zone: where, closedOn: [] });
        const found = callWindow(hours, { now, parts, ahead });
        if (!found) return;
        expect(found.from.getTime()).toBeGreaterThan(now.getTime());
        expect(found.until.getTime()).toBeGreaterThan(found.from.getTime());
        // Every minute of it is looked at on the clock of the center, without the code's own steps.
        for (let at = found.from.getTime(); at < found.until.getTime(); at += 60_000) {
          const local = DateTime.fromMillis(at, { zone: where });
          const open = days[WEEKDAYS[local.weekday - 1] ?? ''] ?? [];
          const time = local.toFormat('HH:mm');
          expect(open.some((span) => span.slice(0, 5) <= time && time < span.slice(6))).toBe(true);
        }
      },
    ),
    {
      numRuns: 500,
      // A team that opens within the hour that comes twice; found by this property.
      examples: [
        [
          { ...CLOSED, sunday: ['01:15-02:00'] },
          'America/New_York',
          new Date('2027-10-31T05:15:00.001Z'),
          [],
          0,
        ],
      ],
    },
  );
});
