import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import { makeFolder } from '../../support/app.ts';
import { copyCenter, edit } from '../../support/center-files.ts';
import { runCenter } from './run.ts';

let folder: string;
beforeEach(async () => {
  folder = await makeFolder();
  await copyCenter(join(folder, 'a'), 'harbor', 'Harbor House');
  await copyCenter(join(folder, 'b'), 'willow', 'Willow House');
});
afterEach(() => rm(folder, { recursive: true }));

test('each center of a folder is checked', async () => {
  const { out, complaint, code } = await runCenter(['check', folder]);
  expect(out).toContain(`${join(folder, 'a')}: `);
  expect(out).toContain('Harbor House');
  expect(out).toContain('Willow House');
  expect([complaint.includes('to mend'), code]).toEqual([false, 0]);
});

test('mistakes are told with their folder, an id given twice and a useless webhook among them', async () => {
  await edit(join(folder, 'a'), 'center.yaml', [
    'webhooks: []',
    "webhooks: [{ name: crm, url: 'https://10.0.0.1/', secret: whsec_short }]",
  ]);
  await copyCenter(join(folder, 'c'), 'willow', 'Willow House');
  const { complaint, out, code } = await runCenter(['check', folder]);
  expect(complaint).toMatch(/^a\/center\.yaml:\d+: webhooks\.0\.url: /m);
  expect(complaint).toMatch(/^a\/center\.yaml:\d+: webhooks\.0\.secret: /m);
  expect(complaint).toMatch(
    /^c\/center\.yaml:3: id: "willow" is the id of .*\/b as well as of .*\/c;/m,
  );
  expect(complaint).not.toContain('10.0.0.1');
  expect([out.includes('Willow House'), code]).toEqual([true, 1]);
});

test('where one center is to be shown, or given a directory, one has to be named', async () => {
  for (const args of [
    ['preview', folder],
    ['import', 'directory.csv', folder],
  ]) {
    const { complaint, code } = await runCenter(args);
    expect([complaint.split('\n')[0], code]).toEqual([
      `Found ${folder}, a folder of several centers; expected one of ${join(folder, 'a')}, ${join(folder, 'b')}`,
      2,
    ]);
  }
});
