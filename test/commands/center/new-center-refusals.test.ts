import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { newCenter } from '../../../src/commands/center/new-center.ts';
import { makeFolder } from '../../support/app.ts';
import { runCenter } from './run.ts';

let place: string;
beforeEach(async () => {
  place = await makeFolder();
});
afterEach(() => rm(place, { recursive: true }));

const ANSWERS = ['A', '951-555-0137', '', '92882', '', '', 'the director', ''];

test('a folder that is there is not written over, and nothing is asked', async () => {
  const made = join(place, 'made');
  await mkdir(made);
  const { out, complaint, code } = await runCenter(['new', 'a', made], ANSWERS);
  expect([out, code]).toEqual(['', 2]);
  expect(complaint).toContain(`${made} is there already, and nothing is written over`);
  expect(await readdir(made)).toEqual([]);
});

test('a folder that cannot be made is named', async () => {
  await writeFile(join(place, 'file'), '');
  const inside = join(place, 'file', 'a', 'made');
  const { complaint, code } = await runCenter(['new', 'a', inside], ANSWERS);
  expect(complaint).toContain(`${inside} cannot be made (ENOTDIR)`);
  expect(code).toBe(2);
});

test('answers that end before the questions make nothing', async () => {
  const { complaint, code } = await runCenter(['new', 'a', join(place, 'made')], ['A']);
  expect(complaint).toContain('There is no answer to "Which number do people call?" (answer 2)');
  expect(code).toBe(2);
  expect(await readdir(place)).toEqual([]);
});

test('what cannot be a name is no center', async () => {
  await expect(newCenter([])).rejects.toThrow('no name; expected the name of the new center');
  await expect(newCenter(['demo'])).rejects.toThrow('the name of the demo center');
  await expect(newCenter(['¿?'])).rejects.toThrow('Found "¿?"');
  await expect(newCenter(['a', 'b', 'c'])).rejects.toThrow('stands in quotes');
});
