import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { wordsFor } from '../../src/content/index.ts';
import { PASSWORD, SETUP, someone } from '../desk/open-desk.ts';
import { makeFolder, openApp } from '../support/app.ts';

/** The pinned one: jest itself may run on an older Node. */
const NODE = join('node_modules', '.bin', 'node');

let folder: string;
/** A production that is right in everything but the words. */
let production: Readonly<Record<string, string>>;
beforeEach(async () => {
  folder = await makeFolder();
  const center = join(folder, 'center');
  await cp('center', center, { recursive: true });
  production = {
    MODE: 'production',
    PUBLIC_URL: 'https://chat.example.org',
    CENTER_DIR: center,
    DESK_SETUP_TOKEN: SETUP,
  };
});
afterEach(() => rm(folder, { recursive: true }));

/** The names of the languages of the demo center that nobody has signed off. */
const UNSIGNED = (['en', 'es'] as const)
  .filter((language) => wordsFor(language).reviewedBy === null)
  .map((language) => ({ en: 'English', es: 'Spanish' })[language]);

/** What the desk says of words to whoever signs in. */
async function unsignedAtDesk(env: Readonly<Record<string, string>>): Promise<unknown> {
  const app = await openApp({ env });
  const operator = someone(app.url);
  await operator.post('/session', { setup: SETUP });
  await operator.post('/accounts', { name: 'Maya', password: PASSWORD });
  const { body } = await operator.get('/session');
  await app.close();
  return body['unsigned'];
}

test('in production the desk says which words nobody has signed off; the demo does not', async () => {
  expect(UNSIGNED).toContain('Spanish');
  expect(await unsignedAtDesk(production)).toEqual(UNSIGNED);
  expect(await unsignedAtDesk({ DESK_SETUP_TOKEN: SETUP })).toEqual([]);
});

test('so does a start, for its operator and in its log', async () => {
  const env = { PATH: process.env['PATH'], PORT: '0', DATA_DIR: join(folder, 'data') };
  const child = spawn(NODE, ['src/index.ts'], { env: { ...env, ...production } });
  let [said, log] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (piece: string) => (said += piece));
  child.stderr.setEncoding('utf8').on('data', (piece: string) => (log += piece));
  while (!said.includes('Ctrl-C')) await once(child.stdout, 'data');
  child.kill('SIGTERM');
  await once(child, 'exit');
  for (const language of UNSIGNED) {
    expect(said).toContain(`Warning: nobody has signed off the words in ${language}`);
  }
  const logged = log.match(/"event":"words\.unsigned"/g) ?? [];
  expect(logged).toHaveLength(UNSIGNED.length);
});
