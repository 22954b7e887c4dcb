import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { makeFolder, until } from '../support/app.ts';
import { edit } from '../support/center-files.ts';

/** The pinned one: jest itself may run on an older Node. */
const NODE = join('node_modules', '.bin', 'node');

test('a bad edit is one line in the log, without a word of the file, and the server goes on', async () => {
  const folder = await makeFolder();
  const center = join(folder, 'center');
  await cp('center', center, { recursive: true });
  const env = { PATH: process.env['PATH'], PORT: '0', DATA_DIR: join(folder, 'data') };
  const child = spawn(NODE, ['src/index.ts'], { env: { ...env, CENTER_DIR: center } });
  let [said, log] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (piece: string) => (said += piece));
  child.stderr.setEncoding('utf8').on('data', (piece: string) => (log += piece));
  while (!said.includes('Ctrl-C')) await once(child.stdout, 'data');
  const url = /http:\S+(?=\/healthz)/.exec(said)?.[0] ?? '';
  const page = async () => (await fetch(`${url}/chat/demo`)).text();

  await edit(center, 'center.yaml', ['name: Lantern House', 'name: [not, a, name']);
  await edit(center, 'hours.yaml', ['minutesPerCall: 20', 'minutesPerCall: whsec_hush']);
  await until('refusal', () => log.includes('center.refused'));
  expect(await page()).toContain('data-name="Lantern House"');
  expect((await fetch(`${url}/readyz`)).status).toBe(200);

  await edit(center, 'hours.yaml', ['minutesPerCall: whsec_hush', 'minutesPerCall: 20']);
  await edit(center, 'center.yaml', ['name: [not, a, name', 'name: Lighthouse']);
  await until('mended settings', async () => (await page()).includes('data-name="Lighthouse"'));
  child.kill('SIGTERM');
  const [code] = (await once(child, 'exit')) as [number];
  expect(code).toBe(0);

  const lines = log.split('\n').filter((line) => line.includes('"center.'));
  const told = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(told[0]).toMatchObject({ event: 'center.refused', center: 'demo', level: 40 });
  expect(String(told[0]?.['files'])).toContain('center.yaml');
  expect(told.at(-1)).toMatchObject({ event: 'center.read', center: 'demo', level: 30 });
  for (const word of ['not, a', 'whsec', 'Lighthouse']) expect(log).not.toContain(word);
  await rm(folder, { recursive: true });
});
