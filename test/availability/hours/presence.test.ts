import { presenceAt } from '../../../src/availability/hours/presence.ts';
import { hoursOf } from './hours-of.ts';

const clock = (moment: string, changes: Readonly<Record<string, unknown>>) => {
  const hours = hoursOf(changes);
  const { now, next } = presenceAt(hours, new Date(moment));
  const shown = (time: typeof now) =>
    time && `${time.from.toFormat('ccc d HH:mm')}-${time.until.toFormat('ccc d HH:mm')}`;
  return { now: shown(now), next: shown(next) };
};

const week = {
  zone: 'America/Los_Angeles',
  week: { monday: ['08:00-12:00', '13:00-24:00'], tuesday: ['00:00-02:00'], sunday: [] },
};

test.each([
  ['2026-11-23T07:59-08:00', undefined, 'Mon 23 08:00-Mon 23 12:00'],
  ['2026-11-23T08:00-08:00', 'Mon 23 08:00-Mon 23 12:00', 'Mon 23 13:00-Tue 24 02:00'],
  ['2026-11-23T12:00-08:00', undefined, 'Mon 23 13:00-Tue 24 02:00'],
  ['2026-11-23T23:30-08:00', 'Mon 23 13:00-Tue 24 02:00', 'Mon 30 08:00-Mon 30 12:00'],
])('at %s', (moment, now, next) => {
  expect(clock(moment, week)).toEqual({ now, next });
});

test('after midnight the night before still goes on', () => {
  expect(clock('2026-11-24T01:00-08:00', week).now).toMatch(/-Tue 24 02:00$/);
});

test('who is away for two months is not there next', () => {
  const exceptions = [{ from: '2026-11-01', until: '2027-03-01', open: [] }];
  expect(clock('2026-11-23T10:00-08:00', { ...week, exceptions })).toEqual({});
});
