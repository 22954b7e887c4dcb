import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { readCenter } from '../../src/center/reading/load-center.ts';
import { problemText } from '../../src/center/reading/problem.ts';
import { makeFolder } from '../support/app.ts';

const REVIEWED = new Date('2026-11-22T12:00');

let folder: string;
beforeEach(async () => {
  folder = await makeFolder();
  await cp('center', folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

async function change(file: string, from: string, to: string): Promise<void> {
  const path = join(folder, file);
  const text = await readFile(path, 'utf8');
  expect(text.split(from)).toHaveLength(2);
  await writeFile(path, text.replace(from, to));
}

async function add(file: string, text: string): Promise<void> {
  await writeFile(join(folder, file), `${await readFile(join(folder, file), 'utf8')}${text}`);
}

/** What a person should look at; the center can be used all the same. */
async function warnings(): Promise<readonly string[]> {
  const read = await readCenter(folder, REVIEWED);
  expect(read).toHaveProperty('center.id', 'demo');
  return read.warnings.map(problemText);
}

const ZIP = 'why: It shows which of our two houses is closer';

test.each([
  [
    'messages/en.yaml',
    ZIP,
    'why: Considering availability necessitates identifying geographically convenient treatment alternatives',
    /^messages\/en\.yaml:13: warning: questions\.availability\.zip\.why: it reads at grade \d+\.\d; expected at most 8/,
  ],
  [
    'messages/en.yaml',
    ZIP,
    `why: ${'We look at where you are and at our two houses, and '.repeat(3)}it shows what is closer`,
    /found a sentence of more than 20 words, “We look at where you are and a…”/,
  ],
  [
    'messages/es.yaml',
    'why: Así se ve cuál de nuestras dos casas queda más cerca',
    'why: Identificamos geográficamente alternativas terapéuticas convenientemente disponibles para tratamiento',
    /^messages\/es\.yaml:5: warning: .*it reads at -?\d+ of 100 \(Fernández Huerta\); expected at least 60/,
  ],
  [
    'faq/en.md',
    'You can park there for as long as you are with us.',
    'Parking is free.',
    /^faq\/en\.md:15: warning: parking: found “free”: a promise about money/,
  ],
  [
    'faq/en.md',
    'You can park there for as long as you are with us.',
    'It is big. '.repeat(30),
    /^faq\/en\.md:15: warning: parking: found 4\d\d letters; expected at most 350/,
  ],
  [
    'center.yaml',
    'There are art and music groups here.',
    'We guarantee art here.',
    /^center\.yaml:\d+: warning: about\.alternativeTherapies\.en: found “guarantee”: a promise/,
  ],
  [
    'messages/en.yaml',
    '    why:',
    '    again: Please write it, as in “over the hills”.\n    why:',
    /again: “over the hills” is not understood as an answer/,
  ],
  [
    'center.yaml',
    'es: Aquí hay grupos de arte y de música.',
    'es: There are art and music groups here.',
    /^center\.yaml:\d+: warning: about\.alternativeTherapies\.es: found a text in English where visitors read Spanish; put it where "en" is/,
  ],
  [
    'faq/en.md',
    'You can park there for as long as you are with us.',
    'Puede dejar ahí el carro mientras está con nosotros en la casa.',
    /^faq\/en\.md:15: warning: parking: found a text in Spanish where visitors read English/,
  ],
])('in %s, for "%s" now "%s"', async (file, from, to, says) => {
  await change(file, from, to);
  expect((await warnings()).filter((each) => says.test(each))).toHaveLength(1);
});

test('what one language says in own words and another does not', async () => {
  await add('messages/en.yaml', 'says: { thanks: [That is all I ask.] }\n');
  await change('faq/es.md', '## replaces language: ¿Hablan español?', '## idioma: ¿Qué se habla?');
  await add('faq/en.md', '\n## idioma: What do people speak?\n\nMany languages.\n');
  expect(await warnings()).toEqual([
    'faq/en.md:17: warning: language: has no text in "es", where visitors read our answer; add it to faq/es.md',
    'messages/en.yaml:14: warning: says.thanks: has no text in "es", where visitors read ours; add it to messages/es.yaml',
  ]);
});

test('own words that nobody comes to are told with the setting that keeps them from it', async () => {
  const sorry = '{ mentalHealthElsewhere: [We treat both together.] }';
  await add('messages/en.yaml', `  insurance.payer: { why: It helps. }\nsays: ${sorry}\n`);
  await add('messages/es.yaml', `  insurance.payer: { why: Ayuda. }\n`);
  await change('center.yaml', 'leaveOut: []', 'leaveOut: [insurance.payer]');
  await change('messages/en.yaml', 'together.', 'together. Call 988 or 1-800-662-4357.');
  const told = await warnings();
  expect(told.filter((each) => each.includes('leaves out "insurance.payer"'))).toHaveLength(2);
  expect(told).toContainEqual(
    expect.stringMatching(
      /^messages\/en\.yaml:15: warning: says\.mentalHealthElsewhere: it is never said: conversation\.treatsMentalHealthAlone/,
    ),
  );
});

test('a language that is not spoken: its files, and instruments that are asked in another one', async () => {
  await change('center.yaml', '\nlanguages: [en, es]', '\nlanguages: [es]');
  await change('center.yaml', 'modules: []', 'modules: [phq2]');
  const programs = join(folder, 'programs.yaml');
  const text = await readFile(programs, 'utf8');
  await writeFile(programs, text.replaceAll('[en, es]', '[es]').replaceAll('[en]', '[es]'));
  expect((await warnings()).toSorted()).toEqual([
    expect.stringMatching(
      /^center\.yaml:\d+: warning: conversation\.modules\.0: "phq2" is never asked/,
    ),
    expect.stringMatching(/^faq\/en\.md:1: warning: no visitor reads it: "languages"/),
    expect.stringMatching(/^messages\/en\.yaml:9: warning: no visitor reads it: "languages"/),
  ]);
});

test('a center without words of its own, and one with a file of comments alone, can be used', async () => {
  await writeFile(join(folder, 'messages/en.yaml'), '# later\n');
  await rm(join(folder, 'messages/es.yaml'));
  await rm(join(folder, 'faq'), { recursive: true });
  expect(await warnings()).toEqual([]);
});

test.each(['messages/fr.yaml', 'messages/en.yml', 'faq/en.txt', 'faq/fr.md'])(
  'a file that no visitor reads is told: %s',
  async (file) => {
    await writeFile(join(folder, file), 'x');
    const read = await readCenter(folder, REVIEWED);
    expect('problems' in read && read.problems.map(problemText)).toEqual([
      expect.stringMatching(
        new RegExp(`^${file}:1: no visitor reads it; the files here are en\\.`),
      ),
    ]);
  },
);

test('a folder where a file should be is told', async () => {
  await rm(join(folder, 'faq/en.md'));
  await mkdir(join(folder, 'faq/en.md'));
  expect(await readCenter(folder, REVIEWED)).toMatchObject({
    problems: [{ file: 'faq/en.md', message: expect.stringContaining('it is no file') as string }],
  });
});
