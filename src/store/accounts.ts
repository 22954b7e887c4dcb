import type { Transaction } from 'kysely';
import { appendAudit } from './audit.ts';
import type { Store } from './open-store.ts';
import type { Role, Schema } from './schema.ts';

/** Someone who works at the desk. */
export interface Account {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}

/** An account to be added. `password` is what `desk` made of it, never the password itself. */
export interface NewAccount extends Account {
  readonly password: string;
  readonly at: number;
  /** Who adds it; undefined: the set-up link, which can only add the first. */
  readonly by: string | undefined;
}

/** `not_first`: the set-up link came too late. */
export type AccountOutcome = 'added' | 'name_taken' | 'not_first';

/** True once somebody can sign in. */
export async function hasAccounts(db: Store['db'] | Transaction<Schema>): Promise<boolean> {
  return (await db.selectFrom('account').select('id').limit(1).executeTakeFirst()) !== undefined;
}

/** Adds an account. With the first one, the sessions of the set-up link end. */
export async function addAccount(store: Store, account: NewAccount): Promise<AccountOutcome> {
  const { id, name, role, password, at, by } = account;
  return store.db.transaction().execute(async (trx) => {
    if (by === undefined && (await hasAccounts(trx))) return 'not_first';
    const added = await trx
      .insertInto('account')
      .values({ id, name, name_key: nameKey(name), role, password, created_at: at })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!added) return 'name_taken';
    await trx.deleteFrom('session').where('account_id', 'is', null).execute();
    const ref = by === undefined ? id : `${id} ${by}`;
    await appendAudit(trx, [{ event: 'desk.account_added', ref }], at);
    return 'added';
  });
}

/** Everyone who can sign in, by name. */
export async function readAccounts(store: Store): Promise<Account[]> {
  return store.db
    .selectFrom('account')
    .select(['id', 'name', 'role'])
    .orderBy('name_key')
    .execute();
}

/** The account of this name, with what its password was made into. */
export async function findAccount(
  store: Store,
  name: string,
): Promise<(Account & { readonly password: string }) | undefined> {
  return store.db
    .selectFrom('account')
    .select(['id', 'name', 'role', 'password'])
    .where('name_key', '=', nameKey(name))
    .executeTakeFirst();
}

/** What makes two names one: case, spaces at the ends and the way letters are encoded do not count. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}
