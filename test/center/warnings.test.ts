import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { readCenter } from '../../src/center/load-center.ts';
import { problemText } from '../../src/center/problem.ts';
import { makeFolder } from '../support/app.ts';
import { runCenter } from '../commands/center/run.ts';

let folder: string;
beforeEach(async () => {
  folder = await makeFolder();
  await cp('center', folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

/** Changes the demo's settings; the line that the change is on. */
async function change(from: RegExp, to: string, file = 'center.yaml'): Promise<number> {
  const path = join(folder, file);
  const text = await readFile(path, 'utf8');
  const at = text.search(from);
  expect(at).toBeGreaterThan(0);
  await writeFile(path, text.replace(from, to));
  return text.slice(0, at).split('\n').length;
}

const REVIEWED = /^reviewedOn:.*$/m;

test.each([
  ['2025-11-23', '2026-11-22', undefined],
  ['2025-11-22', '2026-11-22', undefined],
  ['2025-11-21', '2026-11-22', 'reviewed on 2025-11-21, more than a year ago'],
  ['2024-02-29', '2025-02-28', undefined],
  ['2024-02-29', '2025-03-01', 'more than a year ago'],
  ['2026-11-23', '2026-11-22', 'found 2026-11-23, a day that has not come'],
])('reviewed on %s, seen on %s: %s', async (reviewedOn, today, says) => {
  const line = await change(REVIEWED, `reviewedOn: ${reviewedOn}`);
  const read = await readCenter(folder, new Date(`${today}T12:00`));
  expect(read).toHaveProperty('center.reviewedOn', reviewedOn);
  const told = read.warnings.map(problemText);
  if (says === undefined) expect(told).toEqual([]);
  else {
    expect(told).toEqual([expect.stringContaining(says) as string]);
    expect(told[0]).toMatch(new RegExp(`^center\\.yaml:${line}: warning: reviewedOn: `));
  }
});

test('nobody has to stand for the facts, and a day that is none is a problem', async () => {
  await change(REVIEWED, '');
  await change(/^owner:.*$/m, '');
  expect(await readCenter(folder)).toMatchObject({ warnings: [], center: { id: 'demo' } });
  await change(/^name: /m, 'reviewedOn: last spring\nname: ');
  const read = await readCenter(folder);
  expect('problems' in read && read.problems.map(problemText)).toEqual([
    expect.stringMatching(/reviewedOn: found "last spring"; expected a day as in/) as string,
  ]);
});

test('the check tells warnings, fails nothing for them, and keeps them apart from what is to be mended', async () => {
  const line = await change(REVIEWED, 'reviewedOn: 2020-01-01');
  const looked = await runCenter(['check', folder]);
  expect(looked.complaint).toMatch(
    new RegExp(`^center\\.yaml:${line}: warning: reviewedOn: .*\\n$`),
  );
  expect(looked.out).toBe(`${folder}: Lantern House can be used; 1 to look at.\n`);
  expect(looked.code).toBe(0);
  await change(/^idleMinutes: 20$/m, 'idleMinutes: 0');
  const failed = await runCenter(['check', folder]);
  expect(failed.complaint.split('\n')).toEqual([
    expect.stringContaining('warning: reviewedOn') as string,
    expect.stringContaining('idleMinutes: found 0') as string,
    `${folder}: 1 to mend.`,
    '',
  ]);
  expect(failed.code).toBe(1);
});

test('hours that are none of intensive outpatient care are told as every warning is', async () => {
  await change(REVIEWED, '');
  const line = await change(/time: '18:00-21:00'/, "time: '18:00-20:00'", 'programs.yaml');
  const looked = await runCenter(['check', folder]);
  expect(looked.complaint).toMatch(
    new RegExp(
      `^programs\\.yaml:${line}: warning: tracks\\.0\\.time: found 6 hours a week; .*ASAM.*\\n$`,
    ),
  );
  expect([looked.out, looked.code]).toEqual([
    `${folder}: Lantern House can be used; 1 to look at.\n`,
    0,
  ]);
});

test('a center without programs is one to look at', async () => {
  await writeFile(join(folder, 'programs.yaml'), '[]\n');
  const { warnings } = await readCenter(folder, new Date('2026-11-22T12:00'));
  expect(warnings.map(problemText)).toEqual([
    expect.stringMatching(/^programs\.yaml:1: warning: there is no program/) as string,
  ]);
});

test('a list of plans has a review of its own, and grows old as the rest does', async () => {
  await change(REVIEWED, '');
  const line = await change(/^selfPay:/m, 'reviewedOn: 2025-11-21\nselfPay:', 'payers.yaml');
  const { warnings } = await readCenter(folder, new Date('2026-11-22T12:00'));
  expect(warnings.map(problemText)).toEqual([
    expect.stringContaining(`payers.yaml:${line}: warning: reviewedOn: `) as string,
  ]);
});
