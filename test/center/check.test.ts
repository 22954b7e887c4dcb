import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import fc from 'fast-check';

import { readCenter } from '../../src/center/reading/load-center.ts';
import type { Problem } from '../../src/center/reading/problem.ts';
import { makeFolder } from '../support/app.ts';
import { FAULTS } from './faults/faults.ts';

/** The day on which the demo center was reviewed: no year has passed. */
const REVIEWED = new Date('2026-11-22T12:00');

let folder: string;
beforeEach(async () => {
  folder = await makeFolder();
  await cp('center', folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

async function problemsOf(): Promise<readonly Problem[]> {
  const read = await readCenter(folder);
  return 'problems' in read ? read.problems : [];
}

test('there are at least sixty faults to plant', () => {
  expect(FAULTS.length).toBeGreaterThanOrEqual(60);
});

test('the demo center has nothing to report', async () => {
  expect(await readCenter(folder, REVIEWED)).toMatchObject({ warnings: [] });
});

test.each([
  ["time: '18:00-21:00'", "time: '18:00-20:00'", 'found 6 hours a week'],
  ["time: '09:30-12:30'", "time: '09:00-16:00'", 'found 21 hours a week'],
])(
  'an intensive outpatient track with %s as %s is told and can be used',
  async (from, to, says) => {
    const path = join(folder, 'programs.yaml');
    const text = (await readFile(path, 'utf8')).replace(from, to);
    await writeFile(path, text);
    const read = await readCenter(folder, REVIEWED);
    const [warning, ...more] = read.warnings;
    expect(read).toHaveProperty('center.id', 'demo');
    expect(more).toEqual([]);
    expect(warning?.message).toContain(says);
    expect(text.split('\n')[(warning?.line ?? 0) - 1]).toContain(to);
  },
);

test.each(FAULTS)('in $file, "$to": $says', async ({ file, from, to, on, says }) => {
  const path = join(folder, file);
  const text = await readFile(path, 'utf8');
  const parts = text.split(from);
  expect(parts).toHaveLength(2);
  const changed = parts.join(to);
  await writeFile(path, changed);
  const problems = await problemsOf();
  const found = problems.find(({ message }) => message.includes(says));
  expect(found ? [] : problems).toEqual([]);
  expect(found).toBeDefined();
  expect(found?.file).toBe(file);
  // What was left out is told where it is lacking; all else on its own line.
  if (to === '' || says.includes('has no text')) return;
  const start = changed.indexOf(on ?? to, parts[0]?.length);
  const line = changed.slice(0, start).split('\n').length;
  expect(found?.line).toBe(line);
});

test('what does not go together is told beside what is wrong elsewhere', async () => {
  const edit = async (file: string, from: string, to: string) => {
    const path = join(folder, file);
    const text = await readFile(path, 'utf8');
    expect(text).toContain(from);
    await writeFile(path, text.replace(from, to));
  };
  await edit('center.yaml', 'retentionDays: 90', 'retentionDays: 0');
  await edit('center.yaml', '    es: de 8 a 12 semanas\n', '');
  await edit('hours.yaml', '  riverside:', '  riversid:');
  await edit('programs.yaml', '  site: corona', '  site: nowhere');
  expect((await problemsOf()).map(({ message }) => message)).toEqual([
    expect.stringMatching(/^retentionDays: found 0/) as string,
    expect.stringMatching(/^about\.typicalLength: has no text in "es"/) as string,
    expect.stringMatching(/^sites\.riversid: it is no site/) as string,
    expect.stringMatching(/^site: .* is at "nowhere", which is no site/) as string,
  ]);
});

test('a language that no longer is spoken is told where a track is held in it', async () => {
  const path = join(folder, 'center.yaml');
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace('\nlanguages: [en, es]', '\nlanguages: [en]'));
  const programs = await readFile(join(folder, 'programs.yaml'), 'utf8');
  const line = programs.slice(0, programs.indexOf('languages: [en, es]')).split('\n').length;
  expect(await problemsOf()).toContainEqual({
    file: 'programs.yaml',
    line,
    message: expect.stringContaining('found "es", which is not spoken here') as string,
  });
});

test.each(['hours: {}', 'programs: []', 'payers: {}', 'referrals: []', 'wording: {}'])(
  'a setting with a file of its own is told where it stands in another: %s',
  async (stray) => {
    const path = join(folder, 'center.yaml');
    await writeFile(path, `${stray}\n${await readFile(path, 'utf8')}`);
    expect(await problemsOf()).toEqual([
      {
        file: 'center.yaml',
        line: 1,
        message: expect.stringContaining('it has a file of its own; move it to') as string,
      },
    ]);
  },
);

test('all problems are told at once, in the order of the files and lines', async () => {
  const path = join(folder, 'center.yaml');
  const text = await readFile(path, 'utf8');
  await writeFile(
    path,
    text.replace('idleMinutes: 20', 'idleMinutes: 0').replace('id: demo', 'id: A B'),
  );
  await writeFile(join(folder, 'hours.yaml'), 'zone: Mars\nweek: {}\n');
  const problems = await problemsOf();
  expect(problems.map(({ file }) => file)).toEqual([
    'center.yaml',
    'center.yaml',
    'hours.yaml',
    'hours.yaml',
  ]);
  const [first, second] = problems;
  expect(first?.line).toBeLessThan(second?.line ?? 0);
});

/** What editing, cutting and pasting leave behind. */
const scraps = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    '\t',
    ': ',
    '- ',
    '{',
    ']',
    '"',
    '&a',
    '*a',
    '!!set ',
    '|\n',
    '\n  ',
    '? ',
    '<<: *a',
    '\u0000',
    '%',
  ),
);

test('two thousand broken files crash nothing, and are no center by accident', async () => {
  const own = ['messages/en.yaml', 'faq/es.md'];
  const files = ['center.yaml', 'hours.yaml', 'programs.yaml', 'payers.yaml', ...own];
  const texts = await Promise.all(files.map((file) => readFile(join('center', file), 'utf8')));
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: 5 }),
      fc.array(fc.tuple(fc.nat({ max: 6_000 }), fc.nat({ max: 40 }), scraps), {
        minLength: 1,
        maxLength: 6,
      }),
      async (which, edits) => {
        const broken = edits.reduce(
          (text, [at, cut, scrap]) =>
            text.slice(0, at % text.length) + scrap + text.slice((at % text.length) + cut),
          texts[which] ?? '',
        );
        const path = join(folder, files[which] ?? '');
        await writeFile(path, broken);
        for (const { file, line, message } of await problemsOf()) {
          expect([...files, 'faq/en.md']).toContain(file);
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(
            broken.split('\n').length + texts.join('').split('\n').length,
          );
          expect(message.length).toBeLessThan(600);
        }
        await writeFile(path, texts[which] ?? '');
      },
    ),
    { numRuns: 2_000 },
  );
});

test.each([
  'webhooks: []\nb: | whsec_c2VjcmV0 and more',
  'webhooks: []\nb: > ]"whsec_c2VjcmV0 and more"',
  'a: 1\n--- | ? "whsec_c2VjcmV0"',
  'a: 1\n}"whsec_c2VjcmV0',
  'secret: c2VjcmV0: and more',
  'secret: "c2VjcmV0',
  "secret: 'c2VjcmV0's'",
  'secret: [c2VjcmV0',
  '\tc2VjcmV0: 1',
  'secret: @c2VjcmV0',
  'secret: !c2VjcmV0 more',
  'secret: "\\c2VjcmV0"',
  'secret: &c2VjcmV0 *c2VjcmV0',
  'c2VjcmV0: 1\nc2VjcmV0: 2',
  'webhooks: []\nsecret c2VjcmV0\nb: 1',
])('what is no YAML is not repeated, as it may hold a secret: %j', async (text) => {
  await writeFile(join(folder, 'center.yaml'), text);
  const problems = await problemsOf();
  expect(problems).not.toEqual([]);
  expect(JSON.stringify(problems)).not.toContain('c2VjcmV0');
});
