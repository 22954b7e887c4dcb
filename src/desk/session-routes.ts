import { z } from 'zod';
import type { IncomingMessage } from 'node:http';
import { clientAddress } from '../http/client-address.ts';
import { HttpError } from '../http/http-error.ts';
import { findAccount, hasAccounts, nameKey } from '../store/accounts.ts';
import type { Account } from '../store/accounts.ts';
import type { Store } from '../store/open-store.ts';
import { beginSession, endSession, type SessionLife } from '../store/sessions.ts';
import type { DeskRoutes } from './access.ts';
import type { LockOut } from './lock-out.ts';
import type { Passwords } from './passwords.ts';
import { readBody } from './read-body.ts';
import type { SessionCookie } from './session-cookie.ts';
import { sameToken } from './setup-token.ts';
import type { DeskSession, SignedIn } from './wire.ts';

const body = z.union(
  [
    z.object({ setup: z.string().max(1_000) }),
    z.object({ name: z.string().max(200), password: z.string().max(1_000) }),
  ],
  'expected { name, password } or { setup }',
);

/** Begins a session for an account, or without one for the set-up link; resolves with the cookie's header. */
export type SignIn = (
  accountId: string | undefined,
  replaces: string | undefined,
) => Promise<string>;

/** What signing in needs. */
export interface SessionOptions {
  readonly routes: DeskRoutes;
  readonly store: Store;
  readonly cookie: SessionCookie;
  readonly passwords: Passwords;
  readonly lockOut: LockOut;
  readonly life: SessionLife;
  readonly now: () => number;
  /** The set-up link's. */
  readonly token: string;
  readonly limitLoopback: boolean;
  /** For whoever signs in, as it is then. */
  readonly about: () => Omit<SignedIn, 'type' | 'account'>;
}

/** Signing in, by password or set-up link, and out. */
export function mountSessions(options: SessionOptions): SignIn {
  const { routes, store, cookie, passwords, lockOut, life, now, token, about } = options;

  const signIn: SignIn = async (accountId, replaces) => {
    const { tokenHash, header } = cookie.make();
    const session = { tokenHash, accountId, replaces, at: now() };
    if (await beginSession(store, session, life)) return header;
    throw setUpAlready();
  };

  // Open to all: a page asks first whether anyone is signed in, and no is not a fault.
  routes.get('/session', 'anyone', async ({ req }) => {
    const session = await routes.sessionOf(req);
    const out = { type: 'out', accounts: await hasAccounts(store.db) } satisfies DeskSession;
    return { body: session ? sessionBody(session.account) : out };
  });

  routes.post('/session', 'anyone', async ({ req }) => {
    const asked = await readBody(req, body);
    const replaces = cookie.read(req);
    if ('setup' in asked) {
      const attempt = lockOut.attempt(['setup link', ...addressKeys(req)]);
      if (!sameToken(asked.setup, token)) throw setUpAlready();
      const header = await signIn(undefined, replaces);
      attempt.succeeded();
      return { body: sessionBody(undefined), headers: { 'set-cookie': header } };
    }
    const attempt = lockOut.attempt([`account ${nameKey(asked.name)}`, ...addressKeys(req)]);
    const found = await findAccount(store, asked.name);
    if (!(await passwords.matches(asked.password, found?.password)) || !found) {
      throw new HttpError(401, 'wrong_credentials', 'The name or the password does not fit.');
    }
    attempt.succeeded();
    const header = await signIn(found.id, replaces);
    const { id, name, role } = found;
    return { body: sessionBody({ id, name, role }), headers: { 'set-cookie': header } };
  });

  routes.delete('/session', 'reader', async ({ session }) => {
    await endSession(store, session, now());
    return { body: {}, headers: { 'set-cookie': cookie.clear } };
  });

  function sessionBody(account: Account | undefined): DeskSession {
    return account ? { type: 'in', account, ...about() } : { type: 'setup' };
  }

  /** Every visitor of a server behind a proxy of its own machine has that machine's address. */
  function addressKeys(req: IncomingMessage): string[] {
    const { key, loopback } = clientAddress(req);
    return loopback && !options.limitLoopback ? [] : [`address ${key}`];
  }

  return signIn;
}

/** The same for a wrong token and for one whose time is over. */
function setUpAlready(): HttpError {
  return new HttpError(
    401,
    'wrong_setup',
    'This set-up link does not work: it was used, or is from an earlier start. Sign in, or see what the last start printed.',
  );
}
