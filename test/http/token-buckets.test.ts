import { createTokenBuckets } from '../../src/http/token-buckets.ts';

const limit = { burst: 60, refill: 30, per: 'minute' } as const;

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const takeMany = (take: (key: string) => number, count: number, key = 'a') =>
  Array.from({ length: count }, () => take(key)).filter((wait) => wait === 0).length;

test('a key bursts 60, and then has 30 a minute', () => {
  const { take } = createTokenBuckets(limit);
  expect(takeMany(take, 100)).toBe(60);
  jest.advanceTimersByTime(60_000);
  expect(takeMany(take, 100)).toBe(30);
  jest.advanceTimersByTime(10 * 60_000);
  expect(takeMany(take, 100)).toBe(60);
});

test('a refusal says how long until the next token', () => {
  const { take } = createTokenBuckets(limit);
  takeMany(take, 60);
  const wait = take('a');
  expect(wait).toBeGreaterThan(1_900);
  expect(wait).toBeLessThanOrEqual(2_000);
  jest.advanceTimersByTime(wait);
  expect(take('a')).toBe(0);
});

test('keys have buckets of their own', () => {
  const { take } = createTokenBuckets(limit);
  takeMany(take, 60);
  expect(take('a')).toBeGreaterThan(0);
  expect(take('b')).toBe(0);
});

test('a bucket that is full again is forgotten', () => {
  const { take, size } = createTokenBuckets(limit);
  for (let n = 0; n < 50; n++) take(`key ${n}`);
  expect(size()).toBe(50);
  jest.advanceTimersByTime(60_000);
  take('another');
  expect(size()).toBe(1);
});

test('buckets never outgrow their number: the one unused longest goes', () => {
  const { take, size } = createTokenBuckets(limit, 10);
  takeMany(take, 60, 'first');
  for (let n = 0; n < 30; n++) {
    take('first');
    take(`key ${n}`);
  }
  expect(size()).toBe(10);
  expect(take('first')).toBeGreaterThan(0);
});
