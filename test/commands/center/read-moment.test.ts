import { clockNote, readMoment } from '../../../src/commands/center/read-moment.ts';

/** A Sunday at noon in California. */
const NOW = new Date('2026-11-22T12:00-08:00');
const ZONE = 'America/Los_Angeles';

test.each([
  ['sunday 23:40', '2026-11-22T23:40:00.000-08:00'],
  ['Sunday 11:59', '2026-11-29T11:59:00.000-08:00'],
  ['SUN 9:05', '2026-11-29T09:05:00.000-08:00'],
  ['mon 00:00', '2026-11-23T00:00:00.000-08:00'],
  ['2026-12-24T23:40', '2026-12-24T23:40:00.000-08:00'],
  ['2026-07-04 08:00', '2026-07-04T08:00:00.000-07:00'],
  [undefined, '2026-11-22T12:00:00.000-08:00'],
])('%s is %s on the clock of the center', (text, iso) => {
  expect(readMoment(text, NOW, ZONE).toISO()).toBe(iso);
});

test.each(['', 'sunday', 'someday 10:00', 'su 10:00', 'sunday 24:00', '2026-02-30T10:00', '23:40'])(
  '"%s" is no moment',
  (text) => {
    expect(() => readMoment(text, NOW, ZONE)).toThrow(`--at: found "${text}"; expected a weekday`);
  },
);

test.each([
  ['2027-03-14T02:30', 'forward that night and 02:30 does not come: shown is 03:30'],
  ['2026-11-01T01:30', 'back that night and 01:30 comes twice'],
  ['2026-11-01T03:30', undefined],
  ['sunday 9:05', undefined],
  [undefined, undefined],
])('what the change of clocks does to %s is said', (text, says) => {
  const note = clockNote(text, readMoment(text, NOW, ZONE));
  if (says === undefined) expect(note).toBeUndefined();
  else expect(note).toContain(says);
});
