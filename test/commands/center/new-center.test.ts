import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { readCenter } from '../../../src/center/reading/load-center.ts';
import { makeFolder } from '../../support/app.ts';
import { runCenter } from './run.ts';

let folder: string;
beforeEach(async () => {
  folder = join(await makeFolder(), 'made');
});
afterEach(() => rm(join(folder, '..'), { recursive: true }));

const ANSWERS = {
  name: 'Harbor House',
  phone: '(951) 555-0137',
  languages: '',
  zip: '79901',
  zone: 'America/Denver',
  week: 'Mon-Fri 8 am-8 pm, Sat 9-13',
  owner: 'the clinical director',
  reviewedOn: '',
};

const make = (answers: Partial<typeof ANSWERS> = {}) =>
  runCenter(['new', 'harbor-house', folder], Object.values({ ...ANSWERS, ...answers }));

const fileOf = (name: string) => readFile(join(folder, name), 'utf8');

/** Writes by hand what only a person can say. */
async function writeTheRest(): Promise<void> {
  const path = join(folder, 'center.yaml');
  const written = (await readFile(path, 'utf8'))
    .replace(/(min|max):$/gm, '$1: 3')
    .replace(/detoxOnSite:$/m, 'detoxOnSite: none')
    .replace(/^( {4}e[ns]):$/gm, '$1: words')
    .replace(/^( {2}\w+):$(?!\n {4})/gm, '$1: true');
  await writeFile(path, written);
  const payers = join(folder, 'payers.yaml');
  const paid = (await readFile(payers, 'utf8')).replace(/takes:$/m, 'takes: [aetna]');
  await writeFile(payers, paid.replace(/selfPay:$/m, 'selfPay: true'));
}

test('a new center lacks only what a person is told to write, and then passes its check', async () => {
  const { out, complaint, code } = await make();
  expect([complaint, code]).toEqual(['', 0]);
  const read = await readCenter(folder);
  const left = 'problems' in read ? read.problems : [];
  expect(left.length).toBeGreaterThan(10);
  for (const { file, line, message } of left) {
    expect(message).toMatch(
      /^(?:about\.|conversation\.treatsMentalHealthAlone|takes|selfPay).*: found nothing; expected/,
    );
    expect(out).toContain(`${join(folder, file)}:${line}: ${message}`);
  }
  await writeTheRest();
  const written = await readCenter(folder);
  expect('problems' in written ? written.problems : []).toEqual([]);
  expect(written.warnings.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^there is no program/) as string,
  ]);
});

test('what was answered is in the files, and visitors read the hours in each language', async () => {
  await make({ name: `O'Brien: "Hope" # 1` });
  await writeTheRest();
  const read = await readCenter(folder);
  expect('center' in read && read.center).toMatchObject({
    id: 'harbor-house',
    name: `O'Brien: "Hope" # 1`,
    phone: '+1 951-555-0137',
    languages: ['en', 'es'],
    owner: 'the clinical director',
    reviewedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
    phoneHours: {
      en: 'Monday to Friday, 8 am to 8 pm, and Saturday, 9 am to 1 pm',
      es: 'de lunes a viernes, de 8 de la mañana a 8 de la noche, y los sábados, de 9 de la mañana a 1 de la tarde',
    },
    sites: [{ id: 'main', zip: '79901' }],
    conversation: { stateMode: 'none' },
    hours: {
      zone: 'America/Denver',
      week: { friday: ['08:00-20:00'], saturday: ['09:00-13:00'], sunday: [] },
    },
  });
});

test('the program that is shown as an example can be used as it is', async () => {
  await make();
  await writeTheRest();
  const path = join(folder, 'programs.yaml');
  const text = await readFile(path, 'utf8');
  const example = text.match(/(?<=for example:\n)# - id: evening[^]*?(?=\n\[\])/)?.[0] ?? '';
  await writeFile(path, example.replace(/^# /gm, '').replace(/# (capacity)/, '$1'));
  expect(await readCenter(folder)).toMatchObject({
    warnings: [],
    center: {
      videoStates: [],
      programs: [{ site: 'main', tracks: [{ id: 'evenings', capacity: { open: 3 } }] }],
    },
  });
});

test('Enter takes what is proposed: the zone of the state, and the law of the state', async () => {
  await make({ name: '', zip: '60601', zone: '', week: '' });
  const main = await fileOf('center.yaml');
  expect(main).toContain("name: 'Harbor House'");
  expect(main).toContain('stateMode: IL');
  const hours = await fileOf('hours.yaml');
  expect(hours).toContain('zone: America/Chicago');
  expect(hours).toContain("monday: ['09:00-17:00']");
});

test('a center that speaks English alone has no place for Spanish texts', async () => {
  await make({ languages: 'English' });
  expect(await fileOf('center.yaml')).not.toMatch(/^ +es:/m);
  await writeTheRest();
  expect(await readCenter(folder)).toHaveProperty('center.languages', ['en']);
});
