import { createHash } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Store } from './open-store.ts';
import type { AuditRow, Schema } from './schema.ts';

/** Something worth proving later: an event's name and an id, never what anyone wrote. */
export interface AuditEntry {
  readonly event: string;
  readonly ref: string;
}

/** The chain holds, or the first row where it does not and why. */
export type AuditCheck =
  | { readonly ok: true; readonly rows: number }
  | { readonly ok: false; readonly row: number; readonly why: string };

/** What the first row links to. */
const START = '0'.repeat(64);

const BATCH = 1000;

/** Adds entries to the chain. */
export async function appendAudit(
  trx: Transaction<Schema>,
  entries: readonly AuditEntry[],
  at: number,
): Promise<void> {
  const head = await trx
    .selectFrom('audit')
    .select(['n', 'hash'])
    .orderBy('n', 'desc')
    .limit(1)
    .executeTakeFirst();
  let { n, hash } = head ?? { n: 0, hash: START };
  for (const { event, ref } of entries) {
    const row = { n: n + 1, at, event, ref, prev: hash };
    ({ n, hash } = { n: row.n, hash: hashOf(row) });
    await trx
      .insertInto('audit')
      .values({ ...row, hash })
      .execute();
  }
}

/** The latest entries, newest first. */
export async function readAudit(store: Store, limit: number): Promise<AuditRow[]> {
  return store.db.selectFrom('audit').selectAll().orderBy('n', 'desc').limit(limit).execute();
}

/** Adds entries that stand on their own: somebody looked at something. */
export async function recordAudit(
  store: Store,
  entries: readonly AuditEntry[],
  at: number,
): Promise<void> {
  await store.db.transaction().execute((trx) => appendAudit(trx, entries, at));
}

/**
 * Walks the whole chain: an edited, missing, moved or inserted row is found. Rows cut off at the
 * end are not: that takes comparing the count, or the last hash, with one kept elsewhere.
 */
export async function verifyAudit(store: Store): Promise<AuditCheck> {
  let [n, prev] = [0, START];
  for (;;) {
    const rows = await store.db
      .selectFrom('audit')
      .selectAll()
      .where('n', '>', n)
      .orderBy('n')
      .limit(BATCH)
      .execute();
    if (rows.length === 0) return { ok: true, rows: n };
    for (const row of rows) {
      const why = wrongWith(row, n + 1, prev);
      if (why !== undefined) return { ok: false, row: row.n, why };
      [n, prev] = [row.n, row.hash];
    }
  }
}

function wrongWith(row: AuditRow, n: number, prev: string): string | undefined {
  if (row.n !== n) return `row ${n} is missing`;
  if (row.prev !== prev) return 'it does not follow from the row before it';
  if (row.hash !== hashOf(row)) return 'its content was changed';
  return undefined;
}

function hashOf({ n, at, event, ref, prev }: Omit<AuditRow, 'hash'>): string {
  return createHash('sha256')
    .update(JSON.stringify([n, at, event, ref, prev]))
    .digest('hex');
}
