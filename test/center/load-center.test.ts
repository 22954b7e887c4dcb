import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { CenterError, loadCenter } from '../../src/center/reading/load-center.ts';
import { makeFolder } from '../support/app.ts';

let folder: string;
beforeEach(async () => {
  folder = await makeFolder();
  for (const part of ['hours.yaml', 'programs.yaml'])
    await cp(join('center', part), join(folder, part));
});
afterEach(() => rm(folder, { recursive: true }));

/** What is said of a folder whose settings are this text. */
async function complaintAbout(text?: string): Promise<string> {
  if (text !== undefined) await writeFile(join(folder, 'center.yaml'), text);
  const error: unknown = await loadCenter(folder).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(CenterError);
  return (error as Error).message;
}
const demo = () => readFile('center/center.yaml', 'utf8');

test('the demo center can be used', async () => {
  expect(await loadCenter('center')).toMatchObject({ id: 'demo', languages: ['en', 'es'] });
});

test('a folder without settings: the file and the variable are named', async () => {
  const complaint = await complaintAbout();
  expect(complaint).toContain(join(folder, 'center.yaml'));
  expect(complaint).toContain('center.yaml:1: ');
  expect(complaint).toContain('CENTER_DIR');
  await mkdir(join(folder, 'center.yaml'));
  expect(await complaintAbout()).toContain('center.yaml:1: it is no file');
});

test('every problem of the settings is listed with its place', async () => {
  const text = (await demo())
    .replace("zip: '92882'", 'zip: 92882')
    .replace('idleMinutes: 20', 'idleMinutes: 0')
    .replace('languages: [en, es]', 'languages: [tlh]')
    .replace('childcare: false', 'childcare: perhaps')
    .replace('stateMode: none', 'stateMode: TX');
  const complaint = await complaintAbout(`${text}\nsurprise: 1\n`);
  const places = ['sites.0.zip', 'idleMinutes', 'languages.0', 'surprise'];
  for (const place of [...places, 'about.childcare', 'conversation.stateMode'])
    expect(complaint).toContain(place);
});

test.each([
  ['about', 'childcare: false', 'childcare: false\n  swimmingPool: true', 'swimmingPool'],
  ['conversation', 'stateMode: none', 'stateMode: none\n  mood: sunny', 'mood'],
  ['about.sessionTimes', '    en: on weekday', '    fr: le matin\n    en: on weekday', 'fr'],
])('a key that %s does not know is named', async (place, line, changed, key) => {
  const complaint = await complaintAbout((await demo()).replace(line, changed));
  expect(complaint).toMatch(new RegExp(`${place}: .*"${key}"`));
});

test('a text is needed in every language spoken here, and in no other', async () => {
  const withoutSpanish = (await demo()).replace(/^ {4}es: .*\n/gm, '');
  const complaint = await complaintAbout(withoutSpanish);
  expect(complaint).toMatch(/about\.detoxPhase: .*"es"/);
  const onlyEnglish = withoutSpanish.replaceAll('[en, es]', '[en]').replace(/^ {2}es: .*\n/gm, '');
  await writeFile(join(folder, 'center.yaml'), onlyEnglish);
  const programs = await readFile('center/programs.yaml', 'utf8');
  await writeFile(join(folder, 'programs.yaml'), programs.replaceAll('[en, es]', '[en]'));
  expect((await loadCenter(folder)).about.detoxPhase.es).toBeUndefined();
});

test('a range whose ends are the wrong way round is refused', async () => {
  const swapped = (await demo()).replace('{ min: 9, max: 12 }', '{ min: 12, max: 9 }');
  expect(await complaintAbout(swapped)).toContain('about.hoursPerWeek');
});

test('suicide risk is screened for only where a person answers at once', async () => {
  const asking = (await demo()).replace('modules: []', 'modules: [phq2, asq]');
  const complaint = await complaintAbout(asking);
  expect(complaint).toContain('conversation.modules');
  expect(complaint).toContain('humanResponse: true');
  const answered = asking.replace('stateMode: none', 'stateMode: none\n  humanResponse: true');
  await writeFile(join(folder, 'center.yaml'), answered);
  expect((await loadCenter(folder)).conversation.modules).toEqual(['phq2', 'asq']);
});

test('a module that does not exist, or is named twice, is refused', async () => {
  for (const modules of ['[dast]', '[phq2, phq2]']) {
    const text = (await demo()).replace('modules: []', `modules: ${modules}`);
    expect(await complaintAbout(text)).toContain('conversation.modules');
  }
});

test('a program at a site that is none is named', async () => {
  const programs = await readFile('center/programs.yaml', 'utf8');
  await writeFile(join(folder, 'programs.yaml'), programs.replace('site: corona', 'site: nowhere'));
  const complaint = await complaintAbout(await demo());
  expect(complaint).toMatch(/programs\.yaml:\d+: site: /);
  expect(complaint).toContain('corona-evening-iop');
  expect(complaint).toContain('nowhere');
});

test.each(['', '- a\n- list', 'just words', 'a: &x [*x]', '{', 'id: [demo', 'id: *nowhere'])(
  '%j is no center, and that is said',
  async (text) => {
    expect(await complaintAbout(text)).toContain('center.yaml');
  },
);

test('a secret in the settings is not repeated', async () => {
  const webhook = (secret: string) =>
    `webhooks:\n  - name: crm\n    url: https://crm.example\n    secret: ${secret}\n`;
  const rest = (await demo()).replace('webhooks: []', '');
  const wrong = ['[whsec_HUSH', '"whsec_HUSH', '{a: whsec_HUSH}', 'whsec_HUSH: : x', '!HUSH [x]'];
  for (const bad of wrong) {
    expect(await complaintAbout(rest + webhook(bad))).not.toContain('HUSH');
  }
});

test('the key of the openings is long, and is not repeated', async () => {
  const rest = await demo();
  const key = `opk_HUSH${'a1_-'.repeat(7)}`;
  await writeFile(join(folder, 'center.yaml'), `${rest}openingsKey: ${key}\n`);
  expect(await loadCenter(folder)).toMatchObject({ openingsKey: key });
  const short = await complaintAbout(`${rest}openingsKey: opk_HUSH\n`);
  expect(short).toMatch(
    /center\.yaml:\d+: openingsKey: found text; expected "opk_" and at least 32/,
  );
  const wrong = [
    'opk_HUSH',
    '12345678HUSH',
    '[opk_HUSH',
    '{ a: opk_HUSH }',
    `!${key} [x]`,
    key.slice(4),
  ];
  for (const bad of wrong) {
    const complaint = await complaintAbout(`${rest}openingsKey: ${bad}\n`);
    expect([bad, complaint]).toEqual([bad, expect.stringContaining('center.yaml')]);
    expect(complaint).not.toContain('HUSH');
  }
  // Beside its place, and as a name.
  for (const stray of [`phone: ${key}`, `${key}: 1`, `phone: none\nbrand: { color: ${key} }`]) {
    const complaint = await complaintAbout(rest.replace(/^phone: .*$/m, stray));
    expect(complaint).not.toContain('HUSH');
  }
});

const RANDOM = ['4eC39HqLyjWDarjtT1zdp7dc', 'AKIAIOSFODNN7EXAMPLE', 'qWeRtYuIoPaSdFgHjK'];

test.each([...RANDOM, '3f2b8c1e-9d4a-4f6b-8e21-7c5d9b0a1f34'])(
  'what may be a secret is not repeated, in whatever place it was put: %s',
  async (secret) => {
    const rest = await demo();
    const HUSH = secret.slice(0, 8);
    const wrong = [
      [/^id: .*$/m, `id: A ${secret}`],
      [/^phone: .*$/m, `phone: ${secret}`],
      [/^retentionDays: .*$/m, `retentionDays: ${secret}`],
      [/^retentionDays: .*$/m, `retentionDays: 90\n${secret}: 1`],
      [/^ {2}stateMode: none/m, `  stateMode: ${secret}`],
      [/^ {2}color: .*$/m, `  color: ${secret}`],
      [/^ {4}zip: '92882'/m, `    zip: ${secret}`],
      [/^fallback: .*$/m, `fallback: [${secret}, ${secret}]`],
      [/^ {4}en: Detox is .*$/m, `    en: Detox is {${secret}}`],
    ] as const;
    for (const [from, to] of wrong) {
      const complaint = await complaintAbout(rest.replace(from, to));
      expect([to, complaint]).toEqual([to, expect.stringMatching(/center\.yaml:\d+: /)]);
      expect(complaint).not.toContain(HUSH);
    }
    await writeFile(join(folder, 'center.yaml'), rest);
    const payers = await readFile('center/payers.yaml', 'utf8');
    await writeFile(
      join(folder, 'payers.yaml'),
      payers.replace(/^takes: .*$/m, `takes: [${secret}]`),
    );
    expect(await complaintAbout(rest)).not.toContain(HUSH);
    await cp('center/faq', join(folder, 'faq'), { recursive: true });
    const faq = await readFile('center/faq/en.md', 'utf8');
    await writeFile(join(folder, 'faq/en.md'), `${faq}\n## ${secret}\n`);
    expect(await complaintAbout(rest)).not.toContain(HUSH);
  },
);

test.each(['gad2', 'corona-evening-iop-2026', 'farther_site', '951-555-0137 x12', '2026-12-24'])(
  'what is none is repeated: %s',
  async (value) => {
    const complaint = await complaintAbout(
      (await demo()).replace('  stateMode: none', `  stateMode: '${value}'`),
    );
    expect(complaint).toContain(`stateMode: found "${value}"; expected none, IL or NV`);
  },
);

test('what is wrong with the hours is told with their file, together with all else', async () => {
  const hours = (await readFile('center/hours.yaml', 'utf8'))
    .replace('America/Los_Angeles', 'Pacific')
    .replace("saturday: ['09:00-13:00']", "saturday: ['13:00-09:00']")
    .replace("friday: ['08:00-20:00']", "friday: ['08:00-12:00', '11:00-20:00']")
    .replace('labor_day, thanksgiving', 'labor_day, easter');
  await writeFile(join(folder, 'hours.yaml'), hours);
  const complaint = await complaintAbout(
    (await demo()).replace('idleMinutes: 20', 'idleMinutes: 0'),
  );
  const wrong = ['zone: ', 'week.saturday.0: ', 'week.friday: ', 'closedOn.4: '];
  for (const place of wrong) expect(complaint).toMatch(new RegExp(`hours\\.yaml:\\d+: ${place}`));
  expect(complaint).toMatch(/center\.yaml:\d+: idleMinutes/);
});

test('a center without hours, or closed all week, is refused', async () => {
  await writeFile(join(folder, 'hours.yaml'), 'zone: America/Denver\nweek: {}\n');
  expect(await complaintAbout(await demo())).toMatch(/hours\.yaml:2: week: closed all week/);
  await rm(join(folder, 'hours.yaml'));
  expect(await complaintAbout(await demo())).toContain('hours.yaml:1: there is no ');
});
