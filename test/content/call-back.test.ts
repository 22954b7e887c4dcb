import {
  callBack as english,
  callPassed as englishPassed,
  callTime as englishTime,
  teamHours as englishHours,
} from '../../src/content/en/call-back.ts';
import {
  callBack as spanish,
  callPassed as spanishPassed,
  callTime as spanishTime,
  teamHours as spanishHours,
} from '../../src/content/es/call-back.ts';
import type { TeamPresence } from '../../src/content/words.ts';
import type { PlannedCall } from '../../src/machines/context.ts';

/** Planned late on a Sunday in California. */
const planned = '2026-11-23T07:40:00Z';
const zone = 'America/Los_Angeles';
const call = (from: string, until: string, where = zone): PlannedCall => ({
  planned,
  from,
  until,
  zone: where,
});

const MORNING = call('2026-11-23T16:00:00Z', '2026-11-23T17:00:00Z');

test.each([
  [MORNING, 'The plan is to call you tomorrow between 8 and 9 am, Pacific Time. It may be later.'],
  [
    call('2026-11-23T19:30:00Z', '2026-11-23T20:30:00Z'),
    'The plan is to call you tomorrow between 11:30 am and 12:30 pm, Pacific Time. It may be later.',
  ],
  [
    call('2026-11-30T16:00:00Z', '2026-11-30T17:00:00Z'),
    'The plan is to call you on Monday, November 30 between 8 and 9 am, Pacific Time. It may be later.',
  ],
  [
    call('2026-11-23T13:00:00Z', '2026-11-23T14:00:00Z', 'America/New_York'),
    'The plan is to call you today between 8 and 9 am, Eastern Time. It may be later.',
  ],
])('in English %j is said as %j', (when, said) => {
  expect(english(when, undefined)).toBe(said);
});

test.each([
  [
    MORNING,
    'El plan es llamarle mañana entre las 8 y las 9 de la mañana, hora del Pacífico. Puede ser más tarde.',
  ],
  [
    call('2026-11-23T19:30:00Z', '2026-11-23T20:30:00Z'),
    'El plan es llamarle mañana entre las 11:30 de la mañana y las 12:30 de la tarde, hora del Pacífico. Puede ser más tarde.',
  ],
  [
    call('2026-11-30T21:00:00Z', '2026-11-30T22:00:00Z'),
    'El plan es llamarle el lunes 30 de noviembre entre la 1 y las 2 de la tarde, hora del Pacífico. Puede ser más tarde.',
  ],
])('in Spanish %j is said as %j', (when, said) => {
  expect(spanish(when, undefined)).toBe(said);
});

test('the number that the call shows is said where the center has one', () => {
  expect(english(MORNING, '951-555-0137')).toMatch(/ The call will show 951-555-0137\.$/);
  expect(spanish(MORNING, '951-555-0137')).toMatch(/ En la llamada verá el número 951-555-0137\.$/);
});

/** Late on a Sunday in California, unless told otherwise. */
const team = (changes: Partial<TeamPresence> = {}): TeamPresence => ({
  at: planned,
  zone,
  ...changes,
});

test.each([
  [team(), 'I cannot say when they will reach you.', 'No puedo decirle cuándo le van a contactar.'],
  [
    team({ next: '2026-11-23T16:00:00Z' }),
    'The team is back tomorrow at 8 am, Pacific Time.',
    'El equipo vuelve mañana a las 8 de la mañana, hora del Pacífico.',
  ],
  [
    team({ at: '2026-11-23T15:00:00Z', next: '2026-11-23T21:30:00Z' }),
    'The team is back today at 1:30 pm, Pacific Time.',
    'El equipo vuelve hoy a la 1:30 de la tarde, hora del Pacífico.',
  ],
  [
    team({ next: '2026-11-27T16:00:00Z' }),
    'The team is back on Friday, November 27 at 8 am, Pacific Time.',
    'El equipo vuelve el viernes 27 de noviembre a las 8 de la mañana, hora del Pacífico.',
  ],
  [
    team({ at: '2026-11-23T20:00:00Z', until: '2026-11-24T04:00:00Z' }),
    'The team is there now, until 8 pm, Pacific Time.',
    'El equipo atiende ahora, hasta las 8 de la noche, hora del Pacífico.',
  ],
  [team({ until: '2027-01-20T08:00:00Z' }), 'The team is there now.', 'El equipo atiende ahora.'],
])('whether the team is there: %j', (presence, inEnglish, inSpanish) => {
  expect(englishHours(presence)).toBe(inEnglish);
  expect(spanishHours(presence)).toBe(inSpanish);
});

test('in another zone the visitor is told their own time, and the coordinator both', () => {
  const there = { ...MORNING, theirZone: 'America/New_York' };
  expect(english(there, undefined)).toContain('today between 11 am and 12 pm, Eastern Time.');
  expect(spanish(there, undefined)).toContain('hora oriental');
  expect(englishTime(there)).toBe(
    'Monday, November 23, between 8 and 9 am, Pacific Time ' +
      '(their time: between 11 am and 12 pm, Eastern Time)',
  );
});

test('who reads it on another day reads the date', () => {
  expect(englishTime(MORNING)).toBe('Monday, November 23, between 8 and 9 am, Pacific Time');
  expect(spanishTime(MORNING)).toBe(
    'lunes 23 de noviembre, entre las 8 y las 9 de la mañana, hora del Pacífico',
  );
});

test('when the time is over, it is said as over, by the day on which it is read', () => {
  const [today, later] = ['2026-11-23T19:00:00Z', '2026-11-25T03:00:00Z'];
  expect(englishPassed({ ...MORNING, planned: today })).toBe(
    'The plan was to call you today between 8 and 9 am, Pacific Time. I cannot see here if someone did.',
  );
  expect(englishPassed({ ...MORNING, planned: later })).toContain('on Monday, November 23 between');
  expect(spanishPassed({ ...MORNING, planned: later })).toBe(
    'El plan era llamarle el lunes 23 de noviembre entre las 8 y las 9 de la mañana, hora del Pacífico. Aquí no puedo ver si alguien ya llamó.',
  );
});
