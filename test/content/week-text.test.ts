import { wordsFor } from '../../src/content/index.ts';
import { weekText } from '../../src/content/week-text.ts';
import type { ToldWeek } from '../../src/content/week-text.ts';
import type { Who, Wording } from '../../src/content/words.ts';
import type { WeekBlock } from '../../src/machines/feasible-week.ts';
import type { Weekday } from '../../src/machines/week.ts';

const DAYS: readonly Weekday[] = [
  ...(['monday', 'tuesday', 'wednesday', 'thursday'] as const),
  ...(['friday', 'saturday', 'sunday'] as const),
];

const block = (what: WeekBlock['what'], from: string, until: string): WeekBlock => ({
  what,
  from,
  until,
});
const WORK = block('work', '09:00', '17:00');
const EVENING = [
  block('travel', '17:45', '18:00'),
  block('track', '18:00', '21:00'),
  block('travel', '21:00', '21:15'),
];

const weekOf = (days: Partial<Record<Weekday, readonly WeekBlock[]>>): ToldWeek => ({
  ...{ name: 'Evenings, Corona', travelMinutes: 15, video: false },
  days: DAYS.map((day) => ({ day, blocks: days[day] ?? [] })),
});

function told(lang: string, week: ToldWeek, who: Who = 'self') {
  const fill = (wording: Wording) => (typeof wording === 'string' ? wording : wording[who]);
  return weekText(week, { words: wordsFor(lang), fill });
}

const WEEK = weekOf({
  monday: [WORK, ...EVENING],
  tuesday: [block('care', '00:00', '19:00'), WORK, ...EVENING],
  wednesday: [WORK],
  thursday: [WORK, ...EVENING],
});

test('in English each day is told once, with the way and what overlaps', () => {
  expect(told('en', WEEK).lines).toEqual({
    title: 'How your week could look with Evenings, Corona',
    days: [
      'Monday and Thursday: work 9 am to 5 pm; program 6 to 9 pm (away 5:45 to 9:15 pm, with travel).',
      'Tuesday: caring for others until 7 pm; work 9 am to 5 pm; program 6 to 9 pm (away 5:45 to 9:15 pm, with travel). These overlap: 6 to 7 pm.',
      'Wednesday: work 9 am to 5 pm.',
    ],
    notes: ['Travel is a guess from the distance: about 15 minutes each way by car.'],
  });
});

test('in Spanish the same', () => {
  expect(told('es', WEEK).lines).toEqual({
    title: 'Así podría verse su semana con este programa: Evenings, Corona',
    days: [
      'Lunes y jueves: trabajo de 9 am a 5 pm; programa de 6 a 9 pm (fuera de 5:45 a 9:15 pm, con el camino).',
      'Martes: cuidar a otros hasta las 7 pm; trabajo de 9 am a 5 pm; programa de 6 a 9 pm (fuera de 5:45 a 9:15 pm, con el camino). Se cruzan: de 6 a 7 pm.',
      'Miércoles: trabajo de 9 am a 5 pm.',
    ],
    notes: [
      'El camino es un cálculo por la distancia: unos 15 minutos en carro para ir y lo mismo para volver.',
    ],
  });
});

test('the table has all seven days, and says of an empty one that nothing was named', () => {
  const { table } = told('en', WEEK);
  expect(table.rows.map(({ day }) => day)).toEqual([
    ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  ]);
  expect(table.rows[1]).toEqual({
    day: 'Tuesday',
    blocks: [block('care', '00:00', '19:00'), WORK, ...EVENING],
    told: [
      { what: 'care', text: 'Caring for others until 7 pm' },
      { what: 'work', text: 'Work 9 am to 5 pm' },
      { what: 'track', text: 'Program 6 to 9 pm (away 5:45 to 9:15 pm, with travel)' },
    ],
    clashes: ['These overlap: 6 to 7 pm.'],
  });
  expect(table.rows[6]).toMatchObject({ blocks: [], told: [], clashes: [] });
  expect(table.nothing).toBe('Nothing noted');
});

describe.each([
  ['en', 'Travel may run into your work.', 'Travel may run into their work.'],
  ['es', 'El camino puede cruzarse con su trabajo.', 'con el trabajo de esa persona.'],
])('in %s', (lang, yours, theirs) => {
  test('what the way alone may run into is only a may, and whose it is', () => {
    const week = weekOf({ monday: [block('work', '09:00', '17:50'), ...EVENING] });
    expect(told(lang, week).table.rows[0]?.clashes).toEqual([yours]);
    expect(told(lang, week, 'loved_one').table.rows[0]?.clashes[0]).toContain(theirs);
  });

  test('by video there is no way, or none need be', () => {
    const { week } = wordsFor(lang);
    const { travelMinutes: _, ...alone } = { ...WEEK, video: true };
    expect(told(lang, alone).table.notes).toEqual([]);
    expect(told(lang, { ...WEEK, video: true }).table.notes).toEqual([
      week.travel(15),
      week.noTravel,
    ]);
  });

  test('a way that midnight parts from its program stands by itself', () => {
    const { forms, week } = wordsFor(lang);
    const parted = weekOf({
      monday: [block('track', '21:00', '24:00')],
      tuesday: [block('travel', '00:00', '00:15')],
    });
    expect(told(lang, parted).table.rows[1]?.told.map(({ text }) => text.toLowerCase())).toEqual([
      `${week.what.travel} ${forms.hours('00:00', '00:15')}`,
    ]);
  });
});

test.each([
  ['en', ['9 am to 5 pm', '6 to 9:30 pm', 'until 1 pm', 'from 10 pm', 'all day']],
  ['es', ['de 9 am a 5 pm', 'de 6 a 9:30 pm', 'hasta la 1 pm', 'desde las 10 pm', 'todo el día']],
])('hours in %s are short', (lang, expected) => {
  const { hours } = wordsFor(lang).forms;
  const spans = ['09:00 17:00', '18:00 21:30', '00:00 13:00', '22:00 24:00', '00:00 24:00'];
  const texts = spans.map((span) => {
    const [from = '', until = ''] = span.split(' ');
    return hours(from, until);
  });
  expect(texts).toEqual(expected);
});
