import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { CenterError, loadCenter } from '../../src/center/load-center.ts';
import { makeFolder } from '../support/app.ts';

let folder: string;
beforeEach(async () => {
  folder = await makeFolder();
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
  expect(await loadCenter('center')).toMatchObject({ id: 'demo', languages: ['en'] });
});

test('a folder without settings: the file and the variable are named', async () => {
  const complaint = await complaintAbout();
  expect(complaint).toContain(join(folder, 'center.yaml'));
  expect(complaint).toContain('CENTER_DIR');
  await mkdir(join(folder, 'center.yaml'));
  expect(await complaintAbout()).toContain('EISDIR');
});

test('every problem of the settings is listed with its place', async () => {
  const text = (await demo())
    .replace("zip: '92882'", 'zip: 92882')
    .replace('idleMinutes: 20', 'idleMinutes: 0')
    .replace('level: iop', 'level: spa')
    .replace('languages: [en]', 'languages: [tlh]');
  const complaint = await complaintAbout(`${text}\nsurprise: 1\n`);
  for (const place of ['sites.0.zip', 'idleMinutes', 'programs.0.level', 'languages.0', 'surprise'])
    expect(complaint).toContain(place);
});

test('a program at a site that is none is named', async () => {
  const complaint = await complaintAbout((await demo()).replace('site: corona', 'site: nowhere'));
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
