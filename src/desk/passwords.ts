import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { HttpError } from '../http/http-error.ts';

/** Makes and checks what is kept of a password. */
export interface Passwords {
  hash(password: string): Promise<string>;
  /** Takes the same time whether or not there is such an account (`kept` undefined). */
  matches(password: string, kept: string | undefined): Promise<boolean>;
}

/** One guess costs 128 MiB and about a third of a second. */
const COST = { N: 2 ** 17, r: 8, p: 1 };
const MEMORY = 256 * COST.N * COST.r;
const SALT_BYTES = 16;
const KEY_BYTES = 32;
/** What waits here waits seconds; whoever comes after that is asked to come again. */
const MOST_WAITING = 20;

/** Stands in where there is no account. */
const NOBODY = `scrypt$${'A'.repeat(22)}$${'A'.repeat(43)}`;

/** One password is worked on at a time, so that guessing cannot take the memory of the server. */
export function createPasswords(): Passwords {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  async function derive(password: string, salt: Buffer): Promise<Buffer> {
    if (waiting >= MOST_WAITING) {
      const headers = { 'retry-after': '5' };
      throw new HttpError(503, 'busy', 'Too many people sign in at once; try again.', headers);
    }
    waiting++;
    const derived = last.then(() => deriveNow(password, salt));
    last = derived.catch(() => undefined);
    return derived.finally(() => waiting--);
  }

  return {
    async hash(password) {
      const salt = randomBytes(SALT_BYTES);
      const key = await derive(password, salt);
      return `scrypt$${salt.toString('base64url')}$${key.toString('base64url')}`;
    },
    async matches(password, kept = NOBODY) {
      const [, salt = '', key = ''] = kept.split('$');
      const derived = await derive(password, Buffer.from(salt, 'base64url'));
      const expected = Buffer.from(key, 'base64url');
      return derived.length === expected.length && timingSafeEqual(derived, expected);
    },
  };
}

function deriveNow(password: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(
      // Two keyboards may encode one accented letter in two ways.
      password.normalize('NFKC'),
      salt,
      KEY_BYTES,
      { ...COST, maxmem: MEMORY },
      (error, key) => (error ? reject(error) : resolve(key)),
    );
  });
}
