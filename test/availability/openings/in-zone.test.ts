import fc from 'fast-check';
import { DateTime } from 'luxon';

import { inOneZone } from '../../../src/availability/openings/in-zone.ts';
import { zonesOfState } from '../../../src/availability/places/zones-of-state.ts';
import { WEEKDAYS } from '../../../src/center/settings/hours.ts';
import type { Track } from '../../../src/machines/opening.ts';
import type { WeekTime } from '../../../src/machines/week.ts';

const LA = 'America/Los_Angeles';
const VIDEO: Track = {
  ...{ site: 'Corona', program: 'IOP', level: 'iop', name: { en: 'IOP' }, zone: LA },
  ...{ days: ['monday', 'sunday'], from: '18:00', until: '21:00', languages: ['en'], video: true },
};
const THERE: Track = { ...VIDEO, video: false, miles: 20 };

const WINTER = '2026-01-12';
const SUMMER = '2026-07-13';
const at = (state: string, today = WINTER) => ({ zones: zonesOfState(state), today });
const told = (track: Track, state: string, today?: string) => {
  const { days, from, until, zone } = inOneZone(track, [], at(state, today)).track;
  return [days.join(' '), from, until, zone];
};

test.each([
  ['CA', WINTER, ['monday sunday', '18:00', '21:00', undefined]],
  ['CO', WINTER, ['monday sunday', '19:00', '22:00', 'America/Denver']],
  ['NY', WINTER, ['monday sunday', '21:00', '00:00', 'America/New_York']],
  // Without summer time: an hour ahead in winter, none in summer.
  ['AZ', WINTER, ['monday sunday', '19:00', '22:00', 'America/Phoenix']],
  ['AZ', SUMMER, ['monday sunday', '18:00', '21:00', undefined]],
  ['AK', SUMMER, ['monday sunday', '17:00', '20:00', 'America/Anchorage']],
  ['HI', WINTER, ['monday sunday', '16:00', '19:00', 'Pacific/Honolulu']],
  ['HI', SUMMER, ['monday sunday', '15:00', '18:00', 'Pacific/Honolulu']],
  ['PR', WINTER, ['monday sunday', '22:00', '01:00', 'America/Puerto_Rico']],
  ['PR', SUMMER, ['monday sunday', '21:00', '00:00', 'America/Puerto_Rico']],
  // The clocks change on the Sunday of the week that begins on this day: what holds then is said.
  ['AZ', '2026-03-03', ['monday sunday', '18:00', '21:00', undefined]],
  // Two zones: which one is not known.
  ['TX', WINTER, ['monday sunday', '18:00', '21:00', LA]],
  ['XX', WINTER, ['monday sunday', '18:00', '21:00', undefined]],
])('by video from %s on %s', (state, today, expected) => {
  expect(told(VIDEO, state, today)).toEqual(expected);
});

test('what begins after midnight there is on the day after, and Sunday is followed by Monday', () => {
  const late = { ...VIDEO, from: '21:30', until: '23:00' };
  expect(told(late, 'NY')).toEqual(['monday tuesday', '00:30', '02:00', 'America/New_York']);
  const early = { ...VIDEO, from: '00:30', until: '02:30', zone: 'America/New_York' };
  expect(told(early, 'CA')).toEqual(['saturday sunday', '21:30', '23:30', LA]);
});

test('what they come to is on the clocks of its site, and these are named where theirs are others', () => {
  expect(told(THERE, 'CA')).toEqual(['monday sunday', '18:00', '21:00', undefined]);
  expect(told(THERE, 'NV')).toEqual(['monday sunday', '18:00', '21:00', undefined]);
  expect(told(THERE, 'AZ')).toEqual(['monday sunday', '18:00', '21:00', LA]);
  // A site in a state with two zones, or next to it: they may be in its own.
  expect(told({ ...THERE, zone: 'America/Chicago' }, 'TX')[3]).toBeUndefined();
  expect(told({ ...THERE, zone: 'America/New_York' }, 'TX')[3]).toBe('America/New_York');
});

test('their week is put on the clocks of what they come to', () => {
  const work = { days: ['sunday'], from: '23:30', until: '06:00', quote: 'nights' } as const;
  const { busy } = inOneZone(THERE, [work], at('NY'));
  expect(busy).toEqual([{ ...work, from: '20:30', until: '03:00' }]);
  expect(inOneZone(VIDEO, [work], at('NY')).busy).toEqual([work]);
});

test('a track that was stored without its zone or its days is left as it is', () => {
  const { zone: _, ...unknown } = VIDEO;
  expect(inOneZone(unknown, [], at('NY')).track).toEqual(unknown);
  const old = { ...VIDEO, days: [], from: '', until: '' };
  expect(inOneZone(old, [], at('NY')).track).toEqual(old);
});

/** Every moment of a week at which a time begins, as told on the clocks of a zone. */
function moments({ days, from, until }: WeekTime, zone: string, monday: DateTime) {
  return days.flatMap((day) => {
    const [hour = 0, minute = 0] = from.split(':').map(Number);
    const date = monday.plus({ days: WEEKDAYS.indexOf(day) });
    const start = DateTime.fromObject(
      { ...{ year: date.year, month: date.month, day: date.day }, hour, minute },
      { zone },
    );
    const [endHour = 0, endMinute = 0] = until.split(':').map(Number);
    const minutes = endHour * 60 + endMinute - hour * 60 - minute;
    const length = minutes > 0 ? minutes : minutes + 24 * 60;
    return [{ start, end: start.plus({ minutes: length }) }];
  });
}

/** Where in the week it is, in Greenwich: the first and the last hours of a week may change places. */
const inWeek = ({ start, end }: { readonly start: DateTime; readonly end: DateTime }) =>
  [start, end].map((each) => each.toUTC().toFormat('c HH:mm')).join(' ');

const ZONED = 'CA NY CO AZ AK HI PR IL WA'.split(' ').map((state) => zonesOfState(state)[0] ?? '');

test('said in any zone, it is the same moment of the week on all clocks', () => {
  const zone = fc.constantFrom(...ZONED);
  const days = fc.subarray([...WEEKDAYS], { minLength: 1 });
  const quarter = (at: number) =>
    `${String(Math.floor(at / 4)).padStart(2, '0')}:${String((at % 4) * 15).padStart(2, '0')}`;
  const span = fc
    .tuple(fc.nat({ max: 94 }), fc.integer({ min: 1, max: 12 }))
    .map(([from, length]) => ({ from: quarter(from), until: quarter(Math.min(from + length, 95)) }))
    .filter(({ from, until }) => from < until);
  // Mondays whose week, and the week after it, has no change of clocks.
  const monday = fc.constantFrom('2026-01-12', '2026-04-13', '2026-07-13', '2026-11-30');
  fc.assert(
    fc.property(zone, zone, days, span, monday, (site, theirs, on, times, today) => {
      const track = { ...VIDEO, ...times, days: on, zone: site };
      const { track: said } = inOneZone(track, [], { zones: [theirs], today });
      const week = DateTime.fromISO(today);
      expect(moments(said, theirs, week).map(inWeek).sort()).toEqual(
        moments(track, site, week).map(inWeek).sort(),
      );
      const sameClock =
        week.setZone(site, { keepLocalTime: true }).offset ===
        week.setZone(theirs, { keepLocalTime: true }).offset;
      expect(said.zone).toBe(sameClock ? undefined : theirs);
    }),
    { numRuns: 1_000 },
  );
});
