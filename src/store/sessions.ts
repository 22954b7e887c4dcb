import type { Account } from './accounts.ts';
import { hasAccounts } from './accounts.ts';
import { appendAudit } from './audit.ts';
import type { Store } from './open-store.ts';

/** How long a session lasts, in milliseconds: since it was last used, and in all. */
export interface SessionLife {
  readonly idle: number;
  readonly absolute: number;
}

/** Who a session belongs to. No account: the set-up link was opened and nobody can sign in yet. */
export interface Session {
  readonly tokenHash: string;
  readonly account?: Account;
}

/** Uses closer together than this are not written down one by one. Milliseconds. */
const SEEN_EVERY = 30_000;

/**
 * Begins a session, ending the one it replaces. The set-up link's (no account) only begins while
 * there is no account: false where there is.
 */
export async function beginSession(
  store: Store,
  session: {
    readonly tokenHash: string;
    readonly accountId: string | undefined;
    readonly replaces: string | undefined;
    readonly at: number;
  },
  life: SessionLife,
): Promise<boolean> {
  const { tokenHash, accountId, replaces, at } = session;
  return store.db.transaction().execute(async (trx) => {
    if (accountId === undefined && (await hasAccounts(trx))) return false;
    await trx
      .deleteFrom('session')
      .where((row) =>
        row.or([
          row('seen_at', '<=', at - life.idle),
          row('created_at', '<=', at - life.absolute),
          row('token_hash', '=', replaces ?? ''),
        ]),
      )
      .execute();
    await trx
      .insertInto('session')
      .values({
        token_hash: tokenHash,
        account_id: accountId ?? null,
        created_at: at,
        seen_at: at,
      })
      .execute();
    await appendAudit(trx, [{ event: 'desk.signed_in', ref: accountId ?? 'setup' }], at);
    return true;
  });
}

/**
 * The session of a token, unless it has ended. `used`: a person did something, so that it lasts on;
 * what a page does by itself must not keep a session alive.
 */
export async function findSession(
  store: Store,
  tokenHash: string,
  { now, used, life }: { readonly now: number; readonly used: boolean; readonly life: SessionLife },
): Promise<Session | undefined> {
  const row = await store.db
    .selectFrom('session')
    .leftJoin('account', 'account.id', 'session.account_id')
    .select(['session.seen_at', 'account.id', 'account.name', 'account.role'])
    .where('token_hash', '=', tokenHash)
    .where('seen_at', '>', now - life.idle)
    .where('session.created_at', '>', now - life.absolute)
    .executeTakeFirst();
  if (!row) return undefined;
  if (used && now - row.seen_at >= Math.min(SEEN_EVERY, life.idle / 10)) {
    await store.db
      .updateTable('session')
      .set({ seen_at: now })
      .where('token_hash', '=', tokenHash)
      .execute();
  }
  const { id, name, role } = row;
  if (id === null || name === null || role === null) return { tokenHash };
  return { tokenHash, account: { id, name, role } };
}

/** Ends a session. */
export async function endSession(store: Store, session: Session, at: number): Promise<void> {
  const { tokenHash, account } = session;
  await store.db.transaction().execute(async (trx) => {
    await trx.deleteFrom('session').where('token_hash', '=', tokenHash).execute();
    await appendAudit(trx, [{ event: 'desk.signed_out', ref: account?.id ?? 'setup' }], at);
  });
}
