import { rankOpenings } from '../../../src/availability/openings/rank-openings.ts';
import type { Track } from '../../../src/machines/opening.ts';
import type { BusyTime } from '../../../src/machines/week.ts';

const EVENINGS: Track = {
  site: 'Corona',
  program: 'Evening IOP',
  level: 'iop',
  name: { en: 'Evenings' },
  miles: 5,
  days: ['tuesday', 'thursday'],
  from: '18:00',
  until: '21:00',
  languages: ['en'],
  video: false,
};
const MORNINGS: Track = {
  ...EVENINGS,
  name: { en: 'Mornings' },
  miles: 1,
  from: '09:00',
  until: '12:00',
};
const WEEKENDS: Track = { ...MORNINGS, name: { en: 'Weekends' }, days: ['saturday', 'sunday'] };

const WORK: BusyTime = {
  days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  from: '09:00',
  until: '17:00',
  by: 'work',
  quote: 'i work 9 to 5 weekdays',
};
const CARE: BusyTime = {
  days: ['tuesday'],
  from: '00:00',
  until: '19:00',
  by: 'care',
  quote: 'tuesdays i take care of my mom until 7',
};

const NOTHING = {
  busy: [],
  life: [],
  language: 'en',
  ages: { from: 0, until: Infinity },
  health: [],
} as const;
const DAY = { level: 'iop', today: '2026-11-22', zones: [] } as const;

/** What is said of one track. */
const of = (track: Track, wishes: Partial<Parameters<typeof rankOpenings>[1]>) =>
  rankOpenings([track], { ...NOTHING, ...wishes }, DAY)[0];

test('a track fits the work that it does not meet, in the words that told of it', () => {
  expect(of(EVENINGS, { busy: [WORK] })).toMatchObject({
    fits: [{ why: 'work', quote: WORK.quote }],
    blockedBy: [],
  });
});

test('the very hour that is taken blocks it, in the words that told of it', () => {
  expect(of(EVENINGS, { busy: [WORK, CARE] })?.blockedBy).toEqual([
    { why: 'care', at: { days: ['tuesday'], from: '18:00', until: '19:00' }, quote: CARE.quote },
  ]);
});

test('times that touch do not meet', () => {
  const until = { ...CARE, until: '18:00' };
  expect(of(EVENINGS, { busy: [until] })?.blockedBy).toEqual([]);
});

test('a night of work goes on in the morning after it', () => {
  const nights: BusyTime = { ...CARE, days: ['friday'], from: '22:00', until: '10:00', by: 'work' };
  expect(of(WEEKENDS, { busy: [nights] })?.blockedBy).toMatchObject([
    { why: 'work', at: { days: ['saturday'], from: '09:00', until: '10:00' } },
  ]);
  const sundays = { ...nights, days: ['sunday'] } as const;
  expect(of({ ...MORNINGS, days: ['monday'] }, { busy: [sundays] })?.blockedBy).toMatchObject([
    { at: { days: ['monday'], from: '09:00', until: '10:00' } },
  ]);
});

test.each([
  ['work at hours that were not told', MORNINGS, ['work'], ['work_day']],
  ['work with time off', MORNINGS, ['work', 'time_off'], []],
  ['work, in the evening', EVENINGS, ['work'], []],
  ['school', MORNINGS, ['school'], ['school_day']],
  ['a wish for evenings', MORNINGS, ['work', 'evening'], ['evening']],
  ['a wish for evenings or weekends', WEEKENDS, ['evening', 'weekend'], []],
  ['no way to get there', EVENINGS, ['no_transport'], ['transport']],
  ['no way to get there, by video', { ...EVENINGS, video: true }, ['no_transport'], []],
])('%s', (_, track, life, why) => {
  expect(of(track, { life })?.blockedBy.map((each) => each.why)).toEqual(why);
});

test('a group in a language that the visitor does not write in is blocked by that', () => {
  expect(of(EVENINGS, { language: 'es' })?.blockedBy).toEqual([{ why: 'language' }]);
});

test('where nothing was told nothing is said to fit', () => {
  expect(of(EVENINGS, {})).toMatchObject({ fits: [], blockedBy: [] });
});

test('a track that was stored without its days is neither said to fit nor blocked', () => {
  const old = { ...EVENINGS, days: [], from: '', until: '' };
  expect(of(old, { busy: [WORK], life: ['evening'] })).toMatchObject({ fits: [], blockedBy: [] });
});

test('what fits comes first, then what one thing blocks, then the rest; other levels come last', () => {
  const weekly: Track = { ...EVENINGS, name: { en: 'Weekly' }, level: 'outpatient', miles: 0 };
  const spanish: Track = { ...MORNINGS, name: { en: 'Spanish' }, languages: ['es'] };
  const ranked = rankOpenings(
    [spanish, weekly, MORNINGS, EVENINGS],
    { ...NOTHING, busy: [WORK] },
    DAY,
  );
  expect(ranked.map(({ name }) => name.en)).toEqual(['Evenings', 'Mornings', 'Spanish', 'Weekly']);
});

describe('places', () => {
  const with_ = (open: number, asOf: string) => of({ ...EVENINGS, capacity: { open, asOf } }, {});

  test.each([
    ['2026-11-15', true],
    ['2026-11-14', false],
    ['2026-11-22', true],
    // A day that is still to come was written by mistake.
    ['2026-11-23', false],
  ])('as of %s they are known: %s', (asOf, isKnown) => {
    expect(with_(3, asOf)?.capacity !== undefined).toBe(isKnown);
    // Nor is it known any more that there were none.
    expect(with_(0, asOf)?.blockedBy).toEqual(isKnown ? [{ why: 'full' }] : []);
  });
});
