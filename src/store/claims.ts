import { appendAudit } from './audit.ts';
import type { Store } from './open-store.ts';

/** Who looks after an intake, since when. */
export interface Claim {
  readonly account: { readonly id: string; readonly name: string };
  readonly at: number;
}

/** One account acting on one intake. */
export interface ClaimAct {
  readonly intakeId: string;
  readonly accountId: string;
  readonly at: number;
}

/** Claims an intake for an account, unless somebody has it: the claim that stands is returned. */
export async function claimIntake(store: Store, act: ClaimAct): Promise<Claim> {
  const { intakeId, accountId, at } = act;
  return store.db.transaction().execute(async (trx) => {
    const claimed = await trx
      .insertInto('claim')
      .values({ intake_id: intakeId, account_id: accountId, at })
      .onConflict((conflict) => conflict.doNothing())
      .returning('intake_id')
      .executeTakeFirst();
    if (claimed) await appendAudit(trx, [entry('desk.claimed', act)], at);
    const row = await trx
      .selectFrom('claim')
      .innerJoin('account', 'account.id', 'claim.account_id')
      .select(['account.id', 'account.name', 'claim.at'])
      .where('intake_id', '=', intakeId)
      .executeTakeFirstOrThrow();
    return { account: { id: row.id, name: row.name }, at: row.at };
  });
}

/** Gives an intake back: one's own, or with `anyones` whoever's. False where there was none to give. */
export async function releaseIntake(
  store: Store,
  act: ClaimAct & { readonly anyones: boolean },
): Promise<boolean> {
  const { intakeId, accountId, at, anyones } = act;
  return store.db.transaction().execute(async (trx) => {
    const released = await trx
      .deleteFrom('claim')
      .where('intake_id', '=', intakeId)
      .$if(!anyones, (query) => query.where('account_id', '=', accountId))
      .returning('intake_id')
      .executeTakeFirst();
    if (released) await appendAudit(trx, [entry('desk.released', act)], at);
    return released !== undefined;
  });
}

/**
 * Closes an intake that the account has claimed, up to this revision: a later one opens it again.
 * False where the account has no claim on it.
 */
export async function closeIntake(
  store: Store,
  act: ClaimAct & { readonly revision: number; readonly outcome: string },
): Promise<boolean> {
  const { intakeId, accountId, at, revision, outcome } = act;
  return store.db.transaction().execute(async (trx) => {
    const released = await trx
      .deleteFrom('claim')
      .where('intake_id', '=', intakeId)
      .where('account_id', '=', accountId)
      .returning('intake_id')
      .executeTakeFirst();
    if (!released) return false;
    await trx
      .insertInto('outcome')
      .values({ intake_id: intakeId, revision, account_id: accountId, outcome, at })
      .execute();
    await appendAudit(trx, [entry('desk.closed', act)], at);
    return true;
  });
}

function entry(event: string, { intakeId, accountId }: ClaimAct) {
  return { event, ref: `${intakeId} ${accountId}` };
}
