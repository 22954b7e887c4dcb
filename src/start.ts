import { createApp } from './app.ts';
import type { App } from './app.ts';
import { DEMO } from './center/center.ts';
import { readConfig } from './config.ts';
import { writeRunFile } from './run-file.ts';

/** Exit codes: 1, a fault of ours; 2, something the operator can mend. */
const MENDABLE = 2;

/** Starts the server, says where it is, and stops on SIGINT and SIGTERM. A start that cannot be ends the process. */
export async function start(env: NodeJS.ProcessEnv): Promise<void> {
  try {
    const config = readConfig(env);
    const app = await createApp(config);
    const url = config.PUBLIC_URL ?? `http://${urlHost(config.BIND)}:${app.port}`;
    const removeRunFile = await writeRunFile(config.DATA_DIR, {
      pid: process.pid,
      port: app.port,
      url,
    });
    stopOn(['SIGINT', 'SIGTERM'], app, removeRunFile);
    console.log(welcome(app, url));
  } catch (error) {
    console.error(complaint(error));
    process.exit(MENDABLE);
  }
}

function urlHost(bind: string): string {
  if (bind === '0.0.0.0' || bind === '::') return 'localhost';
  return bind.includes(':') ? `[${bind}]` : bind;
}

function stopOn(
  signals: readonly NodeJS.Signals[],
  app: App,
  removeRunFile: () => Promise<void>,
): void {
  let stopping = false;
  for (const signal of signals) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      void app
        .close()
        .then(removeRunFile)
        .finally(() => process.exit(0));
    });
  }
}

function welcome({ centers, deskSetup, unsigned }: App, url: string): string {
  const setup = deskSetup === undefined ? '' : `#setup=${encodeURIComponent(deskSetup)}`;
  return [
    `Porchlight is on for ${centers.map(({ name }) => name).join(', ')}.`,
    '',
    ...(centers.some(({ id }) => id === DEMO) ? [`  Demo page     ${url}/`] : []),
    ...centers.map(({ id }, at) => {
      const terminal = at === 0 ? '   (or in a terminal: npm run chat)' : '';
      return `  Chat          ${url}/chat/${id}${terminal}`;
    }),
    `  Desk          ${url}/desk${setup}`,
    `  Direct Line   ${url}/v3/directline`,
    `  Health        ${url}/healthz`,
    '',
    ...unsigned.map(unsignedWarning),
    'Ctrl-C stops it; nothing that was said is lost.',
  ].join('\n');
}

function unsignedWarning(language: string): string {
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
  return `Warning: nobody has signed off the words in ${name} that visitors read (reviewedBy in src/content/${language}).\n`;
}

/** Our own errors say what to do; anything else is shown with where it came from. */
function complaint(error: unknown): string {
  if (!(error instanceof Error)) return `Porchlight could not start: ${String(error)}`;
  const { code, port } = error as NodeJS.ErrnoException & { port?: number };
  if (code === 'EADDRINUSE') {
    return `Porchlight could not start: port ${port} is in use. Stop what uses it, or set PORT to another.`;
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return 'Porchlight could not start: BIND is no address of this machine. 127.0.0.1 is for this machine alone, 0.0.0.0 for every network.';
  }
  if (code === 'EACCES') {
    return `Porchlight could not start: no permission for ${(error as NodeJS.ErrnoException).path ?? `port ${port}`}.`;
  }
  return error.name === 'Error' || error.name === 'TypeError'
    ? `Porchlight could not start: ${error.stack}`
    : `Porchlight could not start. ${error.message}`;
}
