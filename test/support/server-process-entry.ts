import { enableCompileCache, flushCompileCache } from 'node:module';

import type { Tuning } from '../../src/app.ts';

/** What the parent says once: serve with this environment; without a tuning, exactly as `npm start`. */
export interface Serve {
  readonly env: Readonly<Record<string, string>>;
  readonly tuning?: Tuning;
}

/** What this process says: its modules are loaded; it listens. */
export type Said = { readonly loaded: true } | { readonly port: number };

enableCompileCache();
const { createApp } = await import('../../src/app.ts');
const { readConfig } = await import('../../src/config.ts');
const { start } = await import('../../src/start.ts');
// A process that is killed would never write its cache.
flushCompileCache();

const say = (said: Said) => process.send?.(said);

process.once('message', (message: Serve) => void serve(message));
// The parent has gone: nobody is left to end this process.
process.once('disconnect', () => process.exit());
say({ loaded: true });

async function serve({ env, tuning }: Serve): Promise<void> {
  if (!tuning) return start(env);
  const app = await createApp(readConfig(env), tuning);
  process.once('message', () => void app.close().then(() => process.exit()));
  say({ port: app.port });
}
