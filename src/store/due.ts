import type { Transaction } from 'kysely';
import type { Store } from './open-store.ts';
import type { Schema } from './schema.ts';

/** What wakes an intake later. Each kind is set at most once for an intake. */
export interface Due {
  readonly intakeId: string;
  readonly kind: string;
  readonly at: number;
}

/** What a turn changes about it: `clear` first, then `set`, which replaces. */
export interface DueChange {
  readonly set: readonly { readonly kind: string; readonly at: number }[];
  readonly clear: readonly string[];
}

/** What is due by now, oldest first. It stays due until a turn clears or moves it. */
export async function readDue(store: Store, now: number): Promise<Due[]> {
  const rows = await store.db
    .selectFrom('due')
    .selectAll()
    .where('at', '<=', now)
    .orderBy('at')
    .orderBy('intake_id')
    .orderBy('kind')
    .execute();
  return rows.map(({ intake_id, kind, at }) => ({ intakeId: intake_id, kind, at }));
}

/** Clears and sets what wakes an intake. */
export async function writeDue(
  trx: Transaction<Schema>,
  intakeId: string,
  { set, clear }: DueChange,
): Promise<void> {
  if (clear.length > 0) {
    await trx
      .deleteFrom('due')
      .where('intake_id', '=', intakeId)
      .where('kind', 'in', clear)
      .execute();
  }
  for (const { kind, at } of set) {
    await trx
      .insertInto('due')
      .values({ intake_id: intakeId, kind, at })
      .onConflict((conflict) => conflict.columns(['intake_id', 'kind']).doUpdateSet({ at }))
      .execute();
  }
}

/** Lets an intake sleep for good. */
export async function eraseDue(trx: Transaction<Schema>, intakeId: string): Promise<void> {
  await trx.deleteFrom('due').where('intake_id', '=', intakeId).execute();
}
