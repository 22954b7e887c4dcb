import type { FactValue, Frequency } from '../../../src/machines/facts.ts';
import { severityOf } from '../../../src/machines/guidance/severity.ts';
import { knowing, silent } from '../knowing.ts';

function often(times: number, per: Frequency['per'], more: Record<string, FactValue> = {}) {
  return severityOf(knowing({ substances: ['alcohol'], frequency: { times, per }, ...more }));
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
  [5, 'week', 'P0.5Y', 'moderate'],
  [22, 'month', 'P3Y', 'severe'],
  [22, 'month', 'P3M', 'moderate'],
  [261, 'year', 'P3Y', 'severe'],
] as const)('%d times a %s for %s is %s', (times, per, duration, severity) => {
  expect(often(times, per, { duration })).toBe(severity);
  // What it has touched is not asked then, and would not make it milder.
  expect(often(times, per, { duration, consequences: ['none'] })).toBe(severity);
});

test('since an age or a year counts as long, and so does a length that is not known', () => {
  expect(often(1, 'day', { duration: { since_age: 16 } })).toBe('severe');
  expect(often(1, 'day', { duration: { since_year: 2020 } })).toBe('severe');
  expect(often(1, 'day')).toBe('severe');
});

const LIFE = ['work_school', 'family_friends', 'health', 'money', 'law', 'cannot_cut_down'];

test.each([
  [4, 0, 'mild'],
  [1, 0, 'mild'],
  [0.9, 0, 'none'],
  [4, 1, 'mild'],
  [0.2, 1, 'mild'],
  [4, 2, 'moderate'],
  [0.2, 3, 'moderate'],
  [4, 4, 'severe'],
  [0.2, 6, 'severe'],
] as const)('%d times a week that touched %d parts of life is %s', (times, areas, severity) => {
  const consequences = areas === 0 ? ['none'] : LIFE.slice(0, areas);
  expect(often(times, 'week', { consequences })).toBe(severity);
});

test.each([
  [4, 'week', 'moderate'],
  [2, 'week', 'moderate'],
  [9, 'month', 'moderate'],
  [8, 'month', 'mild'],
  [1, 'week', 'mild'],
  [260, 'year', 'moderate'],
  [0, 'week', 'mild'],
] as const)('%d times a %s is %s where what it touched is not known', (times, per, severity) => {
  expect(often(times, per)).toBe(severity);
  const facts = knowing({ substances: ['alcohol'], frequency: { times, per } });
  expect(severityOf({ ...facts, consequences: silent('declined') })).toBe(severity);
});

test('nothing is guessed where how often is not known', () => {
  const known = { substances: ['heroin'], duration: 'P9Y', consequences: ['law'] };
  expect(severityOf({})).toBeUndefined();
  expect(severityOf(knowing(known))).toBeUndefined();
  for (const status of ['skipped', 'unsure', 'declined', 'contradicted'] as const) {
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

test('tobacco, coffee and medication for opioids have no severity of their own', () => {
  const frequency = { times: 1, per: 'day' } as const;
  for (const substances of [
    ['nicotine', 'caffeine'],
    ['methadone'],
    ['buprenorphine', 'nicotine'],
  ]) {
    expect(severityOf(knowing({ substances, frequency }))).toBeUndefined();
    expect(severityOf(knowing({ substances: [...substances, 'cocaine'], frequency }))).toBe(
      'severe',
    );
  }
});
