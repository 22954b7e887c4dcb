import type { KeyObject } from 'node:crypto';
import type { Selectable, Transaction } from 'kysely';
import { keepCenterVersion, type NewCenterVersion } from './center-versions.ts';
import type { Store } from './open-store.ts';
import type { IntakeState, Schema } from './schema.ts';
import { newDataKey, sealJson, unsealJson, unwrapKey, type Vault, wrapKey } from './vault.ts';

/** One visitor's conversation. `doc` is whatever its owner keeps of it, as JSON. */
export interface Intake {
  readonly id: string;
  /** Unique; the caller makes it and alone knows what it means. */
  readonly conversationKey: string;
  readonly channel: string;
  readonly center: string;
  /** The hash of the settings it began with; undefined where it began before they were kept. */
  readonly centerVersion?: string;
  readonly version: number;
  readonly state: IntakeState;
  readonly doc: unknown;
  readonly openedAt: number;
  readonly updatedAt: number;
}

/** What a turn says about its intake. Key, channel, center and its version are those of the first turn. */
export interface IntakeChange extends Pick<
  Intake,
  'id' | 'conversationKey' | 'channel' | 'center' | 'state' | 'doc'
> {
  readonly centerVersion?: NewCenterVersion;
}

/** The intake with this id. */
export async function readIntake(store: Store, id: string): Promise<Intake | undefined> {
  const row = await selectIntake(store).where('id', '=', id).executeTakeFirst();
  return row && toIntake(store.vault, row);
}

/** The intake of this conversation. */
export async function findIntake(
  store: Store,
  conversationKey: string,
): Promise<Intake | undefined> {
  const row = await selectIntake(store)
    .where('conversation_key', '=', conversationKey)
    .executeTakeFirst();
  return row && toIntake(store.vault, row);
}

/** The key that an intake's doc and messages are sealed with. */
export function unwrapIntakeKey(vault: Vault, id: string, wrapped: Uint8Array): KeyObject {
  return unwrapKey(vault, wrapped, place(id, 'data_key'));
}

/**
 * Makes the intake (`expectedVersion` 0) or moves it on by one version, counting the messages that
 * the turn adds. Undefined, and nothing written, where the version is not the expected one.
 */
export async function writeIntake(
  trx: Transaction<Schema>,
  vault: Vault,
  turn: {
    readonly intake: IntakeChange;
    readonly expectedVersion: number;
    readonly at: number;
    readonly messages: readonly unknown[];
    readonly erase?: unknown;
  },
): Promise<{ readonly key: KeyObject; readonly lastSeq: number } | undefined> {
  const { intake, expectedVersion, at } = turn;
  const before = await trx
    .selectFrom('intake')
    .select(['data_key', 'last_seq'])
    .where('id', '=', intake.id)
    .where('version', '=', expectedVersion)
    .executeTakeFirst();
  if (!before && expectedVersion > 0) return undefined;

  const key =
    before && !turn.erase ? unwrapIntakeKey(vault, intake.id, before.data_key) : newDataKey();
  const lastSeq = before?.last_seq ?? 0;
  const change = {
    version: expectedVersion + 1,
    state: intake.state,
    doc: sealJson(key, intake.doc, place(intake.id, 'doc')),
    data_key: wrapKey(vault, key, place(intake.id, 'data_key')),
    last_seq: lastSeq + turn.messages.length,
    updated_at: at,
  };
  if (!before && intake.centerVersion) await keepCenterVersion(trx, intake.centerVersion, at);
  const written = before
    ? await trx
        .updateTable('intake')
        .set(change)
        .where('id', '=', intake.id)
        .where('version', '=', expectedVersion)
        .returning('id')
        .executeTakeFirst()
    : await trx
        .insertInto('intake')
        .values({
          id: intake.id,
          conversation_key: intake.conversationKey,
          channel: intake.channel,
          center: intake.center,
          center_version: intake.centerVersion?.hash ?? null,
          opened_at: at,
          ...change,
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .executeTakeFirst();
  return written && { key, lastSeq };
}

function selectIntake(store: Store) {
  return store.db.selectFrom('intake').selectAll();
}

function toIntake(vault: Vault, row: Selectable<Schema['intake']>): Intake {
  const key = unwrapIntakeKey(vault, row.id, row.data_key);
  return {
    id: row.id,
    conversationKey: row.conversation_key,
    channel: row.channel,
    center: row.center,
    ...(row.center_version !== null && { centerVersion: row.center_version }),
    version: row.version,
    state: row.state,
    doc: unsealJson(key, row.doc, place(row.id, 'doc')),
    openedAt: row.opened_at,
    updatedAt: row.updated_at,
  };
}

function place(id: string, field: 'doc' | 'data_key') {
  return { table: 'intake', row: id, field };
}
