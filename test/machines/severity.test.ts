import type { FactValue, Frequency } from '../../src/machines/facts.ts';
import { severityOf } from '../../src/machines/severity.ts';
import { knowing, silent } from './knowing.ts';

function often(times: number, per: Frequency['per'], duration?: FactValue) {
  return severityOf(knowing({ substances: ['alcohol'], frequency: { times, per }, duration }));
}

test.each([
  [1, 'day', 'P1Y', 'severe'],
  [5, 'week', 'P1Y', 'severe'],
  [5, 'week', 'P12M', 'severe'],
  [5, 'week', 'P11M', 'moderate'],
  [5, 'week', 'P53W', 'severe'],
  [5, 'week', 'P51W', 'moderate'],
  [5, 'week', 'P366D', 'severe'],
  [5, 'week', 'P360D', 'moderate'],
  [5, 'week', 'P1.5Y', 'severe'],
  [5, 'week', 'P0.5Y', 'moderate'],
  [4, 'week', 'P30Y', 'moderate'],
  [2, 'week', 'P30Y', 'moderate'],
  [1, 'week', 'P30Y', 'mild'],
  [22, 'month', 'P3Y', 'severe'],
  [21, 'month', 'P3Y', 'moderate'],
  [9, 'month', 'P3Y', 'moderate'],
  [8, 'month', 'P3Y', 'mild'],
  [261, 'year', 'P3Y', 'severe'],
  [260, 'year', 'P3Y', 'moderate'],
  [1, 'year', 'P3Y', 'mild'],
  [0, 'week', 'P3Y', 'mild'],
] as const)('%d a %s for %s is %s', (times, per, duration, severity) => {
  expect(often(times, per, duration)).toBe(severity);
});

test('since an age or a year counts as long, and so does a length that is not known', () => {
  expect(often(1, 'day', { since_age: 16 })).toBe('severe');
  expect(often(1, 'day', { since_year: 2020 })).toBe('severe');
  expect(often(1, 'day')).toBe('severe');
  expect(often(1, 'week')).toBe('mild');
});

test('nothing is guessed where how often is not known', () => {
  const known = { substances: ['heroin'], duration: 'P9Y' };
  expect(severityOf({})).toBeUndefined();
  expect(severityOf(knowing(known))).toBeUndefined();
  for (const status of ['skipped', 'unsure', 'declined'] as const) {
    expect(severityOf({ ...knowing(known), frequency: silent(status) })).toBeUndefined();
  }
  const asWritten = { ...silent('answered'), value: 'now and then', raw: true } as const;
  expect(severityOf({ ...knowing(known), frequency: asWritten })).toBeUndefined();
});

test('no substances is none, whatever else was said', () => {
  expect(severityOf(knowing({ substances: ['none'] }))).toBe('none');
  expect(severityOf(knowing({ substances: ['none'], frequency: { times: 1, per: 'day' } }))).toBe(
    'none',
  );
});
