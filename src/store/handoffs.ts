import type { KeyObject } from 'node:crypto';
import type { Selectable, Transaction } from 'kysely';
import type { Store } from './open-store.ts';
import type { Schema } from './schema.ts';
import { newDataKey, seal, sealJson, unsealJson, unwrapKey, type Vault, wrapKey } from './vault.ts';

/** A handoff that a turn makes, with its deliveries: the payload is final from here on. */
export interface NewHandoff {
  readonly id: string;
  readonly revision: number;
  readonly reason: string;
  /** Its name alone, as who is called before whom goes by it; left out, everyone waits for it. */
  readonly urgency?: string;
  readonly summary: object;
  readonly deliveries: readonly {
    readonly id: string;
    readonly target: string;
    readonly type: string;
    readonly payload: string;
  }[];
}

/** The latest revision of a handoff. */
export interface StoredHandoff {
  readonly id: string;
  readonly intakeId: string;
  readonly revision: number;
  readonly reason: string;
  readonly at: number;
  readonly summary: unknown;
}

/** Handoffs in their latest revision, newest first: all, or those of these intakes. */
export async function readHandoffs(
  store: Store,
  intakeIds?: readonly string[],
): Promise<StoredHandoff[]> {
  const rows = await selectLatest(store)
    .$if(intakeIds !== undefined, (query) => query.where('intake_id', 'in', intakeIds ?? []))
    .orderBy('at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map((row) => toHandoff(store.vault, row));
}

/** One handoff in its latest revision. */
export async function readHandoff(store: Store, id: string): Promise<StoredHandoff | undefined> {
  const row = await selectLatest(store).where('id', '=', id).executeTakeFirst();
  return row && toHandoff(store.vault, row);
}

/** Opens the key that a handoff's summary and its deliveries' payloads are sealed with. */
export function unwrapHandoffKey(
  vault: Vault,
  handoff: { readonly id: string; readonly revision: number },
  wrapped: Uint8Array,
): KeyObject {
  return unwrapKey(vault, wrapped, place(handoff, 'data_key'));
}

/** Where a delivery's payload lives. */
export function payloadPlace(deliveryId: string) {
  return { table: 'delivery', row: deliveryId, field: 'payload' };
}

/** Deletes every handoff of an intake, with its deliveries, waiting or done. */
export async function eraseHandoffs(trx: Transaction<Schema>, intakeId: string): Promise<void> {
  await trx.deleteFrom('delivery').where('intake_id', '=', intakeId).execute();
  await trx.deleteFrom('handoff').where('intake_id', '=', intakeId).execute();
}

/** Adds a handoff and its deliveries. A revision, and a target of it, can be added only once. */
export async function insertHandoff(
  trx: Transaction<Schema>,
  vault: Vault,
  intakeId: string,
  handoff: NewHandoff,
  at: number,
): Promise<void> {
  const { id, revision, reason, urgency, summary } = handoff;
  const key = newDataKey();
  await trx
    .insertInto('handoff')
    .values({
      id,
      revision,
      intake_id: intakeId,
      reason,
      urgency: urgency ?? null,
      summary: sealJson(key, summary, place(handoff, 'summary')),
      data_key: wrapKey(vault, key, place(handoff, 'data_key')),
      at,
    })
    .execute();
  // Revisions arrive in order, so an earlier one that is waiting for its next attempt would hold
  // up this one, which may be a crisis: it is tried again now.
  await trx
    .updateTable('delivery')
    .set({ next_at: at })
    .where('handoff_id', '=', id)
    .where('status', '=', 'due')
    .execute();
  for (const delivery of handoff.deliveries) {
    await trx
      .insertInto('delivery')
      .values({
        id: delivery.id,
        handoff_id: id,
        revision,
        intake_id: intakeId,
        target: delivery.target,
        type: delivery.type,
        payload: seal(key, delivery.payload, payloadPlace(delivery.id)),
        status: 'due',
        attempts: 0,
        next_at: at,
        created_at: at,
      })
      .execute();
  }
}

function selectLatest(store: Store) {
  return store.db
    .selectFrom('handoff')
    .selectAll()
    .where((row) => {
      const later = row
        .selectFrom('handoff as later')
        .select('later.id')
        .whereRef('later.id', '=', 'handoff.id')
        .whereRef('later.revision', '>', 'handoff.revision');
      return row.not(row.exists(later));
    });
}

function toHandoff(vault: Vault, row: Selectable<Schema['handoff']>): StoredHandoff {
  const key = unwrapHandoffKey(vault, row, row.data_key);
  return {
    id: row.id,
    intakeId: row.intake_id,
    revision: row.revision,
    reason: row.reason,
    at: row.at,
    summary: unsealJson(key, row.summary, place(row, 'summary')),
  };
}

function place(
  { id, revision }: { readonly id: string; readonly revision: number },
  field: 'summary' | 'data_key',
) {
  return { table: 'handoff', row: `${id}/${revision}`, field };
}
