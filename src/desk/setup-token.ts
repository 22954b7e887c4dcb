import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** The token of the set-up link: the operator's own, else a new one for this start. */
export function setupToken(given: string | undefined): string {
  return given ?? randomBytes(24).toString('base64url');
}

/** Compares in a time that says nothing about where two tokens differ. */
export function sameToken(found: string, expected: string): boolean {
  return timingSafeEqual(digest(found), digest(expected));
}

function digest(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
