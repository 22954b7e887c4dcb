import type { KeyObject } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import { unwrapIntakeKey } from './intakes.ts';
import type { Store } from './open-store.ts';
import type { MessageRole, Schema } from './schema.ts';
import { keyedHash, sealJson, unsealJson, type Vault } from './vault.ts';

/** A message that a turn adds. `toSend`: the channel must be sent it and told about it. */
export interface NewMessage {
  readonly id: string;
  readonly role: MessageRole;
  readonly clientTurnId?: string;
  readonly body: object;
  readonly toSend: boolean;
}

/** A message as it was committed. `seq` counts from 1 in each intake, without gaps. */
export interface StoredMessage {
  readonly seq: number;
  readonly id: string;
  readonly role: MessageRole;
  readonly body: unknown;
  readonly at: number;
}

/** A message that its channel has not been sent yet. */
export interface UnsentMessage {
  readonly intakeId: string;
  readonly seq: number;
  readonly id: string;
  readonly body: unknown;
}

/** The messages after a sequence number, in order. Erased ones are missing; numbers never return. */
export async function readMessages(
  store: Store,
  intakeId: string,
  afterSeq: number,
): Promise<StoredMessage[]> {
  // One query, so that an erasure cannot change the key between reading it and the messages.
  const rows = await selectSealed(store)
    .select(['message.role', 'message.at'])
    .where('intake_id', '=', intakeId)
    .where('seq', '>', afterSeq)
    .orderBy('seq')
    .execute();
  const open = opener(store.vault);
  return rows.map((row) => ({
    seq: row.seq,
    id: row.id,
    role: row.role,
    body: open(row),
    at: row.at,
  }));
}

/** What every channel still has to be sent, by intake and in order. */
export async function unsentMessages(store: Store): Promise<UnsentMessage[]> {
  const rows = await selectSealed(store)
    // Written out, not bound: only then can the index of unsent messages be used.
    .where(sql<boolean>`to_send = 1 and sent_at is null`)
    .orderBy('intake_id')
    .orderBy('seq')
    .execute();
  const open = opener(store.vault);
  return rows.map((row) => ({
    intakeId: row.intake_id,
    seq: row.seq,
    id: row.id,
    body: open(row),
  }));
}

/** Notes that the channel has accepted a message. */
export async function markSent(
  store: Store,
  intakeId: string,
  seq: number,
  at: number,
): Promise<void> {
  await store.db
    .updateTable('message')
    .set({ sent_at: at })
    .where('intake_id', '=', intakeId)
    .where('seq', '=', seq)
    .execute();
}

/** The id of the message that already brought this turn of the client's: it is a repetition. */
export async function findTurn(
  store: Store,
  intakeId: string,
  clientTurnId: string,
): Promise<string | undefined> {
  const row = await store.db
    .selectFrom('message')
    .select('id')
    .where('intake_id', '=', intakeId)
    .where('client_turn', '=', keyedHash(store.vault, clientTurnId))
    .executeTakeFirst();
  return row?.id;
}

/** Adds a turn's messages after `lastSeq`. */
export async function insertMessages(
  trx: Transaction<Schema>,
  vault: Vault,
  intake: { readonly id: string; readonly key: KeyObject; readonly lastSeq: number },
  messages: readonly NewMessage[],
  at: number,
): Promise<void> {
  for (const [i, message] of messages.entries()) {
    const seq = intake.lastSeq + 1 + i;
    await trx
      .insertInto('message')
      .values({
        intake_id: intake.id,
        seq,
        id: message.id,
        role: message.role,
        client_turn:
          message.clientTurnId === undefined ? null : keyedHash(vault, message.clientTurnId),
        body: sealJson(intake.key, message.body, place(intake.id, seq)),
        at,
        to_send: message.toSend ? 1 : 0,
        sent_at: null,
      })
      .execute();
  }
}

/** Deletes every message of an intake. */
export async function eraseMessages(trx: Transaction<Schema>, intakeId: string): Promise<void> {
  await trx.deleteFrom('message').where('intake_id', '=', intakeId).execute();
}

function selectSealed(store: Store) {
  return store.db
    .selectFrom('message')
    .innerJoin('intake', 'intake.id', 'message.intake_id')
    .select([
      'message.intake_id',
      'message.seq',
      'message.id',
      'message.body',
      'intake.data_key as data_key',
    ]);
}

interface SealedMessage {
  readonly intake_id: string;
  readonly seq: number;
  readonly body: Buffer;
  readonly data_key: Buffer;
}

/** Opens messages, unwrapping the key of each intake once. */
function opener(vault: Vault): (row: SealedMessage) => unknown {
  const keys = new Map<string, KeyObject>();
  return ({ intake_id, seq, body, data_key }) => {
    const key = keys.get(intake_id) ?? unwrapIntakeKey(vault, intake_id, data_key);
    keys.set(intake_id, key);
    return unsealJson(key, body, place(intake_id, seq));
  };
}

/** The row is named by its sequence number, so that swapping two messages is noticed. */
function place(intakeId: string, seq: number) {
  return { table: 'message', row: `${intakeId}/${seq}`, field: 'body' };
}
