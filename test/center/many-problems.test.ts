import { appendFile, cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { readCenter } from '../../src/center/reading/load-center.ts';
import { problemText } from '../../src/center/reading/problem.ts';
import { REFERRAL_COLUMNS } from '../../src/center/settings/referrals.ts';
import { makeFolder } from '../support/app.ts';

let folder: string;
beforeEach(async () => {
  folder = await makeFolder();
  await cp('center', folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

async function complaints(): Promise<readonly string[]> {
  const read = await readCenter(folder);
  return 'problems' in read ? read.problems.map(problemText) : [];
}

test('a directory of places may be large, and of its problems fifty are told', async () => {
  const broken = '"Elm House",x\n'.repeat(20 * 1024);
  await writeFile(join(folder, 'referrals.csv'), `${REFERRAL_COLUMNS.join(',')}\n${broken}`);
  const told = await complaints();
  expect(told).toHaveLength(51);
  expect(told[0]).toMatch(/^referrals\.csv:2: found 2 cells; expected 13/);
  expect(told.at(-1)).toMatch(/: and 20430 more problems in this center; mend those above/);
});

test('of what is wrong with the settings themselves fifty are told too', async () => {
  const strays = Array.from({ length: 80 }, (_, at) => `- { id: stray-${at} }\n`);
  await appendFile(join(folder, 'programs.yaml'), strays.join(''));
  const told = await complaints();
  expect(told).toHaveLength(51);
  expect(told.at(-1)).toMatch(/: and \d+ more problems in this center; mend those above/);
});
