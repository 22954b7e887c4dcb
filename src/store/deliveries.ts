import type { ExpressionBuilder, Transaction } from 'kysely';
import { BrokenSealError } from './errors.ts';
import { payloadPlace, unwrapHandoffKey } from './handoffs.ts';
import type { Store } from './open-store.ts';
import type { DeliveryStatus, Schema } from './schema.ts';
import { unseal, type Vault } from './vault.ts';

/**
 * The longest that a delivery ever waits, in milliseconds: the last back-off of a day with room for
 * jitter. A time further ahead was written by a clock that has since gone back, and counts as past.
 */
export const LONGEST_WAIT_MS = 30 * 60 * 60 * 1000;

/** A delivery leased to an owner, who alone may send and settle it until the lease runs out. */
export interface Delivery {
  /** The webhook-id: the same on every attempt, as is the payload. */
  readonly id: string;
  readonly handoffId: string;
  readonly intakeId: string;
  readonly revision: number;
  readonly target: string;
  /** The id of the center that the intake was held for. */
  readonly center: string;
  readonly type: string;
  readonly payload: string;
  /** Counts this attempt: 1 on the first. Counted when leased, so a crash while sending counts. */
  readonly attempts: number;
  readonly createdAt: number;
}

/** How a delivery stands, without what it carries. */
export interface DeliveryRecord extends Omit<Delivery, 'payload' | 'center'> {
  readonly status: DeliveryStatus;
  readonly nextAt: number;
  /** The class of the last error, or an HTTP status. */
  readonly lastError?: string;
  readonly settledAt?: number;
}

/** How an attempt ended. `error` is an error's class or an HTTP status, never a body. */
export type DeliveryOutcome =
  | { readonly type: 'done' }
  | { readonly type: 'retry'; readonly nextAt: number; readonly error: string }
  | { readonly type: 'dead'; readonly error: string };

/**
 * Leases deliveries that are due, the longest waiting first. For one target, a handoff's later
 * revision waits until the earlier one is done or dead.
 */
export async function leaseDeliveries(
  store: Store,
  lease: {
    readonly now: number;
    readonly owner: string;
    readonly leaseMs: number;
    readonly limit: number;
  },
): Promise<Delivery[]> {
  const { now, owner, leaseMs, limit } = lease;
  return store.db.transaction().execute(async (trx) => {
    const leased = await trx
      .updateTable('delivery')
      .set((row) => ({
        owner,
        lease_until: now + Math.min(leaseMs, LONGEST_WAIT_MS),
        attempts: row('attempts', '+', 1),
      }))
      .where('id', 'in', (query) =>
        query
          .selectFrom('delivery')
          .select('id')
          .where(isNext)
          .where((row) => isPast(row, 'next_at', now))
          .where((row) => row.or([row('lease_until', 'is', null), isPast(row, 'lease_until', now)]))
          .orderBy('next_at')
          .orderBy('created_at')
          .orderBy('id')
          .limit(limit),
      )
      .returning('id')
      .execute();
    const ids = leased.map(({ id }) => id);
    return ids.length === 0 ? [] : openDeliveries(trx, store.vault, ids, now);
  });
}

/** Ends the attempt of a lease. Without effect where the lease has gone to another owner. */
export async function settleDelivery(
  store: Store,
  settled: {
    readonly id: string;
    readonly owner: string;
    readonly at: number;
    readonly outcome: DeliveryOutcome;
  },
): Promise<void> {
  const { id, owner, at, outcome } = settled;
  await store.db
    .updateTable('delivery')
    .set({ owner: null, lease_until: null, ...changeFor(outcome, at) })
    .where('id', '=', id)
    .where('owner', '=', owner)
    .where('status', '=', 'due')
    .execute();
}

/** How every delivery stands, newest first. */
export async function readDeliveries(store: Store): Promise<DeliveryRecord[]> {
  const rows = await store.db
    .selectFrom('delivery')
    .select(['id', 'handoff_id', 'intake_id', 'revision', 'target', 'type', 'status'])
    .select(['attempts', 'next_at', 'last_error', 'created_at', 'settled_at'])
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    handoffId: row.handoff_id,
    intakeId: row.intake_id,
    revision: row.revision,
    target: row.target,
    type: row.type,
    status: row.status,
    attempts: row.attempts,
    nextAt: row.next_at,
    ...(row.last_error !== null && { lastError: row.last_error }),
    createdAt: row.created_at,
    ...(row.settled_at !== null && { settledAt: row.settled_at }),
  }));
}

/** When it is next worth calling `leaseDeliveries`; undefined: nothing waits. */
export async function nextDeliveryAt(store: Store): Promise<number | undefined> {
  const row = await store.db
    .selectFrom('delivery')
    .select((query) => query.fn.min<number | null>(readyAt(query)).as('at'))
    .where(isNext)
    .executeTakeFirst();
  return row?.at ?? undefined;
}

type DeliveryRow = ExpressionBuilder<Schema, 'delivery'>;

/** A leased delivery can next be had when its lease runs out. */
function readyAt(row: DeliveryRow) {
  return row.fn.coalesce('lease_until', 'next_at');
}

/** By `now`, or further ahead than anything ever waits. */
function isPast(row: DeliveryRow, time: 'next_at' | 'lease_until', now: number) {
  return row.or([row(time, '<=', now), row(time, '>', now + LONGEST_WAIT_MS)]);
}

/** Due, and no earlier revision for the same target is. */
function isNext(row: DeliveryRow) {
  const earlier = row
    .selectFrom('delivery as earlier')
    .select('earlier.id')
    .whereRef('earlier.handoff_id', '=', 'delivery.handoff_id')
    .whereRef('earlier.target', '=', 'delivery.target')
    .whereRef('earlier.revision', '<', 'delivery.revision')
    .where('earlier.status', '=', 'due');
  return row.and([row('status', '=', 'due'), row.not(row.exists(earlier))]);
}

function changeFor(outcome: DeliveryOutcome, at: number) {
  switch (outcome.type) {
    case 'done':
      return { status: 'done' as const, payload: null, last_error: null, settled_at: at };
    case 'retry':
      return {
        next_at: Math.min(outcome.nextAt, at + LONGEST_WAIT_MS),
        last_error: outcome.error,
      };
    case 'dead':
      return { status: 'dead' as const, last_error: outcome.error, settled_at: at };
  }
}

async function openDeliveries(
  trx: Transaction<Schema>,
  vault: Vault,
  ids: readonly string[],
  now: number,
): Promise<Delivery[]> {
  const rows = await trx
    .selectFrom('delivery')
    .innerJoin('handoff', (join) =>
      join
        .onRef('handoff.id', '=', 'delivery.handoff_id')
        .onRef('handoff.revision', '=', 'delivery.revision'),
    )
    .innerJoin('intake', 'intake.id', 'delivery.intake_id')
    .selectAll('delivery')
    .select(['handoff.data_key', 'intake.center'])
    .where('delivery.id', 'in', ids)
    .orderBy('next_at')
    .orderBy('created_at')
    .orderBy('delivery.id')
    .execute();
  const deliveries: Delivery[] = [];
  for (const row of rows) {
    const handoff = { id: row.handoff_id, revision: row.revision };
    try {
      const key = unwrapHandoffKey(vault, handoff, row.data_key);
      deliveries.push({
        id: row.id,
        handoffId: row.handoff_id,
        intakeId: row.intake_id,
        revision: row.revision,
        target: row.target,
        center: row.center,
        type: row.type,
        payload: unseal(key, row.payload ?? Buffer.alloc(0), payloadPlace(row.id)).toString('utf8'),
        attempts: row.attempts,
        createdAt: row.created_at,
      });
    } catch (error) {
      if (!(error instanceof BrokenSealError)) throw error;
      // One row that cannot be opened must not hold up all the others, time after time.
      await trx
        .updateTable('delivery')
        .set({
          owner: null,
          lease_until: null,
          ...changeFor({ type: 'dead', error: error.name }, now),
        })
        .where('id', '=', row.id)
        .execute();
    }
  }
  return deliveries;
}
