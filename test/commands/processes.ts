import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const PROMPT = '› ';
/** Milliseconds that anything here may take. */
const PATIENCE = 60_000;

/** A place for the processes of one test: a data folder and a temporary folder of their own. */
export async function makePlace() {
  const root = await mkdtemp(join(tmpdir(), 'porchlight-test-'));
  const running = new Set<ChildProcess>();
  const temporary = root;
  const dataDir = join(root, 'data');
  const env = {
    PATH: process.env['PATH'],
    TMPDIR: temporary,
    DATA_DIR: dataDir,
    LOG_LEVEL: 'warn',
    NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache'),
  };

  function run(script: string, args: readonly string[], more: Record<string, string>) {
    const child = spawn(process.execPath, [script, ...args], { env: { ...env, ...more } });
    running.add(child);
    child.on('exit', () => running.delete(child));
    return child;
  }

  /** A server, once it is ready. */
  async function startServer() {
    const child = run('src/index.ts', [], { PORT: '0' });
    const complaint = text(child.stderr);
    const [line] = (await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])) as [
      unknown,
    ];
    if (typeof line === 'number') throw new Error(`The server ended: ${await complaint}`);
    child.stdout.resume();
    const end = async (signal: NodeJS.Signals) => {
      const exited = once(child, 'exit');
      child.kill(signal);
      await exited;
    };
    return { stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
  }

  /** A chat in a terminal that is two pipes. */
  function startChat(args: readonly string[] = [], more: Record<string, string> = {}) {
    const child = run('src/commands/chat.ts', args, more);
    const complaint = text(child.stderr);
    const exited = once(child, 'close') as Promise<[number | null]>;
    let screen = '';
    child.stdout.setEncoding('utf8').on('data', (piece: string) => (screen += piece));

    async function until(holds: () => boolean, what: string): Promise<void> {
      const signal = AbortSignal.timeout(PATIENCE);
      while (!holds()) {
        if (child.exitCode !== null) throw new Error(`The chat ended: ${screen}`);
        await Promise.race([once(child.stdout, 'data', { signal }), exited]).catch(() => {
          throw new Error(`Waited for ${what} in vain: ${screen}`);
        });
      }
    }

    /** Resolves with what was shown last, once the chat waits for a line. */
    async function asked(): Promise<string> {
      await until(() => screen.endsWith(PROMPT), 'a prompt');
      const before = screen.lastIndexOf(PROMPT, screen.length - PROMPT.length - 1);
      return screen.slice(Math.max(0, before));
    }

    async function finish() {
      const [code] = await exited;
      return { code, screen, complaint: await complaint };
    }

    return {
      asked,
      /** Types a line, and resolves with what was shown after it. */
      async say(line: string): Promise<string> {
        await asked();
        const before = screen.length;
        child.stdin.write(`${line}\n`);
        await until(() => screen.length > before + line.length + 1, 'an answer');
        return asked();
      },
      /** Types a line without waiting for what comes of it. */
      type: (line: string) => child.stdin.write(`${line}\n`),
      shows: (words: string) => until(() => screen.includes(words), words),
      async interrupt() {
        child.kill('SIGINT');
        return finish();
      },
      async endInput(lines = '') {
        child.stdin.end(lines);
        return finish();
      },
      finish,
    };
  }

  return {
    temporary,
    dataDir,
    startServer,
    startChat,
    async [Symbol.asyncDispose]() {
      for (const child of running) child.kill('SIGKILL');
      await Promise.all([...running].map((child) => once(child, 'exit')));
      await rm(root, { recursive: true, force: true });
    },
  };
}
