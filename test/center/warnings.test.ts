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

const EN = /en: Monday to Friday, 8 am to 8 pm, and Saturday, 9 am to 1 pm/;
const ES = /es: de lunes a viernes, de 8 de la mañana a 8 de la noche, y los sábados, de 9 a 1/;
const SESSIONS = /en: on weekday mornings or evenings, or on the weekend/;
const SESIONES = /es: entre semana por la mañana o por la noche, o el fin de semana/;

test.each([
  [
    EN,
    'en: Monday to Friday, 8 to 6',
    /phoneHours\.en: found 08:00-18:00 on monday; .* has 08:00-20:00/,
  ],
  [EN, 'en: Monday to Sunday, 9 to 1', /phoneHours\.en: found 09:00-13:00 on monday/],
  [
    EN,
    'en: Mon–Fri, 8am–8pm; Sun 9 to 1',
    /phoneHours\.en: found 09:00-13:00 on sunday; .* nobody/,
  ],
  [EN, 'en: weekdays, 8 am to 8 pm', undefined],
  [EN, 'en: Monday to Friday, 8 to 8', undefined],
  [EN, 'en: Monday to Friday, 8 to 6, and by appointment', undefined],
  [EN, 'en: most of the day', undefined],
  [
    ES,
    'es: de lunes a viernes, de 8 de la mañana a 6 de la tarde',
    /phoneHours\.es: found 08:00-18:00/,
  ],
  [
    ES,
    'es: entre semana, de 8:00 a 20:00, y los domingos de 9 a mediodía',
    /found 09:00-12:00 on sun/,
  ],
  [ES, 'es: los sábados, de 9 a 13', undefined],
  [
    SESSIONS,
    'en: Monday to Thursday, 6 pm to 9 pm',
    /about\.sessionTimes\.en: found 18:00-21:00 on wed/,
  ],
  [SESSIONS, 'en: Tuesday and Thursday, 6 to 9 pm', undefined],
  [SESSIONS, 'en: every day from 9 am to 9 pm', undefined],
  [
    SESSIONS,
    'en: weekends, 6 pm to 9 pm',
    /found 18:00-21:00 on saturday; tracks meet 09:00-13:30/,
  ],
  [
    SESIONES,
    'es: los lunes, de 6 de la tarde a 8 de la noche',
    /about\.sessionTimes\.es: found 18:00-20:00 on mon/,
  ],
])('%s told as "%s"', async (from, to, says) => {
  const line = await change(from, to);
  const { warnings } = await readCenter(folder, SEEN);
  expect(warnings.map(problemText)).toEqual(
    says === undefined ? [] : [expect.stringMatching(says) as string],
  );
  if (says) expect(warnings[0]).toMatchObject({ file: 'center.yaml', line });
});

test('sessions on a day on which no group meets', async () => {
  await change(SESSIONS, 'en: Monday to Friday, 9 am to 9 pm');
  await change(/days: \[monday, wednesday, friday\]/, 'days: [monday, wednesday]', 'programs.yaml');
  const { warnings } = await readCenter(folder, SEEN);
  expect(warnings.map(problemText)).toContainEqual(
    expect.stringContaining(
      'on friday; no track of an intensive outpatient program meets',
    ) as string,
  );
});
