import { STANDARD_SCHEDULE, parseRetryAfter, waitAfter } from '../../src/handoff/schedule.ts';

const HOUR = 3_600_000;
const wait = (failed: number, random = 0.5, retryAfter?: number) =>
  waitAfter(failed, { schedule: STANDARD_SCHEDULE, random, retryAfter });

test('ten attempts over three days, and then a person must look', () => {
  const waits = STANDARD_SCHEDULE.map((_, at) => wait(at + 1));
  expect(waits).toEqual([5000, 300_000, 1_800_000, 2, 5, 10, 14, 20, 24, undefined].map(hours));
});

function hours(each: number | undefined): number | undefined {
  return each !== undefined && each < 100 ? each * HOUR : each;
}

test('chance moves a wait by a tenth either way', () => {
  expect(wait(1, 0)).toBe(4500);
  expect(wait(1, 0.999999)).toBe(5500);
});

test('a receiver may ask for more time, up to a day, and never for less', () => {
  expect(wait(1, 0.5, 60_000)).toBe(60_000);
  expect(wait(2, 0.5, 1000)).toBe(300_000);
  expect(wait(1, 0.5, 1000 * HOUR)).toBe(24 * HOUR);
});

test('no request for more time brings a delivery back that is used up', () => {
  expect(wait(10, 0.5, 60_000)).toBeUndefined();
});

test('Retry-After is understood as seconds and as a date', () => {
  const now = Date.parse('2026-11-21T10:00:00Z');
  expect(parseRetryAfter('120', now)).toBe(120_000);
  expect(parseRetryAfter('Sat, 21 Nov 2026 10:01:00 GMT', now)).toBe(60_000);
  expect(parseRetryAfter('Sat, 21 Nov 2026 09:00:00 GMT', now)).toBe(0);
  expect(parseRetryAfter('soon', now)).toBeUndefined();
  expect(parseRetryAfter('-5', now)).toBeUndefined();
  expect(parseRetryAfter(undefined, now)).toBeUndefined();
});
