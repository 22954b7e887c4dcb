import { readAttempts, type Attempt } from './attempts.ts';
import { readHandoffs, type StoredHandoff } from './handoffs.ts';
import type { Claim } from './claims.ts';
import type { Store } from './open-store.ts';
import type { IntakeState } from './schema.ts';

/** An intake that was handed off, as the desk sees it. */
export interface DeskIntake {
  readonly id: string;
  /** The id of the center it was held for. */
  readonly center: string;
  readonly state: IntakeState;
  readonly handoff: StoredHandoff;
  /** When the first handoff came that nobody has closed. */
  readonly waitingSince: number;
  readonly claim?: Claim;
  /** The latest first. */
  readonly attempts: readonly Attempt[];
  /** Absent while the intake is open. */
  readonly closed?: { readonly outcome: string; readonly at: number; readonly by: string };
}

/** Which intakes to read: closed ones or open ones, or this one whichever it is. */
export type DeskIntakeFilter = { readonly closed: boolean } | { readonly id: string };

/** The intakes that were handed off, in no particular order. */
export async function readDeskIntakes(
  store: Store,
  filter: DeskIntakeFilter,
): Promise<DeskIntake[]> {
  const rows = await selectStanding(store, filter);
  const ids = rows.map(({ intake_id }) => intake_id);
  const handoffs = new Map(
    (await readHandoffs(store, ids)).map((handoff) => [handoff.intakeId, handoff]),
  );
  const attempts = await readAttempts(store, ids);
  return rows.flatMap((row): DeskIntake[] => {
    const handoff = handoffs.get(row.intake_id);
    if (!handoff) return [];
    const { claimed_by, claimed_name, claimed_at, outcome, closed_at, closed_by } = row;
    const isClosed = (row.closed_revision ?? 0) >= handoff.revision;
    return [
      {
        id: row.intake_id,
        center: row.center,
        state: row.state,
        handoff,
        waitingSince: row.waiting_since ?? handoff.at,
        attempts: attempts.get(row.intake_id) ?? [],
        ...(claimed_by !== null &&
          claimed_name !== null &&
          claimed_at !== null && {
            claim: { account: { id: claimed_by, name: claimed_name }, at: claimed_at },
          }),
        ...(isClosed &&
          outcome !== null &&
          closed_at !== null && {
            closed: { outcome, at: closed_at, by: closed_by ?? '' },
          }),
      },
    ];
  });
}

/** One intake that was handed off. */
export async function readDeskIntake(store: Store, id: string): Promise<DeskIntake | undefined> {
  return (await readDeskIntakes(store, { id }))[0];
}

/** How many other intakes of a center, of these urgencies, were handed off and not closed since. */
export async function countWaiting(
  { db }: Store,
  {
    center,
    butNot,
    urgencies,
  }: {
    readonly center: string;
    readonly butNot: string;
    readonly urgencies: readonly string[];
  },
): Promise<number> {
  const { waiting } = await db
    .selectFrom('handoff')
    .innerJoin('intake', 'intake.id', 'handoff.intake_id')
    .where('intake.center', '=', center)
    .where('intake.id', '!=', butNot)
    // Before urgencies were stored everyone was waited for.
    .where((row) =>
      row.or([row('handoff.urgency', 'is', null), row('handoff.urgency', 'in', urgencies)]),
    )
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom('outcome')
            .select('outcome.intake_id')
            .whereRef('outcome.intake_id', '=', 'handoff.intake_id')
            .whereRef('outcome.revision', '>=', 'handoff.revision'),
        ),
      ),
    )
    .select((row) => row.fn.count('handoff.intake_id').distinct().as('waiting'))
    .executeTakeFirstOrThrow();
  return Number(waiting);
}

/** Everything about the intakes that is not sealed, one row an intake. */
async function selectStanding(store: Store, filter: DeskIntakeFilter) {
  const query = store.db
    .with('latest', (db) =>
      db
        .selectFrom('handoff')
        .select(['intake_id', (row) => row.fn.max('revision').as('revision')])
        .groupBy('intake_id'),
    )
    .with('closing', (db) =>
      db
        .selectFrom('outcome')
        .select(['intake_id', (row) => row.fn.max('revision').as('revision')])
        .groupBy('intake_id'),
    )
    .selectFrom('latest')
    .innerJoin('intake', 'intake.id', 'latest.intake_id')
    .leftJoin('claim', 'claim.intake_id', 'latest.intake_id')
    .leftJoin('account as claimer', 'claimer.id', 'claim.account_id')
    .leftJoin('closing', 'closing.intake_id', 'latest.intake_id')
    .leftJoin('outcome', (join) =>
      join
        .onRef('outcome.intake_id', '=', 'closing.intake_id')
        .onRef('outcome.revision', '=', 'closing.revision'),
    )
    .leftJoin('account as closer', 'closer.id', 'outcome.account_id')
    .select(['latest.intake_id', 'intake.center', 'intake.state', 'claim.at as claimed_at'])
    .select(['claimer.id as claimed_by', 'claimer.name as claimed_name'])
    .select(['outcome.outcome', 'outcome.at as closed_at', 'closer.name as closed_by'])
    .select('outcome.revision as closed_revision')
    .select((row) =>
      row
        .selectFrom('handoff')
        .select((first) => first.fn.min<number | null>('at').as('at'))
        .whereRef('handoff.intake_id', '=', 'latest.intake_id')
        .where((first) =>
          first.or([
            first(first.ref('closing.revision'), 'is', null),
            first('handoff.revision', '>', first.ref('closing.revision')),
          ]),
        )
        .as('waiting_since'),
    );
  if ('id' in filter) return query.where('latest.intake_id', '=', filter.id).execute();
  return query
    .where((row) => {
      const closed = row.and([
        row('closing.revision', 'is not', null),
        row('closing.revision', '>=', row.ref('latest.revision')),
      ]);
      return filter.closed ? closed : row.not(closed);
    })
    .execute();
}
