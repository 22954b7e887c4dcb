import { spawn, spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import { makeFolder, openApp } from '../support/app.ts';

/** The pinned one: jest itself may run on an older Node. */
const NODE = join('node_modules', '.bin', 'node');
const PATIENCE = 60_000;

let folder: string;
beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const environment = (env: Record<string, string>) => ({
  PATH: process.env['PATH'] ?? '',
  PORT: '0',
  LOG_LEVEL: 'silent',
  DATA_DIR: join(folder, 'data'),
  ...env,
});

/** Starts the product where it cannot start; everything it says, and its exit code. */
function startInVain(env: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(NODE, ['src/index.ts'], {
    env: environment(env),
    encoding: 'utf8',
    timeout: PATIENCE,
  });
  return { status, stdout, stderr };
}

/** One clear message for the operator, exit code 2, nothing of our insides. */
function expectRefusal(env: Record<string, string>, ...words: readonly (string | RegExp)[]) {
  const { status, stdout, stderr } = startInVain(env);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(stderr).not.toMatch(/node:internal|node_modules|\.ts:\d/);
  for (const each of words) expect(stderr).toMatch(each);
  return stderr;
}

/** A store as a former start has left it. */
async function makeStore(): Promise<string> {
  const dataDir = join(folder, 'data');
  const app = await openApp({ dataDir });
  await app.stop();
  return dataDir;
}

test(
  'a start prints where everything is, says so in run.json for its owner alone, and SIGTERM ends it',
  async () => {
    const dataDir = join(folder, 'data');
    const child = spawn(NODE, ['src/index.ts'], { env: environment({}) });
    const [line] = await new Promise<string[]>((resolve, reject) => {
      let said = '';
      child.stdout.on('data', (chunk) => {
        said += String(chunk);
        const found = /http:\/\/127\.0\.0\.1:\d+(?=\/healthz)/.exec(said);
        if (found) resolve(found);
      });
      child.on('exit', () => reject(new Error('The server ended.')));
    });
    expect((await fetch(`${line}/healthz`)).status).toBe(200);
    const runFile = join(dataDir, 'run.json');
    const run = JSON.parse(await readFile(runFile, 'utf8')) as { pid: number; url: string };
    expect(run).toMatchObject({ pid: child.pid, url: line });
    expect((await stat(runFile)).mode & 0o777).toBe(0o600);

    // A second one on the same data is refused.
    expectRefusal({ PORT: '0' }, /in use/, dataDir);

    const code = new Promise((resolve) => child.on('exit', resolve));
    child.kill('SIGTERM');
    expect(await code).toBe(0);
    await expect(stat(runFile)).rejects.toThrow('ENOENT');
  },
  PATIENCE,
);

test(
  'a bad environment: every problem at once, no secret',
  () => {
    const said = expectRefusal(
      { PORT: 'x', MODE: 'y', WEBHOOK_URL: 'http://127.0.0.1', WEBHOOK_SECRET: 'hush-hush' },
      /3 problems/,
      /PORT/,
      /MODE/,
      /WEBHOOK_SECRET/,
    );
    expect(said).not.toContain('hush');
  },
  PATIENCE,
);

test.each([
  ['a secret that is no base64', { WEBHOOK_SECRET: `whsec_${'A'.repeat(33)}` }, /base64/],
  ['a target elsewhere by plain http', { WEBHOOK_URL: 'http://example.org/hook' }, /plain http/],
  ['a BIND that is no address', { BIND: '999.1.2.3' }, /BIND/],
  ['a BIND that is not of this machine', { BIND: '192.0.2.1' }, /BIND/],
])('%s', (_, env, words) => {
  const secret = `whsec_${'A'.repeat(43)}=`;
  const webhook = { WEBHOOK_URL: 'http://127.0.0.1:9/', WEBHOOK_SECRET: secret };
  expectRefusal({ ...webhook, ...env }, words);
});

test('a port that is in use', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  expectRefusal({ PORT: String(port) }, String(port), /in use/, /PORT/);
  await new Promise((resolve) => server.close(resolve));
});

test('a database that belongs to something else is left as it is', async () => {
  const file = join(folder, 'data', 'porchlight.db');
  await mkdir(join(folder, 'data'));
  await writeFile(file, 'the diary of somebody else'.repeat(50));
  const before = await readFile(file);
  expectRefusal({}, file, /not a Porchlight store/);
  expect(await readFile(file)).toEqual(before);
});

test('a database that is damaged', async () => {
  const dataDir = await makeStore();
  await writeFile(join(dataDir, 'porchlight.db'), '');
  expectRefusal({}, /porchlight\.db/, /backup/);
});

test('a data folder that is a file', async () => {
  await writeFile(join(folder, 'data'), '');
  expectRefusal({}, join(folder, 'data'));
});

test('a lost key file: no new key is made', async () => {
  const dataDir = await makeStore();
  await rm(join(dataDir, 'master.key'));
  expectRefusal({}, /master\.key/, /missing/, /backup/);
  await expect(stat(join(dataDir, 'master.key'))).rejects.toThrow('ENOENT');
});

test('a key file that others may read, and one of another store', async () => {
  const dataDir = await makeStore();
  const keyFile = join(dataDir, 'master.key');
  await chmod(keyFile, 0o644);
  expectRefusal({}, /chmod 600/);
  await writeFile(keyFile, `${Buffer.alloc(32, 7).toString('base64')}\n`);
  await chmod(keyFile, 0o600);
  const said = expectRefusal({}, /does not open this store/);
  expect(said).not.toContain(Buffer.alloc(32, 7).toString('base64'));
});

test('a center that is not there, is no YAML, or is wrong in several places', async () => {
  expectRefusal({ CENTER_DIR: folder }, join(folder, 'center.yaml'), /CENTER_DIR/);
  for (const part of ['hours.yaml', 'programs.yaml'])
    await cp(join('center', part), join(folder, part));
  await writeFile(join(folder, 'center.yaml'), 'id: [demo');
  expectRefusal({ CENTER_DIR: folder }, /not YAML/);
  await writeFile(join(folder, 'center.yaml'), 'id: Demo!\nphone: 12\nsurprise: 1\n');
  expectRefusal({ CENTER_DIR: folder }, / id: /, / phone: /, / name: /, /surprise/);
});
