import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openStore } from '../../src/store/open-store.ts';
import { loadServer } from '../support/server-process.ts';
import type { ServerProcess } from '../support/server-process.ts';
import { withMutant } from './mutants.ts';
import type { Patch } from './mutants.ts';

let env: Record<string, string>;
const started: ServerProcess[] = [];

beforeEach(async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'porchlight-owner-'));
  env = { DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'silent' };
});

afterEach(async () => {
  for (const server of started.splice(0)) await server.kill();
  await rm(env['DATA_DIR'] ?? '', { recursive: true });
});

/** Starts exactly as `npm start` does and waits for the end: how it ended, and how long that took. */
async function startInVain(root?: string) {
  const server = loadServer(root);
  started.push(server);
  await server.loaded;
  const began = performance.now();
  void server.serve({ env }).catch(() => undefined);
  const code = await server.ended;
  return { code, output: server.output(), ms: performance.now() - began };
}

test('a second server on the same data is refused within a second, in a clear sentence', async () => {
  const first = loadServer();
  started.push(first);
  const url = await first.serve({ env, tuning: {} });
  let refused = await startInVain();
  // On a machine that is busy with something else, it is measured again.
  for (let tries = 1; tries < 6 && refused.ms >= 1_000; tries++) refused = await startInVain();
  const { code, output, ms } = refused;
  process.stdout.write(`A second server was refused ${ms.toFixed(0)} ms after it was loaded.\n`);
  expect(output).toMatch(
    /^Porchlight could not start\. The store .*porchlight\.db is in use by another process, and only one may own it\. Stop the other Porchlight, or give this one a DATA_DIR of its own\.$/m,
  );
  expect(code).toBe(2);
  expect(ms).toBeLessThan(1_000);
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
});

const SET_ALL = 'for (const [name, value] of SETTINGS) database.pragma(`${name} = ${value}`);';

/** The settings are made as before, but for this one. */
const without = (setting: string): Patch => ({
  file: 'src/store/sqlite-file.ts',
  find: SET_ALL,
  replace: SET_ALL.replace(') database', `) if (name !== '${setting}') database`),
});

test.each([
  ['synchronous', 'found synchronous 1, expected 2', [without('synchronous')]],
  [
    'locking_mode',
    'found locking_mode normal, expected exclusive',
    [
      without('locking_mode'),
      {
        file: 'src/store/sqlite-file.ts',
        find: "database.pragma('locking_mode = exclusive');",
        replace: '',
      },
    ],
  ],
])('a server whose SQLite lacks %s does not start', async (_, complaint, patches) => {
  // Made by the product as it is, so that only the setting is missing.
  const file = join(env['DATA_DIR'] ?? '', 'porchlight.db');
  await (await openStore({ file, keyFile: join(env['DATA_DIR'] ?? '', 'master.key') })).close();
  const { code, output } = await withMutant(patches, (root) => startInVain(root));
  expect(output).toContain(`SQLite is not safe to use: ${complaint}`);
  expect(code).toBe(2);
});
