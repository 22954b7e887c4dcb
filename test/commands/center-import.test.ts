import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

import { loadCenter } from '../../src/center/reading/load-center.ts';
import { makeFolder } from '../support/app.ts';

const HEADER = 'id,name,name2,street,city,state,zip,phone,lat,lon,codes';
const ELM = 'N22-00001,Elm House,,1 Elm Street,Corona,CA,92882,951-213-0100,33.84,-117.6,OIT MD';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await makeFolder();
  await cp('center', folder, { recursive: true });
  file = join(folder, 'national.csv');
});
afterEach(() => rm(folder, { recursive: true }));

async function center(...words: readonly string[]) {
  const child = spawn(process.execPath, ['src/commands/center.ts', ...words]);
  const [said, complaint, exit] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { said, complaint, code: exit[0] as unknown };
}

test('a directory becomes the referrals of a center, and an edited one is not written over', async () => {
  await writeFile(file, [HEADER, ELM, ELM.replace('951-213-0100', '555'), ''].join('\n'));
  const { said, complaint, code } = await center('import', file, folder);
  expect([complaint, code]).toEqual(['', 0]);
  expect(said).toContain('referrals.csv: 1 places.\nLeft out, no usable phone: 1.');
  expect((await loadCenter(folder)).referrals).toMatchObject([{ name: 'Elm House', asOf: 2022 }]);
  expect((await center('check', folder)).said).toContain('nothing to report');

  const edited = join(folder, 'referrals.csv');
  await writeFile(edited, (await readFile(edited, 'utf8')).replace('Elm House', 'Oak House'));
  const again = await center('import', file, folder);
  expect([again.code, again.complaint]).toEqual([1, expect.stringContaining('add --replace')]);
  expect((await loadCenter(folder)).referrals).toMatchObject([{ name: 'Oak House' }]);
  expect((await center('import', '--replace', file, folder)).code).toBe(0);
  expect((await loadCenter(folder)).referrals).toMatchObject([{ name: 'Elm House' }]);
});

test('of a bad table every fault is told with its line, and nothing is written', async () => {
  await writeFile(file, [HEADER, ELM, ELM.replace('92882', '9288'), ''].join('\n'));
  const { complaint, code } = await center('import', file, folder);
  expect(code).toBe(1);
  expect(complaint).toContain('national.csv:3: zip: found "9288"; expected a five-digit ZIP');
  expect((await loadCenter(folder)).referrals).toEqual([]);
});

test('what is not there, and what is not said, is told', async () => {
  expect((await center('import', join(folder, 'none.csv'), folder)).complaint).toContain(
    'none.csv cannot be read',
  );
  expect((await center('import', file, join(folder, 'none'))).complaint).toContain('There is no ');
  expect(await center('import')).toMatchObject({
    code: 2,
    complaint: expect.stringContaining('import FILE.csv [DIR]') as string,
  });
});
