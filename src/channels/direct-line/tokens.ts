import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { HttpError } from '../../http/http-error.ts';
import type { Conversation } from './host.ts';

/** Seconds a token lives. The stock client gets a new one every 15 minutes. */
export const TOKEN_SECONDS = 30 * 60;
/** Seconds a resume handle lives, unless the intake closes before. */
const RESUME_SECONDS = 90 * 24 * 60 * 60;

/** The audience keeps the two apart: neither is taken where the other belongs. */
const LIFETIMES = { 'direct-line': TOKEN_SECONDS, 'direct-line-resume': RESUME_SECONDS } as const;
type Audience = keyof typeof LIFETIMES;

const claims = z.object({
  conv: z.string(),
  user: z.string(),
  center: z.string(),
  locale: z.string().optional(),
});

/** Makes and checks what a client shows to speak in a conversation. */
export interface Tokens {
  sign(audience: Audience, conversation: Conversation): Promise<string>;
  /** Throws 401 for what this server did not sign for this audience, 403 for what has expired. */
  verify(audience: Audience, token: string | undefined): Promise<Conversation>;
}

/** Tokens are JWTs signed by `key` (HS256, 32 bytes or more); `now` is in milliseconds. */
export function createTokens(key: Uint8Array, now: () => number): Tokens {
  return {
    sign(audience, { id, user, center, locale }) {
      const issued = Math.floor(now() / 1000);
      return new SignJWT({ conv: id, user, center, ...(locale !== undefined && { locale }) })
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
        .setAudience(audience)
        .setIssuedAt(issued)
        .setExpirationTime(issued + LIFETIMES[audience])
        .sign(key);
    },

    async verify(audience, token) {
      if (token === undefined) {
        throw unauthorized('There is no token; expected "Authorization: Bearer TOKEN".');
      }
      try {
        const { payload } = await jwtVerify(token, key, {
          algorithms: ['HS256'],
          audience,
          currentDate: new Date(now()),
          requiredClaims: ['exp'],
        });
        const { conv, user, center, locale } = claims.parse(payload);
        return { id: conv, user, center, ...(locale !== undefined && { locale }) };
      } catch (error) {
        if (error instanceof errors.JWTExpired) {
          throw new HttpError(403, 'token_expired', 'The token has expired; generate a new one.');
        }
        throw unauthorized('The token is not one of this server; generate a new one.');
      }
    },
  };
}

function unauthorized(message: string): HttpError {
  return new HttpError(401, 'unauthorized', message, { 'www-authenticate': 'Bearer' });
}
