import { callBack as english, callTime as englishTime } from '../../src/content/en/call-back.ts';
import { callBack as spanish, callTime as spanishTime } from '../../src/content/es/call-back.ts';
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
  [MORNING, 'They plan to call you tomorrow between 8 and 9 am, Pacific Time.'],
  [
    call('2026-11-23T19:30:00Z', '2026-11-23T20:30:00Z'),
    'They plan to call you tomorrow between 11:30 am and 12:30 pm, Pacific Time.',
  ],
  [
    call('2026-11-30T16:00:00Z', '2026-11-30T17:00:00Z'),
    'They plan to call you on Monday, November 30 between 8 and 9 am, Pacific Time.',
  ],
  [
    call('2026-11-23T13:00:00Z', '2026-11-23T14:00:00Z', 'America/New_York'),
    'They plan to call you today between 8 and 9 am, Eastern Time.',
  ],
])('in English %j is said as %j', (when, said) => {
  expect(english(when, undefined)).toBe(said);
});

test.each([
  [MORNING, 'Piensan llamarle mañana entre las 8 y las 9 de la mañana, hora del Pacífico.'],
  [
    call('2026-11-23T19:30:00Z', '2026-11-23T20:30:00Z'),
    'Piensan llamarle mañana entre las 11:30 de la mañana y las 12:30 de la tarde, hora del Pacífico.',
  ],
  [
    call('2026-11-30T21:00:00Z', '2026-11-30T22:00:00Z'),
    'Piensan llamarle el lunes 30 de noviembre entre la 1 y las 2 de la tarde, hora del Pacífico.',
  ],
])('in Spanish %j is said as %j', (when, said) => {
  expect(spanish(when, undefined)).toBe(said);
});

test('the number that the call shows is said where the center has one', () => {
  expect(english(MORNING, '951-555-0137')).toMatch(/ The call will show 951-555-0137\.$/);
  expect(spanish(MORNING, '951-555-0137')).toMatch(/ En la llamada verá el número 951-555-0137\.$/);
});

test('where no time is known none is said', () => {
  expect(english(undefined, '951-555-0137')).toBe('I cannot say when they will reach you.');
  expect(spanish(undefined, '951-555-0137')).toBe('No puedo decirle cuándo le van a contactar.');
});

test('who reads it on another day reads the date', () => {
  expect(englishTime(MORNING)).toBe('Monday, November 23, between 8 and 9 am, Pacific Time');
  expect(spanishTime(MORNING)).toBe(
    'lunes 23 de noviembre, entre las 8 y las 9 de la mañana, hora del Pacífico',
  );
});
