import { randomUUID } from 'node:crypto';

import type { Transaction } from 'kysely';

import { appendAudit } from './audit.ts';
import type { ClaimAct } from './claims.ts';
import type { Store } from './open-store.ts';
import type { Schema } from './schema.ts';

/** A try to reach someone that did not get through: by whom, when, and which choice says how. */
export interface Attempt {
  readonly attempt: string;
  readonly at: number;
  readonly by: string;
}

/** Notes an attempt on an intake that the account has claimed. False where it has not. */
export async function noteAttempt(
  store: Store,
  { intakeId, accountId, at, attempt }: ClaimAct & { readonly attempt: string },
): Promise<boolean> {
  return store.db.transaction().execute(async (trx) => {
    const claim = await trx
      .selectFrom('claim')
      .select('intake_id')
      .where('intake_id', '=', intakeId)
      .where('account_id', '=', accountId)
      .executeTakeFirst();
    if (!claim) return false;
    await trx
      .insertInto('attempt')
      .values({ id: randomUUID(), intake_id: intakeId, account_id: accountId, attempt, at })
      .execute();
    const entry = { event: 'desk.attempted', ref: `${intakeId} ${accountId}` };
    await appendAudit(trx, [entry], at);
    return true;
  });
}

/** The attempts on these intakes, by intake, the latest first. */
export async function readAttempts(
  { db }: Pick<Store, 'db'>,
  intakeIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Attempt[]>> {
  const rows = await db
    .selectFrom('attempt')
    .innerJoin('account', 'account.id', 'attempt.account_id')
    .select(['attempt.intake_id', 'attempt.attempt', 'attempt.at', 'account.name as by'])
    .where('attempt.intake_id', 'in', intakeIds)
    .orderBy('attempt.at', 'desc')
    .orderBy('attempt.id')
    .execute();
  const grouped = Map.groupBy(rows, ({ intake_id }) => intake_id);
  return new Map(
    [...grouped].map(([id, all]) => [
      id,
      all.map(({ attempt, at, by }): Attempt => ({ attempt, at, by })),
    ]),
  );
}

/** Deletes every attempt on an intake. */
export async function eraseAttempts(trx: Transaction<Schema>, intakeId: string): Promise<void> {
  await trx.deleteFrom('attempt').where('intake_id', '=', intakeId).execute();
}
