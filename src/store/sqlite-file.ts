import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import Database from 'better-sqlite3';
import {
  DamagedStoreError,
  ForeignStoreError,
  StoreInUseError,
  UnreadableStoreError,
  UnsafeSqliteError,
} from './errors.ts';

/** `PRAGMA application_id` of every store: the letters `prch`. */
export const APPLICATION_ID = 0x70726368;

/** From here on SQLite no longer loses commits when a checkpoint races a write. */
const OLDEST_SQLITE = [3, 51, 3] as const;

/**
 * Set on every open, then asserted, in this order: the exclusive lock comes first, for then WAL
 * needs no shared memory. `synchronous` 2 is FULL; better-sqlite3 would run WAL at 1 (NORMAL), which
 * loses acknowledged turns in a power cut. `secure_delete` overwrites what is erased.
 */
const SETTINGS = [
  ['busy_timeout', 0],
  ['locking_mode', 'exclusive'],
  ['journal_mode', 'wal'],
  ['synchronous', 2],
  ['secure_delete', 1],
  ['foreign_keys', 1],
] as const;

const MAGIC = 'SQLite format 3\0';
const APPLICATION_ID_OFFSET = 68;
const HEADER_BYTES = 100;

/** True where there is a store, whole or not, that must not be replaced by a new one. */
export function hasDatabase(file: string): boolean {
  if (existsSync(file)) return true;
  // Left beside a new database, an old log would be replayed into it.
  if (existsSync(`${file}-wal`)) throw new DamagedStoreError(file, 'its -wal log without it');
  return false;
}

/**
 * Refuses a file that is not ours by its first bytes, before SQLite touches it: merely opening a
 * database can replay its log. Never call it on a file that this process has open, for closing any
 * handle to it would drop SQLite's locks.
 */
export function assertOurs(file: string): void {
  const header = readHeader(file);
  if (header.length === 0) throw new DamagedStoreError(file, 'an empty file');
  if (header.length < HEADER_BYTES || header.toString('latin1', 0, MAGIC.length) !== MAGIC) {
    throw new ForeignStoreError(file, 'a file that is not an SQLite database');
  }
  const id = header.readUInt32BE(APPLICATION_ID_OFFSET);
  if (id !== APPLICATION_ID) {
    throw new ForeignStoreError(file, `the SQLite application id ${id}, not ${APPLICATION_ID}`);
  }
}

/** Opens an existing database and takes its lock at once. */
export function openDatabase(file: string): Database.Database {
  const database = new Database(file, { fileMustExist: true, timeout: 0 });
  try {
    database.pragma('locking_mode = exclusive');
    database.exec('begin exclusive; commit');
    if (!hasTables(database)) throw new ForeignStoreError(file, 'a database without our tables');
    for (const [name, value] of SETTINGS) database.pragma(`${name} = ${value}`);
    assertSafe(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Refuses an SQLite, or settings of one, that could lose an acknowledged turn. */
export function assertSafe(database: Database.Database): void {
  const version = database.prepare('select sqlite_version()').pluck().get() as string;
  if (!isSince(version, OLDEST_SQLITE)) {
    throw new UnsafeSqliteError('version', version, `${OLDEST_SQLITE.join('.')} or later`);
  }
  for (const [name, expected] of SETTINGS) {
    const found: unknown = database.pragma(name, { simple: true });
    if (found !== expected) throw new UnsafeSqliteError(name, found, expected);
  }
}

function hasTables(database: Database.Database): boolean {
  const names = database.prepare('select name from sqlite_master').pluck().all();
  return ['meta', 'kysely_migration'].every((name) => names.includes(name));
}

function isSince(version: string, oldest: readonly number[]): boolean {
  const parts = version.split('.').map(Number);
  const differing = oldest.findIndex((part, i) => part !== parts[i]);
  return differing === -1 || (parts[differing] ?? 0) > (oldest[differing] ?? 0);
}

function readHeader(file: string): Buffer {
  const handle = openSync(file, 'r');
  try {
    if (!fstatSync(handle).isFile()) throw new UnreadableStoreError(file, 'a folder or a device');
    const header = Buffer.alloc(HEADER_BYTES);
    return header.subarray(0, readSync(handle, header, 0, HEADER_BYTES, 0));
  } finally {
    closeSync(handle);
  }
}

/** What SQLite or the operating system said while opening, as what the operator can do about it. */
export function explain(file: string, error: unknown): unknown {
  const code = String((error as { readonly code?: unknown }).code);
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return new StoreInUseError(file, { cause: error });
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) {
    return new DamagedStoreError(file, code, { cause: error });
  }
  if (/^(E[A-Z]+$|SQLITE_(CANTOPEN|READONLY|PERM|AUTH|IOERR|FULL))/.test(code)) {
    return new UnreadableStoreError(file, code, { cause: error });
  }
  return error;
}
