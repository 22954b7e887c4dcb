import { weekAround, weekWith } from '../../../src/availability/openings/week.ts';
import type { Fallback } from '../../../src/machines/fallback.ts';
import type { FeasibleWeek } from '../../../src/machines/feasible-week.ts';
import type { Opening } from '../../../src/machines/opening.ts';
import type { BusyTime } from '../../../src/machines/week.ts';
import { openingAt } from './weeks.ts';

const EVENINGS = openingAt(
  { days: ['monday', 'tuesday', 'thursday'], from: '18:00', until: '21:00' },
  { miles: 5 },
);
const WORK: BusyTime = {
  days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  ...{ from: '09:00', until: '17:00', by: 'work', quote: 'i work 9 to 5 weekdays' },
};
const MOTHER: BusyTime = {
  ...{ days: ['tuesday'], from: '00:00', until: '19:00', by: 'care', quote: 'my mom until 7' },
};

/** A day as "work 09:00-17:00", with a mark where it clashes. */
function dayOf({ days }: FeasibleWeek, day: string): readonly string[] {
  const { blocks = [] } = days.find((each) => each.day === day) ?? {};
  return blocks.map(
    ({ what, from, until, clash }) => `${what} ${from}-${until}${clash ? ' !' : ''}`,
  );
}

test('work, care, the program and the way stand in one week; what meets is marked', () => {
  const week = weekWith(EVENINGS, [WORK, MOTHER]);
  const evening = ['travel 17:45-18:00', 'track 18:00-21:00', 'travel 21:00-21:15'];
  expect(dayOf(week, 'monday')).toEqual(['work 09:00-17:00', ...evening]);
  expect(dayOf(week, 'tuesday')).toEqual([
    'care 00:00-19:00 !',
    'work 09:00-17:00',
    'travel 17:45-18:00 !',
    'track 18:00-21:00 !',
    'travel 21:00-21:15',
  ]);
  expect(dayOf(week, 'wednesday')).toEqual(['work 09:00-17:00']);
  expect(dayOf(week, 'sunday')).toEqual([]);
});

test('a night of work is on two days, and Sunday’s goes on on Monday', () => {
  const nights: BusyTime = { ...WORK, days: ['sunday'], from: '22:00', until: '06:00' };
  const week = weekWith(EVENINGS, [nights]);
  expect(dayOf(week, 'sunday')).toEqual(['work 22:00-24:00']);
  expect(dayOf(week, 'monday')[0]).toBe('work 00:00-06:00');
});

test('the way alone may run into work', () => {
  const late: BusyTime = { ...WORK, until: '17:50' };
  expect(dayOf(weekWith(EVENINGS, [late]), 'monday')).toEqual([
    'work 09:00-17:50 !',
    'travel 17:45-18:00 !',
    'track 18:00-21:00',
    'travel 21:00-21:15',
  ]);
});

test('by video alone there is no way', () => {
  const { miles: _, ...byVideo } = { ...EVENINGS, video: true };
  const week = weekWith(byVideo, [WORK]);
  expect(week.travelMinutes).toBeUndefined();
  expect(dayOf(week, 'monday')).toEqual(['work 09:00-17:00', 'track 18:00-21:00']);
});

describe('the week that is told', () => {
  const OUTPATIENT = openingAt(EVENINGS, { level: 'outpatient' });
  const FAR = openingAt(EVENINGS, { miles: 45 });
  const fallback: Fallback<Opening> = {
    level: 'iop',
    place: '93301',
    lacks: 'any',
    ways: [{ kind: 'farther_site', opening: FAR }],
  };

  test('is with the first opening of the level', () => {
    const openings = [EVENINGS, FAR, OUTPATIENT];
    expect(weekAround({ openings }, 'iop', [WORK])?.opening).toBe(EVENINGS);
    expect(weekAround({ openings }, 'outpatient', [WORK])?.opening).toBe(OUTPATIENT);
    expect(weekAround({ openings }, 'human_review', [WORK])).toBeUndefined();
  });

  test('is with the farther one where nothing is near', () => {
    expect(weekAround({ openings: [OUTPATIENT], fallback }, 'iop', [WORK])?.opening).toBe(FAR);
  });

  test('is none of what is too far away to come several times a week, or held in another language', () => {
    const afar = openingAt(EVENINGS, { miles: 120 });
    const foreign = {
      ...openingAt(EVENINGS, { miles: 5 }),
      blockedBy: [{ why: 'language' }],
    } as const;
    expect(weekAround({ openings: [afar, foreign] }, 'iop', [WORK])).toBeUndefined();
  });

  test('is none where no time was told, or where the times of an opening are not known', () => {
    expect(weekAround({ openings: [EVENINGS] }, 'iop', [])).toBeUndefined();
    const unknown = openingAt({ days: [], from: '', until: '' });
    expect(weekAround({ openings: [unknown] }, 'iop', [WORK])).toBeUndefined();
  });
});
