import { readWeek } from '../../../src/commands/center/read-week.ts';
import { openDays } from '../../../src/content/open-days.ts';

test.each([
  ['Mon-Fri 8 am-8 pm, Sat 9 am-1 pm', { tuesday: ['08:00-20:00'], saturday: ['09:00-13:00'] }],
  ['monday to friday 08:00 to 17:30', { wednesday: ['08:00-17:30'] }],
  ['Mon 8-12; Mon 13-17', { monday: ['08:00-12:00', '13:00-17:00'] }],
  ['daily 12 pm-12 am', { sunday: ['12:00-24:00'] }],
  ['every day 0-24', { monday: ['00:00-24:00'] }],
  ['Fri 12 am-1:30 AM', { friday: ['00:00-01:30'] }],
])('%s', (text, days) => {
  expect(readWeek(text)).toMatchObject(days);
});

test.each([
  ['Fri-Mon 8-20', 'expected days and their times'],
  ['Mon-Fri', 'expected days and their times'],
  ['Mon 8-20 and more', 'expected days and their times'],
  ['Mon 13 pm-2 pm', 'expected days and their times'],
  ['T 8-20', 'expected days and their times'],
  ['Mon-Fri 9-5', '"09:00-05:00" ends before it begins'],
  ['Mon 8-25', 'on a clock of 24 hours'],
  ['Mon 8-12, Mon-Fri 11-17', 'begins before another time of the same day has ended'],
])('%s is refused', (text, says) => {
  expect(() => readWeek(text)).toThrow(says);
});

test('days with the same times that follow one another are one', () => {
  expect(openDays(readWeek('Mon-Tue 8-20, Thu 8-20, Sat-Sun 9-13'))).toEqual([
    { from: 0, until: 1, times: [{ from: '08:00', until: '20:00' }] },
    { from: 3, until: 3, times: [{ from: '08:00', until: '20:00' }] },
    { from: 5, until: 6, times: [{ from: '09:00', until: '13:00' }] },
  ]);
});
