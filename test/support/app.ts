import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createApp } from '../../src/app.ts';
import type { Tuning } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';

/** An empty folder of its own; the caller removes it. */
export const makeFolder = () => mkdtemp(join(tmpdir(), 'porchlight-'));

/** Nobody has time to wait as long as an operator would. */
const QUICK: Tuning = {
  schedule: [0, ...Array<number>(40).fill(50)],
  dueEvery: 20,
  replyRetry: 20,
};

/** The whole product on a free port of loopback, over a data folder of its own. */
export async function openApp(
  options: {
    readonly env?: Readonly<Record<string, string>>;
    readonly tuning?: Tuning;
    /** Default: a new one, removed by `close`. */
    readonly dataDir?: string;
  } = {},
) {
  const dataDir = options.dataDir ?? (await makeFolder());
  const tuning = { ...QUICK, ...options.tuning };
  const start = (port: number, env: Readonly<Record<string, string>> = {}) =>
    createApp(
      readConfig({
        PORT: String(port),
        DATA_DIR: dataDir,
        LOG_LEVEL: 'silent',
        ...options.env,
        ...env,
      }),
      tuning,
    );
  let running: Awaited<ReturnType<typeof start>> | undefined = await start(0);
  const { port, centers } = running;
  const [center] = centers;
  if (!center) throw new TypeError('There is no center.');

  async function stop(): Promise<void> {
    await running?.close();
    running = undefined;
  }
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    center,
    dataDir,
    stop,
    /** Starts again on the same port and data; `env` goes over what it was opened with. */
    async start(env?: Readonly<Record<string, string>>) {
      running = await start(port, env);
    },
    async close() {
      await stop();
      await rm(dataDir, { recursive: true });
    },
  };
}

/** A running product. */
export type OpenApp = Awaited<ReturnType<typeof openApp>>;

/** Looks until there is something; the error says what was not there. */
export async function until<Found>(
  what: string,
  look: () => Found | undefined | false | Promise<Found | undefined | false>,
  patience = 30_000,
): Promise<Found> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`No ${what} within ${patience} ms.`);
}
