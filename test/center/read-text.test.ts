import { execFile } from 'node:child_process';
import { cp, mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { readCenter } from '../../src/center/reading/load-center.ts';
import { problemText } from '../../src/center/reading/problem.ts';
import { parseYaml } from '../../src/center/reading/yaml-file.ts';
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

const pipe = (path: string) => promisify(execFile)('mkfifo', [path]);
const KINDS = [
  ['folder', mkdir],
  ['pipe', pipe],
] as const;
const FILES = ['hours.yaml', 'messages/en.yaml', 'faq/es.md', 'referrals.csv'];

test.each(FILES.flatMap((name) => KINDS.map(([kind, make]) => [name, kind, make] as const)))(
  '%s that is a %s is a problem, and nobody waits for it',
  async (name, _, make) => {
    await rm(join(folder, name), { force: true });
    await make(join(folder, name));
    const message = 'it is no file, but a folder, pipe or the like; make it a readable file';
    expect(await complaints()).toEqual([`${name}:1: ${message}`]);
  },
  5000,
);

test('a link to a file is as good as the file', async () => {
  await rename(join(folder, 'hours.yaml'), join(folder, 'elsewhere.yaml'));
  await symlink('elsewhere.yaml', join(folder, 'hours.yaml'));
  expect(await complaints()).toEqual([]);
});

test.each(['programs.yaml', 'messages/es.yaml', 'faq/en.md'])(
  '%s is refused by its size before it is read',
  async (name) => {
    await writeFile(join(folder, name), `{${'a,'.repeat(150 * 1024)}`);
    const message =
      "found 301 KB; expected at most 128 KB: take out what is not the center's settings";
    expect(await complaints()).toEqual([`${name}:1: ${message}`]);
  },
);

test('as many names as a file can hold are read in no time, and one that is there twice is told', () => {
  const names = Array.from({ length: 17_000 }, (_, at) => `n${at}`);
  const began = performance.now();
  expect(parseYaml('a.yaml', `{${names.join()}}`)).toMatchObject({ name: 'a.yaml' });
  const twice = parseYaml('a.yaml', `{${names.join()},\n ${names[7]}: 1}`);
  expect(performance.now() - began).toBeLessThan(2000);
  expect(twice).toMatchObject({
    line: 2,
    message: expect.stringMatching(/^it is not YAML: the name on this line stands above/) as string,
  });
});
