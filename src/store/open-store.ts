import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely } from 'kysely';
import { NewerStoreError, StoreInUseError, WrongKeyError } from './errors.ts';
import { makeMasterKey, readMasterKey } from './master-key.ts';
import { findUnknownMigration, migrate } from './migrations.ts';
import { makeWholeFile } from './new-file.ts';
import type { Schema } from './schema.ts';
import { StoreDialect } from './sqlite-dialect.ts';
import { APPLICATION_ID, assertOurs, explain, hasDatabase, openDatabase } from './sqlite-file.ts';
import { openVault, seal, unseal, type Vault } from './vault.ts';

/** An open store. Queries are functions that take it first; transactions on it run one by one. */
export interface Store {
  readonly db: Kysely<Schema>;
  readonly vault: Vault;
  /** Waits for the transaction under way, then gives the lock back. */
  close(): Promise<void>;
}

/** Stores this process has open: even reading such a file by another way would drop its lock. */
const openHere = new Set<string>();

const CANARY = { table: 'meta', row: 'canary', field: 'value' } as const;

/**
 * Opens the store, making it and its master key where neither exists. One process owns a store:
 * everyone else is refused. Whatever is wrong is a StoreError, and then nothing has been changed.
 */
export async function openStore(options: { file: string; keyFile: string }): Promise<Store> {
  const file = resolve(options.file);
  const keyFile = resolve(options.keyFile);
  if (openHere.has(file)) throw new StoreInUseError(file);
  openHere.add(file);
  try {
    if (!hasDatabase(file)) await makeStore(file, keyFile);
    return await openExisting(file, keyFile);
  } catch (error) {
    openHere.delete(file);
    throw explain(file, error);
  }
}

/** Made whole under another name, so that a half-made store never bears this one. */
async function makeStore(file: string, keyFile: string): Promise<void> {
  // The key first: a key without a store harms nobody, a store without its key is lost.
  if (!existsSync(keyFile)) {
    await makeMasterKey(keyFile).catch((error: unknown) => {
      throw explain(keyFile, error);
    });
  }
  const vault = openVault(readMasterKey(keyFile, file));
  await makeWholeFile(file, async (unfinished) => {
    const database = new Database(unfinished);
    const db = new Kysely<Schema>({ dialect: new StoreDialect(database) });
    try {
      database.pragma(`application_id = ${APPLICATION_ID}`);
      await migrate(db);
      const value = seal(vault.wrapping, CANARY.row, CANARY);
      await db.insertInto('meta').values({ name: CANARY.row, value }).execute();
    } finally {
      database.close();
    }
  });
}

async function openExisting(file: string, keyFile: string): Promise<Store> {
  assertOurs(file);
  const vault = openVault(readMasterKey(keyFile, file));
  const database = openDatabase(file);
  const db = new Kysely<Schema>({ dialect: new StoreDialect(database) });
  try {
    await assertKeyFits(db, vault, keyFile);
    const unknown = await findUnknownMigration(db);
    if (unknown !== undefined) throw new NewerStoreError(file, unknown);
    await migrate(db);
    // An erasure that a crash cut off from its checkpoint is completed here.
    database.pragma('wal_checkpoint(truncate)');
  } catch (error) {
    database.close();
    throw error;
  }
  return {
    db,
    vault,
    async close() {
      await db.connection().execute(() => db.destroy());
      openHere.delete(file);
    },
  };
}

async function assertKeyFits(db: Kysely<Schema>, vault: Vault, keyFile: string): Promise<void> {
  const row = await db
    .selectFrom('meta')
    .select('value')
    .where('name', '=', CANARY.row)
    .executeTakeFirstOrThrow();
  try {
    unseal(vault.wrapping, row.value, CANARY);
  } catch (cause) {
    throw new WrongKeyError(keyFile, 'another key', { cause });
  }
}

/** True where the store answers: what `/readyz` asks. */
export async function isReadable(store: Store): Promise<boolean> {
  try {
    await store.db.selectFrom('meta').select('name').limit(1).execute();
    return true;
  } catch {
    return false;
  }
}
