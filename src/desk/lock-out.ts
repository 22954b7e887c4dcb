import { HttpError } from '../http/http-error.ts';

/** Failures by key: an account's name, or an address. */
export interface LockOut {
  /**
   * Counts an attempt as failed until `succeeded` says otherwise, so that guesses made at the same
   * time count as well.
   *
   * @throws HttpError 429 where one of the keys has to wait; then nothing is counted
   */
  attempt(keys: readonly string[]): { succeeded(): void };
}

const FREE_FAILURES = 5;
/** Milliseconds: the first wait; each failure after it doubles the next. */
const FIRST_WAIT = 30_000;
const LONGEST_WAIT = 15 * 60_000;
/** Without a failure for this long, the count starts again. */
const FORGOTTEN_AFTER = 60 * 60_000;
const MOST_KEYS = 10_000;

interface Failures {
  readonly count: number;
  readonly last: number;
}

/** Five failures are free; then the waits grow. In memory: a restart forgets them. */
export function createLockOut(now: () => number): LockOut {
  // The longest without an attempt first.
  const failures = new Map<string, Failures>();

  function standing(key: string): Failures {
    const found = failures.get(key);
    return found && now() - found.last < FORGOTTEN_AFTER ? found : { count: 0, last: now() };
  }

  function waitOf(key: string): number {
    const { count, last } = standing(key);
    if (count < FREE_FAILURES) return 0;
    const wait = Math.min(FIRST_WAIT * 2 ** (count - FREE_FAILURES), LONGEST_WAIT);
    return Math.max(0, last + wait - now());
  }

  return {
    attempt(keys) {
      const wait = Math.max(...keys.map(waitOf));
      if (wait > 0) {
        const seconds = Math.ceil(wait / 1000);
        throw new HttpError(
          429,
          'locked_out',
          `Too many attempts did not fit. Try again in ${seconds} s.`,
          { 'retry-after': String(seconds) },
        );
      }
      const before = keys.map((key) => [key, standing(key).count] as const);
      for (const [key, count] of before) {
        failures.delete(key);
        failures.set(key, { count: count + 1, last: now() });
      }
      for (const key of failures.keys()) {
        if (failures.size <= MOST_KEYS) break;
        failures.delete(key);
      }
      return {
        succeeded() {
          const [account, ...others] = keys;
          if (account !== undefined) failures.delete(account);
          // Whoever knows one password may still be guessing others: only this attempt is taken back.
          for (const key of others) {
            const found = failures.get(key);
            if (found) failures.set(key, { ...found, count: found.count - 1 });
          }
        },
      };
    },
  };
}
