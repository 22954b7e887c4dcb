import { timesTold } from '../../src/content/checks/told-times.ts';
import type { Language } from '../../src/machines/settings.ts';

const hour = (from: number, until: number) => [from * 60, until * 60];

test.each<[Language, string, readonly [first: string, count: number, number[]][]]>([
  ['en', 'Monday to Friday, 8 am to 6 pm', [['monday', 5, hour(8, 18)]]],
  ['en', 'weekdays 9-5', [['monday', 5, hour(9, 17)]]],
  [
    'en',
    'Mon–Fri 8:30am–5pm, Sat noon to 4',
    [
      ['monday', 5, hour(8.5, 17)],
      ['saturday', 1, hour(12, 16)],
    ],
  ],
  ['en', 'every day from 8 a.m. to midnight', [['monday', 7, hour(8, 24)]]],
  ['en', 'Mondays, Wednesdays and Fridays, 9:00 to 17:00', [['monday', 3, hour(9, 17)]]],
  [
    'es',
    'de lunes a viernes, de 8 de la mañana a 8 de la noche, y los sábados, de 9 a 1',
    [
      ['monday', 5, hour(8, 20)],
      ['saturday', 1, hour(9, 13)],
    ],
  ],
  ['es', 'sábados y domingos, de 9 a. m. a mediodía', [['saturday', 2, hour(9, 12)]]],
  ['es', 'de lunes a jueves de las 8 a las 18', [['monday', 4, hour(8, 18)]]],
])('in %s, %s', (lang, text, told) => {
  const found = timesTold(text, lang) ?? [];
  expect(found.map(({ days }) => [days[0], days.length])).toEqual(
    told.map(([first, count]) => [first, count]),
  );
  for (const [at, [, , span]] of told.entries()) expect(found[at]?.readings).toContainEqual(span);
});

test.each<[Language, string]>([
  ['en', '9 to 5'],
  ['en', 'Monday to Friday'],
  ['en', 'Monday to Friday, 9 to 5, except holidays'],
  ['en', 'Mondays, 9 am to 5 pm, and Fridays'],
  ['en', 'Monday, 25 to 26'],
  ['en', 'Monday, 5 pm to 9 am'],
  ['en', ''],
  ['es', 'de lunes a viernes, con cita'],
  ['es', 'Monday to Friday, 8 to 6'],
])('what can be read in another way is not read: %s, %s', (lang, text) => {
  expect(timesTold(text, lang)?.length ?? 0).toBe(0);
});
