import { sql, type Transaction } from 'kysely';
import { appendAudit, type AuditEntry } from './audit.ts';
import { eraseAttempts } from './attempts.ts';
import { type DueChange, eraseDue, writeDue } from './due.ts';
import { eraseHandoffs, insertHandoff, type NewHandoff } from './handoffs.ts';
import { type IntakeChange, writeIntake } from './intakes.ts';
import { eraseMessages, insertMessages, type NewMessage } from './messages.ts';
import type { Store } from './open-store.ts';
import type { Schema } from './schema.ts';
import type { Vault } from './vault.ts';

/** Everything that one turn changes: all of it is kept, or none. */
export interface TurnCommit {
  readonly intake: IntakeChange;
  /** The version that the turn was worked out from; 0: there was no intake yet. */
  readonly expectedVersion: number;
  readonly at: number;
  readonly messages: readonly NewMessage[];
  readonly due: DueChange;
  readonly handoff?: NewHandoff;
  readonly audit: readonly AuditEntry[];
  /**
   * Forget the conversation so far: its messages and reminders are deleted and its data key is
   * replaced. The intake stays, as this turn has it, and so do handoffs already made, unless
   * `everything` is to be forgotten.
   */
  readonly erase?: 'conversation' | 'everything';
}

/** `stale`: somebody else's turn came first and nothing was written; read again and run again. */
export type TurnOutcome = 'committed' | 'stale';

/** Commits a turn. When it returns `committed`, the turn is on disk. */
export async function commitTurn(store: Store, turn: TurnCommit): Promise<TurnOutcome> {
  const outcome = await store.db.transaction().execute((trx) => writeTurn(trx, store.vault, turn));
  if (outcome === 'committed' && turn.erase) await emptyLog(store);
  return outcome;
}

async function writeTurn(
  trx: Transaction<Schema>,
  vault: Vault,
  turn: TurnCommit,
): Promise<TurnOutcome> {
  const { id } = turn.intake;
  const written = await writeIntake(trx, vault, turn);
  if (!written) return 'stale';
  if (turn.erase) {
    await eraseMessages(trx, id);
    await eraseDue(trx, id);
  }
  if (turn.erase === 'everything') {
    await eraseHandoffs(trx, id);
    await eraseAttempts(trx, id);
  }
  await insertMessages(trx, vault, { id, ...written }, turn.messages, turn.at);
  await writeDue(trx, id, turn.due);
  if (turn.handoff) await insertHandoff(trx, vault, id, turn.handoff, turn.at);
  await appendAudit(trx, turn.audit, turn.at);
  return 'committed';
}

/** Until then, what was erased can still be read in the write-ahead log. */
async function emptyLog(store: Store): Promise<void> {
  try {
    await sql`pragma wal_checkpoint(truncate)`.execute(store.db);
  } catch {
    // The turn is committed whatever happens here; the next checkpoint or start makes up for it.
  }
}
