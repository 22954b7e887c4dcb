import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { sql } from 'kysely';
import { readIntake } from '../../src/store/intakes.ts';
import { openStore } from '../../src/store/open-store.ts';
import { APPLICATION_ID, assertSafe } from '../../src/store/sqlite-file.ts';
import { commitTurn } from '../../src/store/turns.ts';
import { turn, useTemporaryStore } from './temporary-store.ts';

const here = useTemporaryStore();
const SOURCE = resolve('src/store');

/** A program for another process: runs `first`, opens the store of this test, then runs `then`. */
function program(then: string, first = ''): string[] {
  const paths = JSON.stringify({ file: here.file, keyFile: here.keyFile });
  return [
    '--input-type=module',
    '-e',
    `import { openStore } from ${JSON.stringify(join(SOURCE, 'open-store.ts'))};
     import { commitTurn } from ${JSON.stringify(join(SOURCE, 'turns.ts'))};
     ${first}
     const start = performance.now();
     try {
       const store = await openStore(${paths});
       ${then}
     } catch (error) { console.log(error.name + ': ' + error.message + '\\n' + (performance.now() - start)); }`,
  ];
}

function inAnotherProcess(then: string, first = ''): string {
  const run = spawnSync(process.execPath, program(then, first), {
    encoding: 'utf8',
    timeout: 10_000,
  });
  if (run.stderr !== '') throw new Error(run.stderr);
  return run.stdout;
}

async function made(): Promise<void> {
  await (await here.open()).close();
}

function sqliteFile(applicationId: number): void {
  mkdirSync(dirname(here.file), { recursive: true });
  const database = new Database(here.file);
  database.pragma('journal_mode = wal');
  database.pragma(`application_id = ${applicationId}`);
  database.exec(`create table theirs (x text); insert into theirs values ('precious')`);
  database.close();
}

/** Every file beside the store with its bytes, to show that a refusal changed nothing. */
function folder(): Record<string, string> {
  const names = readdirSync(dirname(here.file));
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(join(dirname(here.file), name), 'base64')]),
  );
}

async function refusal(): Promise<Error> {
  const before = folder();
  const error = await openStore(here).then(
    () => undefined,
    (reason: unknown) => reason as Error,
  );
  if (!error) throw new Error('the store was opened');
  expect(folder()).toEqual(before);
  return error;
}

describe('a new store', () => {
  test('and its key are made in a folder that only their owner may enter', async () => {
    await here.open();
    const modes = [dirname(here.file), here.file, `${here.file}-wal`, here.keyFile].map(
      (path) => statSync(path).mode & 0o777,
    );
    expect(modes).toEqual([0o700, 0o600, 0o600, 0o600]);
    expect(readdirSync(dirname(here.file)).sort()).toEqual([
      'master.key',
      'store.db',
      'store.db-wal',
    ]);
  });

  test('takes a key file that is already there', async () => {
    mkdirSync(dirname(here.keyFile));
    const key = Buffer.alloc(32, 7).toString('base64');
    writeFileSync(here.keyFile, key, { mode: 0o600 });
    await made();
    expect(readFileSync(here.keyFile, 'utf8')).toBe(key);
  });
});

describe('an open store', () => {
  test('runs SQLite with every setting that a power cut depends on', async () => {
    const { db } = await here.open();
    const read = async (name: string) => {
      const { rows } = await sql<Record<string, unknown>>`pragma ${sql.raw(name)}`.execute(db);
      return Object.values(rows[0] ?? {})[0];
    };
    expect(await read('synchronous')).toBe(2);
    expect(await read('journal_mode')).toBe('wal');
    expect(await read('locking_mode')).toBe('exclusive');
    expect(await read('secure_delete')).toBe(1);
    expect(await read('foreign_keys')).toBe(1);
    expect(await read('busy_timeout')).toBe(0);
    expect(await read('application_id')).toBe(APPLICATION_ID);
  });

  test('is refused where SQLite would lose turns in a power cut', async () => {
    await made();
    const database = new Database(here.file, { timeout: 0 });
    database.pragma('locking_mode = exclusive');
    database.pragma('secure_delete = on');
    expect(() => assertSafe(database)).toThrow('found synchronous 1, expected 2');
    database.pragma('synchronous = full');
    expect(() => assertSafe(database)).not.toThrow();
    database.close();
  });

  test('refuses a second process in under a second, in a clear sentence', async () => {
    await here.open();
    const [sentence, ms] = inAnotherProcess('console.log("opened")').split('\n');
    expect(sentence).toMatch(
      /^StoreInUseError: The store .*store\.db is in use by another process/,
    );
    expect(Number(ms)).toBeLessThan(1_000);
  });

  test('made by two processes at once goes to one of them', async () => {
    const said = await Promise.all(
      [1, 2].map(async () => {
        const hold =
          'console.log("opened"); process.stdin.once("end", () => store.close()).resume();';
        const child = spawn(process.execPath, program(hold), { stdio: 'pipe' });
        // The one that is refused may be gone before the other has opened.
        const closed = once(child, 'close');
        const [first] = (await once(child.stdout, 'data')) as [Buffer];
        return { child, closed, first: first.toString() };
      }),
    );
    for (const { child } of said) child.stdin.end();
    await Promise.all(said.map(({ closed }) => closed));
    expect(said.map(({ first }) => first.split(/[:\n]/)[0]).sort()).toEqual([
      'StoreInUseError',
      'opened',
    ]);
    await made();
  });

  test('refuses to be opened twice by one process, and keeps its lock', async () => {
    await here.open();
    await expect(openStore(here)).rejects.toThrow('is in use by another process');
    expect(inAnotherProcess('console.log("opened")')).toMatch(/^StoreInUseError/);
  });

  test('can be opened again once it is closed', async () => {
    await made();
    expect(inAnotherProcess('console.log("opened"); await store.close()')).toBe('opened\n');
    await made();
  });
});

describe('after a crash', () => {
  beforeEach(async () => {
    const commit = turn({ intake: { doc: { kept: 1 } } });
    const child = spawn(
      process.execPath,
      program(`await commitTurn(store, ${JSON.stringify(commit)});
       console.log('committed');
       setInterval(() => {}, 1000);`),
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    expect(String(await once(child.stdout, 'data'))).toBe('committed\n');
    child.kill('SIGKILL');
    await once(child, 'exit');
  });

  test('what was committed is read back from the log that was left', async () => {
    expect(statSync(`${here.file}-wal`).size).toBeGreaterThan(0);
    const store = await here.open();
    expect(await readIntake(store, 'in_1')).toMatchObject({ version: 1, doc: { kept: 1 } });
  });

  test('a log without its database is not replayed into a new one', async () => {
    rmSync(here.file);
    const { name, message } = await refusal();
    expect(name).toBe('DamagedStoreError');
    expect(message).toContain('found its -wal log without it');
  });
});

describe('a store is refused, and nothing is changed,', () => {
  test('without its key file', async () => {
    await made();
    rmSync(here.keyFile);
    const { name, message } = await refusal();
    expect(name).toBe('LostKeyError');
    expect(message).toMatch(/master\.key .* is missing\. Restore the key file from the backup/);
    expect(existsSync(here.keyFile)).toBe(false);
  });

  test('with the key of another store', async () => {
    await made();
    writeFileSync(here.keyFile, Buffer.alloc(32, 1).toString('base64'));
    expect(await refusal()).toMatchObject({ name: 'WrongKeyError' });
  });

  test.each(['', 'not a key', Buffer.alloc(16).toString('base64')])(
    'with %p in its key file',
    async (text) => {
      await made();
      writeFileSync(here.keyFile, text);
      expect(await refusal()).toMatchObject({ name: 'WrongKeyError' });
    },
  );

  (process.platform === 'win32' ? test.skip : test)(
    'with a key file that others may read',
    async () => {
      await made();
      chmodSync(here.keyFile, 0o640);
      const { name, message } = await refusal();
      expect(name).toBe('ExposedKeyError');
      expect(message).toContain(`found mode 640, expected 600. Run: chmod 600 ${here.keyFile}`);
    },
  );

  test.each([0, 252006673])('if it is an SQLite database with application id %i', async (id) => {
    sqliteFile(id);
    const { name, message } = await refusal();
    expect(name).toBe('ForeignStoreError');
    expect(message).toContain(`found the SQLite application id ${id}, not ${APPLICATION_ID}`);
    expect(message).toContain('Move it away or set DATA_DIR');
  });

  test('if it has our number but not our tables', async () => {
    sqliteFile(APPLICATION_ID);
    writeFileSync(here.keyFile, Buffer.alloc(32, 1).toString('base64'), { mode: 0o600 });
    expect(await refusal()).toMatchObject({ name: 'ForeignStoreError' });
  });

  test.each([
    ['text', Buffer.from('a letter to a friend')],
    ['random bytes', Buffer.alloc(8192, 'qX7')],
  ])('if it is %s', async (_kind, content) => {
    mkdirSync(dirname(here.file));
    writeFileSync(here.file, content);
    const { name, message } = await refusal();
    expect(name).toBe('ForeignStoreError');
    expect(message).toContain('found a file that is not an SQLite database');
  });

  test.each([0, 150, 8192])('if only its first %i bytes are left', async (length) => {
    await made();
    truncateSync(here.file, length);
    const { name, message } = await refusal();
    expect(name).toBe('DamagedStoreError');
    expect(message).toContain('restore it from the backup');
  });

  test('if it is a folder', async () => {
    mkdirSync(here.file, { recursive: true });
    const error = await openStore(here).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'UnreadableStoreError' });
  });

  test('if this user may not read it', async () => {
    await made();
    chmodSync(dirname(dirname(here.file)), 0o755);
    chmodSync(dirname(here.file), 0o755);
    chmodSync(here.file, 0o000);
    // The superuser may read anything, so it becomes someone else once the program is loaded.
    const asNobody = 'if (process.getuid?.() === 0) process.setuid(65534);';
    expect(inAnotherProcess('console.log("opened")', asNobody)).toMatch(
      /^UnreadableStoreError: .*store\.db cannot be used: found EACCES/,
    );
  });

  test('if a newer version has written it', async () => {
    const store = await here.open();
    await sql`insert into kysely_migration values ('999-tomorrow', '2030-01-01')`.execute(store.db);
    await store.close();
    expect(await refusal()).toMatchObject({
      name: 'NewerStoreError',
      message: expect.stringContaining('found migration 999-tomorrow') as string,
    });
  });
});

test('a copy of a closed store opens with a copy of its key', async () => {
  const store = await here.open();
  await commitTurn(store, turn({ intake: { doc: { kept: 2 } } }));
  await store.close();
  const copy = join(dirname(here.file), 'copy');
  cpSync(here.file, join(copy, 'store.db'));
  cpSync(here.keyFile, join(copy, 'master.key'));
  const restored = await openStore({
    file: join(copy, 'store.db'),
    keyFile: join(copy, 'master.key'),
  });
  expect(await readIntake(restored, 'in_1')).toMatchObject({ doc: { kept: 2 } });
  await restored.close();
});
