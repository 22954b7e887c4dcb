import { wordsFor } from '../../src/content/index.ts';
import { fitText } from '../../src/content/opening-text.ts';
import type { Wording } from '../../src/content/words.ts';
import type { WeekTime } from '../../src/machines/week.ts';

const week = (days: WeekTime['days'], from: string, until: string): WeekTime => ({
  days,
  from,
  until,
});
const WORKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;

test.each([
  [week(['tuesday', 'thursday'], '18:00', '21:00'), 'Tuesday and Thursday, 6 to 9 pm'],
  [week(['monday', 'friday'], '09:30', '12:30'), 'Monday and Friday, 9:30 am to 12:30 pm'],
  [week(WORKDAYS, '09:00', '17:00'), 'Monday to Friday, 9 am to 5 pm'],
  [week([...WORKDAYS, 'saturday', 'sunday'], '22:00', '06:00'), 'every day, 10 pm to 6 am'],
  [week(['tuesday'], '00:00', '19:00'), 'Tuesday, until 7 pm'],
  [week(['monday'], '17:00', '24:00'), 'Monday, from 5 pm'],
  [week(['saturday'], '00:00', '24:00'), 'Saturday, all day'],
])('%j in English', (time, text) => {
  expect(wordsFor('en').forms.weekTime(time)).toBe(text);
});

test.each([
  [
    week(['tuesday', 'thursday'], '19:00', '21:00'),
    'martes y jueves, de las 7 a las 9 de la noche',
  ],
  [week(['monday'], '09:30', '13:30'), 'lunes, de las 9:30 de la mañana a la 1:30 de la tarde'],
  [
    week(WORKDAYS, '08:00', '12:00'),
    'de lunes a viernes, de las 8 de la mañana a las 12 de la tarde',
  ],
  [week(['tuesday'], '00:00', '19:00'), 'martes, hasta las 7 de la noche'],
  [week(['monday'], '17:00', '24:00'), 'lunes, desde las 5 de la tarde'],
  [week(['saturday'], '00:00', '24:00'), 'sábado, todo el día'],
])('%j in Spanish', (time, text) => {
  expect(wordsFor('es').forms.weekTime(time)).toBe(text);
});

describe('why an opening fits', () => {
  const opening = { fits: [], blockedBy: [], video: false, miles: 4, languages: ['en'] } as const;
  const of = (who: 'self' | 'loved_one') => (wording: Wording) =>
    typeof wording === 'string' ? wording : wording[who];
  const telling = {
    words: wordsFor('en'),
    labels: { payers: {} },
    fill: of('self'),
    to: 'visitor',
  } as const;
  const fits = [
    { why: 'work', quote: 'i work 9 to 5' },
    { why: 'evening', quote: 'evenings please' },
  ] as const;

  test('is said with their words, those of their times before those of a wish', () => {
    expect(fitText({ ...opening, fits }, telling)).toBe(
      'It fits your work and your wish for evenings. You said: “i work 9 to 5”. Call to ask if there is room.',
    );
    expect(fitText({ ...opening, fits }, { ...telling, fill: of('loved_one') })).toContain(
      'It fits their work',
    );
  });

  test('is not said where something is in the way', () => {
    const at = week(['tuesday'], '18:00', '19:00');
    const blockedBy = [{ why: 'care', at, quote: 'tuesdays until 7' }] as const;
    expect(fitText({ ...opening, fits, blockedBy }, telling)).toBe(
      'Busy then: Tuesday, 6 to 7 pm. You said: “tuesdays until 7”. Call to ask if there is room.',
    );
  });

  test('one quote for two things is said once', () => {
    const quote = 'evenings, no car';
    const blockedBy = [
      { why: 'evening', quote },
      { why: 'transport', quote },
    ] as const;
    expect(fitText({ ...opening, blockedBy }, telling).match(/You said/g)).toHaveLength(1);
  });

  test('room is dated, and where it is not known nothing is said to be open', () => {
    const capacity = { open: 3, asOf: '2026-11-20', nextStart: '2026-11-30' };
    expect(fitText({ ...opening, capacity }, telling)).toBe(
      'There was room on November 20. The next group starts November 30.',
    );
    const full = { ...capacity, open: 0 };
    const blockedBy = [{ why: 'full' }] as const;
    expect(fitText({ ...opening, capacity: full, blockedBy }, telling)).toBe(
      'It was full on November 20. The next group starts November 30. Call to ask if there is room.',
    );
    expect(fitText(opening, telling)).toBe('Call to ask if there is room.');
  });
});
