import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

import type { Said, Serve } from './server-process-entry.ts';

/** One process of the product. It loads its modules at once and opens nothing until it is told to serve. */
export interface ServerProcess {
  readonly pid: number;
  /** The modules are loaded. */
  readonly loaded: Promise<unknown>;
  /** Starts to serve; rejects where the process ends before it listens. */
  serve(how: Serve): Promise<string>;
  /** The exit code once it has ended; null after a signal. */
  readonly ended: Promise<number | null>;
  /** What it has written so far, on both outputs. */
  output(): string;
  /** `kill -9`. */
  kill(): Promise<void>;
  /** Lets what is under way end; only where it serves with a tuning. */
  stop(): Promise<void>;
}

/** Starts a process of the product whose source is in `root`. */
export function loadServer(root = process.cwd()): ServerProcess {
  const child = fork(join(root, 'test/support/server-process-entry.ts'), {
    cwd: root,
    env: { PATH: process.env['PATH'] },
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const endedEarly = ended.then((code) => {
    throw new Error(`The server ended with ${code} before it listened. It wrote: ${output}`);
  });
  // Whoever does not wait for it does not want to know.
  endedEarly.catch(() => undefined);
  const said = async () =>
    ((await Promise.race([once(child, 'message'), endedEarly])) as [Said])[0];
  const loaded = said();
  loaded.catch(() => undefined);
  return {
    pid: child.pid ?? 0,
    loaded,
    ended,
    output: () => output,
    async serve(how) {
      await loaded;
      const listening = said();
      child.send(how);
      const answer = await listening;
      if (!('port' in answer)) throw new TypeError('The server said something else than its port.');
      return `http://127.0.0.1:${answer.port}`;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    async stop() {
      child.send('stop');
      await ended;
    },
  };
}
