import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { HttpError } from '../http/http-error.ts';
import { addAccount, readAccounts } from '../store/accounts.ts';
import type { Store } from '../store/open-store.ts';
import type { DeskRoutes } from './access.ts';
import type { Passwords } from './passwords.ts';
import { readBody } from './read-body.ts';
import type { SignIn } from './session-routes.ts';

/** Long is what makes a password strong: there are no other rules. In characters. */
const SHORTEST_PASSWORD = 12;

const body = z.object({
  name: z
    .string('expected a name')
    .trim()
    .min(1, 'expected a name')
    .max(80, 'expected at most 80 characters'),
  password: z
    .string('expected a password')
    .min(SHORTEST_PASSWORD, `expected at least ${SHORTEST_PASSWORD} characters`)
    .max(1_000, 'expected at most 1000 characters'),
  role: z.enum(['coordinator', 'operator'], 'expected coordinator or operator').optional(),
});

/** Who works at the desk: the set-up link adds the first, an operator all others. */
export function mountAccounts(options: {
  readonly routes: DeskRoutes;
  readonly store: Store;
  readonly passwords: Passwords;
  readonly signIn: SignIn;
  readonly now: () => number;
}): void {
  const { routes, store, passwords, signIn, now } = options;

  routes.get('/accounts', 'operator', async () => ({
    body: { accounts: await readAccounts(store) },
  }));

  routes.post('/accounts', 'operator', async ({ req, account: by, session }) => {
    const { name, password, role = 'coordinator' } = await readBody(req, body);
    const account = {
      id: `acc_${randomUUID()}`,
      name,
      // The first one has nobody else to add accounts.
      role: by ? role : 'operator',
    } as const;
    const kept = await passwords.hash(password);
    const outcome = await addAccount(store, { ...account, password: kept, at: now(), by: by?.id });
    if (outcome === 'name_taken') {
      throw new HttpError(409, 'name_taken', 'There is an account of this name; choose another.');
    }
    if (outcome === 'not_first') {
      throw new HttpError(409, 'already_set_up', 'The first account was just made: sign in.');
    }
    const headers = by ? {} : { 'set-cookie': await signIn(account.id, session.tokenHash) };
    return { status: 201, body: { account }, headers };
  });
}
