import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { readRunFile } from '../../src/run-file.ts';

/** The token of the desk's set-up link. */
export const SETUP = 'the-link-of-the-screenshots';

/** The whole product in a process and a data folder of its own, with its demo center. */
export async function serve() {
  const dataDir = await mkdtemp(join(tmpdir(), 'porchlight-screenshots-'));
  const child = spawn(process.execPath, ['src/index.ts'], {
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      DATA_DIR: dataDir,
      LOG_LEVEL: 'silent',
      DESK_SETUP_TOKEN: SETUP,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');

  async function stop(): Promise<void> {
    child.kill();
    await exited;
    await rm(dataDir, { recursive: true, force: true });
  }

  // It says where it is once it is ready.
  await Promise.race([once(child.stdout, 'data'), exited]);
  child.stdout.resume();
  const run = await readRunFile(dataDir);
  if (run) return { url: run.url, [Symbol.asyncDispose]: stop };
  await stop();
  throw new Error('The server did not start.');
}
