import { loadCenter } from '../../../src/center/reading/load-center.ts';
import type { Center } from '../../../src/center/center.ts';
import { pageAt } from './preview-pages.ts';

let demo: Center;
beforeAll(async () => {
  demo = await loadCenter('center');
});

test.each([
  {
    when: 'in opening hours',
    at: '2026-11-23T10:00',
    there: 'someone is there now, until Monday, November 23, 20:00.',
    en: 'The plan is to call you today between 10:30 and 11:30 am, Pacific Time. It may be later.',
    es: 'El plan es llamarle hoy entre las 10:30 y las 11:30 de la mañana',
  },
  {
    when: 'late on a Sunday',
    at: '2026-11-22T23:40',
    there:
      'nobody is there now. Someone is there next from Monday, November 23, 08:00 until 20:00.',
    en: 'The plan is to call you tomorrow between 8 and 9 am, Pacific Time. It may be later.',
    es: 'El plan es llamarle mañana entre las 8 y las 9 de la mañana',
  },
  {
    when: 'on a holiday',
    at: '2026-11-26T10:00',
    there:
      'nobody is there now. Someone is there next from Friday, November 27, 08:00 until 20:00.',
    en: 'The plan is to call you tomorrow between 8 and 9 am, Pacific Time. It may be later.',
    es: 'El plan es llamarle mañana entre las 8 y las 9 de la mañana',
  },
  {
    when: 'in the night in which clocks go back',
    at: '2026-11-01T01:30',
    there: 'nobody is there now. Someone is there next from Monday, November 2, 08:00 until 20:00.',
    en: 'The plan is to call you tomorrow between 8 and 9 am, Pacific Time. It may be later.',
    es: 'El plan es llamarle mañana entre las 8 y las 9 de la mañana',
  },
])('$when, in both languages', ({ at, there, en, es }) => {
  const [english, spanish] = (['en', 'es'] as const).map((language) =>
    pageAt(demo, at, { language }),
  );
  for (const said of [english, spanish]) expect(said).toContain(`By hours.yaml ${there}`);
  expect(english).toContain(en);
  expect(english).toContain('Hello. I am an automated assistant of Lantern House.');
  expect(spanish).toContain(es);
});

test('in the hour that comes twice each of the two is a time of its own', () => {
  const week = { ...demo.hours.week, sunday: ['01:30-04:00'] };
  const center = { ...demo, hours: { ...demo.hours, week } };
  const first = pageAt(center, '2026-11-01T01:15-07:00');
  expect(first).toContain(
    'nobody is there now. Someone is there next from Sunday, November 1, 01:30',
  );
  const second = pageAt(center, '2026-11-01T01:15-08:00');
  // By the clock on the wall they are there from half past one, the second time as well.
  expect(second).toContain(
    'nobody is there now. Someone is there next from Sunday, November 1, 01:30 until 04:00.',
  );
  const open = pageAt(center, '2026-11-01T01:45-08:00');
  expect(open).toContain('someone is there now, until Sunday, November 1, 04:00.');
});

test('a team that is always there, and one that is away for two months', () => {
  const all = Object.fromEntries(Object.keys(demo.hours.week).map((day) => [day, ['00:00-24:00']]));
  const always = {
    ...demo.hours,
    week: all as Center['hours']['week'],
    closedOn: [],
    exceptions: [],
  };
  expect(pageAt({ ...demo, hours: always }, '2026-11-22T23:40')).toContain(
    'By hours.yaml someone is there at every hour.',
  );
  const away = {
    ...demo.hours,
    exceptions: [{ from: '2026-11-01', until: '2027-03-01', open: [] }],
  };
  const said = pageAt({ ...demo, hours: away }, '2026-11-22T23:40');
  expect(said).toContain('Nobody is there after that for two months.');
  expect(said).toContain('No time of a call is told');
  expect(said).toContain('I cannot say when they will reach you.');
});
