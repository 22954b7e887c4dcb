import { readRunFile } from '../../run-file.ts';

/** A server to talk to. */
export interface Server {
  /** Where the handle of an unfinished chat with it is kept. */
  readonly folder: string;
  /** Where it listens by now. */
  find(): Promise<string>;
  /** Ends what was started for this chat alone; what is kept of it too, where the chat is finished. */
  close(finished: boolean): Promise<void>;
}

/** Milliseconds for a server on this machine to say that it lives. */
const TIMEOUT = 2_000;

/** The server that is running on a data folder, if one is and answers. */
export async function findServer(dataDir: string): Promise<Server | undefined> {
  const found = await addressOf(dataDir);
  if (found === undefined) return undefined;
  return {
    folder: dataDir,
    // While it is away, the last known address is where it will be missed.
    find: async () => (await addressOf(dataDir)) ?? found,
    close: async () => undefined,
  };
}

async function addressOf(dataDir: string): Promise<string | undefined> {
  const run = await readRunFile(dataDir);
  if (!run || !lives(run.pid)) return undefined;
  // The public address may lead to a proxy that is not reachable from here: the nearest one first.
  for (const address of [`http://127.0.0.1:${run.port}`, `http://[::1]:${run.port}`, run.url]) {
    if (await answers(address)) return address.replace(/\/+$/, '');
  }
  return undefined;
}

function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It lives, and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function answers(address: string): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(TIMEOUT);
    return (await fetch(new URL('/healthz', address), { signal })).ok;
  } catch {
    return false;
  }
}
