import type { Transaction } from 'kysely';
import type { Store } from './open-store.ts';
import type { Schema } from './schema.ts';

/** Settings of a center as intakes began with them. They hold nothing of any visitor. */
export interface NewCenterVersion {
  /** Made of the settings: the same ones are stored once. */
  readonly hash: string;
  readonly center: string;
  readonly settings: string;
}

/** Keeps settings that an intake begins with, unless one before it has. */
export async function keepCenterVersion(
  trx: Transaction<Schema>,
  { hash, center, settings }: NewCenterVersion,
  at: number,
): Promise<void> {
  await trx
    .insertInto('center_version')
    .values({ hash, center, settings, first_used_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The settings of a hash, as they were given. */
export async function readCenterVersion(store: Store, hash: string): Promise<string | undefined> {
  const row = await store.db
    .selectFrom('center_version')
    .select('settings')
    .where('hash', '=', hash)
    .executeTakeFirst();
  return row?.settings;
}
