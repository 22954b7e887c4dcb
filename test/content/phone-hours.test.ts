import type { OpenDays } from '../../src/content/center-texts.ts';
import { wordsFor } from '../../src/content/index.ts';

const days = (from: number, until: number, ...times: readonly string[]): OpenDays => ({
  from,
  until,
  times: times.map((each) => ({ from: each.slice(0, 5), until: each.slice(6) })),
});

test.each([
  {
    week: [days(0, 4, '08:00-20:00'), days(5, 5, '09:00-13:00')],
    en: 'Monday to Friday, 8 am to 8 pm, and Saturday, 9 am to 1 pm',
    es: 'de lunes a viernes, de 8 de la mañana a 8 de la noche, y los sábados, de 9 de la mañana a 1 de la tarde',
  },
  {
    week: [days(0, 6, '00:00-24:00')],
    en: 'every day, at any hour',
    es: 'todos los días, a cualquier hora',
  },
  {
    week: [days(5, 6, '08:30-12:00', '12:30-24:00')],
    en: 'Saturday and Sunday, 8:30 am to noon and 12:30 pm to midnight',
    es: 'los sábados y domingos, de 8:30 de la mañana a 12 del mediodía y de 12:30 de la tarde a 12 de la noche',
  },
  {
    week: [days(0, 0, '07:00-15:00'), days(2, 2, '07:00-15:00'), days(4, 4, '00:30-09:00')],
    en: 'Monday, 7 am to 3 pm, Wednesday, 7 am to 3 pm, and Friday, 12:30 am to 9 am',
    es: 'los lunes, de 7 de la mañana a 3 de la tarde, los miércoles, de 7 de la mañana a 3 de la tarde, y los viernes, de 12:30 de la noche a 9 de la mañana',
  },
])('$en', ({ week, en, es }) => {
  expect(wordsFor('en').centerFacts.phoneHours(week)).toBe(en);
  expect(wordsFor('es').centerFacts.phoneHours(week)).toBe(es);
});
