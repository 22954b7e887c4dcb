import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { readCenter } from '../../src/center/reading/load-center.ts';
import { problemText } from '../../src/center/reading/problem.ts';
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

test('each part with a review of its own is warned of alone, to whoever stands for it', async () => {
  const edits = [
    ['center.yaml', /^about:\n/m, 'about:\n  reviewedOn: 2024-01-01\n', 1],
    [
      'center.yaml',
      /^ {4}zip: '92501'/m,
      "    owner: Mo\n    reviewedOn: 2024-01-02\n    zip: '92501'",
      1,
    ],
    ['hours.yaml', /^zone:/m, 'owner: the desk\nreviewedOn: 2024-01-03\nzone:', 1],
    [
      'programs.yaml',
      /^ {2}level: outpatient/m,
      '  reviewedOn: 2024-01-04\n  level: outpatient',
      0,
    ],
  ] as const;
  const lines: number[] = [];
  for (const [file, from, to, below] of edits) lines.push((await change(from, to, file)) + below);
  const { warnings } = await readCenter(folder, new Date('2026-11-22T12:00'));
  const told = warnings.map(problemText).map((text) => text.replace(/, then write.*$/, ''));
  const says = (place: string, day: string, who: string) =>
    `${place}reviewedOn: what is said here was reviewed on ${day}, more than a year ago; let ${who} read it again`;
  const team = 'The intake team of Lantern House';
  expect(told).toEqual([
    `center.yaml:${lines[0]}: warning: ${says('about.', '2024-01-01', team)}`,
    `hours.yaml:${lines[2]}: warning: ${says('', '2024-01-03', 'the desk')}`,
    `center.yaml:${lines[1]}: warning: ${says('sites.1.', '2024-01-02', 'Mo')}`,
    `programs.yaml:${lines[3]}: warning: ${says('', '2024-01-04', team)}`,
  ]);
});

test('years later everything that is dated asks for its review', async () => {
  const { warnings } = await readCenter(folder, new Date('2036-11-22T12:00'));
  expect(warnings.map(problemText)).toEqual([
    expect.stringMatching(/^center\.yaml:\d+: warning: reviewedOn: .*2026-11-22/) as string,
  ]);
});

const SEEN = new Date('2026-11-22T12:00');

test('a place that is never open is one to look at, and no more is said of what meets there', async () => {
  const line = await change(/ {4}week:\n(?: {6}\w+day: .*\n){5}/, '    week: {}\n', 'hours.yaml');
  const { warnings } = await readCenter(folder, SEEN);
  expect(warnings.map(problemText)).toEqual([
    expect.stringMatching(
      new RegExp(`^hours\\.yaml:${line}: warning: sites\\.corona\\.week: closed all week; add`),
    ) as string,
  ]);
});

test.each([
  ["['09:00-20:00']", 'it is open 09:00-20:00'],
  ['[]', 'it is closed on that day'],
  ["['09:00-18:30', '19:00-21:00']", 'it is open 09:00-18:30 and 19:00-21:00'],
  ["['18:00-21:00', '09:00-18:00']", undefined],
])('a group from 18:00 until 21:00 at a place that is open %s: %s', async (open, says) => {
  await change(/ {6}tuesday: \['09:00-21:00'\]/, `      tuesday: ${open}`, 'hours.yaml');
  const { warnings } = await readCenter(folder, SEEN);
  expect(warnings.map(problemText)).toEqual(
    says === undefined
      ? []
      : [
          expect.stringContaining(
            `tracks.0.time: found 18:00-21:00 on tuesday, when "corona" is not open: in hours.yaml ${says}; mend`,
          ) as string,
        ],
  );
});
test('a list of plans has a review of its own, and grows old as the rest does', async () => {
  await change(REVIEWED, '');
  const line = await change(/^selfPay:/m, 'reviewedOn: 2025-11-21\nselfPay:', 'payers.yaml');
  const { warnings } = await readCenter(folder, new Date('2026-11-22T12:00'));
  expect(warnings.map(problemText)).toEqual([
    expect.stringContaining(`payers.yaml:${line}: warning: reviewedOn: `) as string,
  ]);
});

test.each([
  [
    'center.yaml',
    /street: 100 Example Street, city: Corona/,
    'city: Corona, street: 100 Main #4',
    0,
  ],
  ['center.yaml', /^ {6}en: Bus 1 stops in front\.$/m, '      en: Bus 1 stops # and bus 9', 1],
  ['center.yaml', /^name: .*$/m, 'name: House #4', 1],
  ['center.yaml', /^callerId: .*$/m, 'callerId: +1 951-555-0137 #12', 1],
  ['center.yaml', /^ {4}en: 8 to 12 weeks$/m, '    en: #1 in length', 1],
  ['messages/en.yaml', /why: It shows .*$/m, 'why: It shows more # and more', 1],
  ['center.yaml', /^idleMinutes: 20$/m, 'idleMinutes: 20 # as before', 0],
  ['center.yaml', /^ {2}stateMode: none$/m, '  stateMode: none # or IL', 0],
  ['center.yaml', /^name: .*$/m, "name: 'Lantern House' # our name", 0],
  ['center.yaml', /^name: .*$/m, 'name: Lantern#4 House', 0],
])('in %s a text that a # cuts off is told, and a comment is not: %s', async (...edit) => {
  const [file, from, to, told] = edit;
  const line = await change(from, to, file);
  const { warnings } = await readCenter(folder, SEEN);
  const text = `${file}:${line}: warning: the text ends before the #, as YAML takes`;
  expect(warnings.map(problemText).filter((each) => each.includes('the text ends'))).toEqual(
    told === 0 ? [] : [expect.stringContaining(text) as string],
  );
});
