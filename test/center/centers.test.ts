import { execFile } from 'node:child_process';
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

import type { Center } from '../../src/center/center.ts';
import { openCenters } from '../../src/center/live/centers.ts';
import type { Centers } from '../../src/center/live/centers.ts';
import { CenterError } from '../../src/center/reading/load-center.ts';
import { problemText } from '../../src/center/reading/problem.ts';
import { makeFolder, until } from '../support/app.ts';
import { copyCenter, edit } from '../support/center-files.ts';

let folder: string;
let logged: string[];
const open = new Set<Centers>();
beforeEach(async () => {
  folder = await makeFolder();
  logged = [];
});
afterEach(async () => {
  for (const each of open) await each.close();
  open.clear();
  await rm(folder, { recursive: true });
});

const NOW = Date.parse('2026-11-22T10:31');

async function openHere(options: Partial<Parameters<typeof openCenters>[1]> = {}, dir = folder) {
  const centers = await openCenters(dir, {
    now: () => NOW,
    log: (event, fields) => logged.push(`${event} ${JSON.stringify(fields)}`),
    further: () => [],
    demo: true,
    ...options,
  });
  open.add(centers);
  return centers;
}

/** What is said of the folder where it cannot be used. */
async function complaint(options?: Parameters<typeof openHere>[0]): Promise<string> {
  const error: unknown = await openHere(options).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(CenterError);
  return (error as Error).message;
}

const put = (name: string, id = name) => copyCenter(join(folder, name), id, `House of ${name}`);
const idsOf = (centers: Centers) => centers.all().map(({ id }) => id);

test('a folder with a center.yaml is one center, whatever folders are in it', async () => {
  await copyCenter(folder, 'harbor', 'Harbor House');
  await put('old');
  const centers = await openHere();
  expect(idsOf(centers)).toEqual(['harbor']);
  expect(centers.of().name).toBe('Harbor House');
});

test('else each folder in it with one is a center: the first by id is the default, or the demo', async () => {
  await put('north', 'zeta');
  await put('south', 'alpha');
  await mkdir(join(folder, 'notes'));
  await writeFile(join(folder, 'README.txt'), 'not a center');
  const two = await openHere();
  expect(idsOf(two)).toEqual(['alpha', 'zeta']);
  expect([two.has('zeta'), two.has('notes')]).toEqual([true, false]);
  expect(two.of('zeta').name).toBe('House of north');
  expect(two.of('nobody').id).toBe('alpha');
  await put('third', 'demo-2');
  await edit(join(folder, 'third'), 'center.yaml', ['id: demo-2', 'id: demo']);
  await until('third center', () => two.has('demo'));
  expect(two.of().id).toBe('demo');
});

test('a folder without a center says so, and what to set', async () => {
  const said = await complaint();
  expect(said).toContain(join(folder, 'center.yaml'));
  expect(said).toContain('CENTER_DIR');
  await expect(openHere({}, join(folder, 'nowhere'))).rejects.toThrow('CENTER_DIR');
});

test('all problems of all centers are told, each with its folder', async () => {
  await put('north');
  await put('south');
  await put('west', 'north');
  await edit(join(folder, 'south'), 'center.yaml', ['idleMinutes: 20', 'idleMinutes: 0']);
  await edit(join(folder, 'south'), 'hours.yaml', ['minutesPerCall: 20', 'minutesPerCall: x']);
  const said = await complaint();
  expect(said).toMatch(/^ {2}south\/center\.yaml:\d+: idleMinutes: /m);
  expect(said).toMatch(/^ {2}south\/hours\.yaml:\d+: minutesPerCall: /m);
  const twin = said.split('\n').find((line) => line.includes('west/center.yaml:3: id: "north"'));
  expect(twin).toContain(join(folder, 'north'));
  expect(twin).toContain(join(folder, 'west'));
});

test('production serves no demo center among several', async () => {
  await cp('center', join(folder, 'demo'), { recursive: true });
  await put('north');
  expect(await complaint({ demo: false })).toMatch(
    /demo\/center\.yaml:\d+: id: "demo" is the demo/,
  );
  expect(idsOf(await openHere())).toEqual(['demo', 'north']);
});

test('a good edit is taken, by whichever way it is saved', async () => {
  await put('north');
  await put('south');
  const centers = await openHere();
  const south = centers.of('south');
  const north = join(folder, 'north');
  await edit(north, 'center.yaml', ['idleMinutes: 20', 'idleMinutes: 7']);
  await until('edit', () => centers.of('north').idleMinutes === 7);
  // As most editors do: another file takes the place of the first.
  await cp(join(north, 'hours.yaml'), join(folder, 'hours.new'));
  await edit(folder, 'hours.new', ['minutesPerCall: 20', 'minutesPerCall: 15']);
  await rename(join(folder, 'hours.new'), join(north, 'hours.yaml'));
  await until('new file', () => centers.of('north').hours.minutesPerCall === 15);
  expect(centers.of('south')).toBe(south);
  expect(logged).toEqual(Array(2).fill('center.read {"center":"north"}'));
});

test('what changes no setting is nobody’s news', async () => {
  await put('north');
  const centers = await openHere();
  const before = centers.of('north');
  let told = 0;
  centers.watch(() => (told += 1));
  await edit(join(folder, 'north'), 'center.yaml', ['# The demo', '# Our own']);
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(centers.of('north')).toBe(before);
  expect([told, logged]).toEqual([0, []]);
});

test('a bad edit is refused as a whole: the last good settings hold until it is mended', async () => {
  await put('north');
  const centers = await openHere();
  const before = centers.of('north');
  let told = 0;
  const stop = centers.watch(() => (told += 1));
  const north = join(folder, 'north');
  await edit(
    north,
    'center.yaml',
    ['idleMinutes: 20', 'idleMinutes: secret-word'],
    ['name: House of north', 'name: Another House'],
  );
  const [refused] = await until('refusal', () => centers.refused().length > 0 && centers.refused());
  expect(refused).toMatchObject({ name: 'House of north', since: NOW, readAt: NOW });
  expect(refused?.problems.map(({ file, message }) => [file, message.slice(0, 12)])).toEqual([
    ['center.yaml', 'idleMinutes:'],
  ]);
  expect(centers.of('north')).toBe(before);
  expect(logged).toEqual(['center.refused {"center":"north","problems":1,"files":"center.yaml"}']);
  await edit(north, 'center.yaml', ['idleMinutes: secret-word', 'idleMinutes: 5']);
  await until('mended file', () => centers.refused().length === 0);
  expect(centers.of('north')).toMatchObject({ name: 'Another House', idleMinutes: 5 });
  expect(logged.at(-1)).toBe('center.read {"center":"north"}');
  expect(told).toBe(2);
  stop();
});

test('an id that changes, or is taken, is refused: links and intakes hold it', async () => {
  await put('north');
  await put('south');
  const centers = await openHere();
  await edit(join(folder, 'north'), 'center.yaml', ['id: north', 'id: east']);
  await until('refusal', () => centers.refused().length === 1);
  expect(centers.refused()[0]?.problems[0]?.message).toContain('began with "north"');
  expect(idsOf(centers)).toEqual(['north', 'south']);
  await put('twin', 'south');
  await until('refusal', () => centers.refused().length === 2);
  expect(centers.refused()[1]).toMatchObject({ name: 'twin', readAt: undefined });
  await rm(join(folder, 'twin'), { recursive: true });
  await until('end of the refusal', () => centers.refused().length === 1);
});

test('a new folder is served at once; one that is gone is served as it was, and said', async () => {
  await put('north');
  const centers = await openHere();
  await put('south');
  await until('second center', () => centers.has('south'));
  await rm(join(folder, 'north'), { recursive: true });
  await until('refusal', () => centers.refused().length === 1);
  expect(centers.of('north').name).toBe('House of north');
  expect(centers.refused()[0]?.problems[0]?.message).toContain('there is no');
});

test('what the rest of the house finds wrong is a problem with its line', async () => {
  await put('north');
  const further = () => [{ path: ['languages', 1], message: 'nobody speaks that' }];
  expect(await complaint({ further })).toMatch(
    /center\.yaml:\d+: languages\.1: nobody speaks that/,
  );
});

test('when it is closed nothing is read any more', async () => {
  await put('north');
  const centers = await openHere();
  await centers.close();
  await edit(join(folder, 'north'), 'center.yaml', ['idleMinutes: 20', 'idleMinutes: 7']);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(centers.of('north').idleMinutes).toBe(20);
});

test('whatever is thrown while a folder is read refuses its edit alone, without its words', async () => {
  await put('north');
  await put('south');
  const further = (center: Center) => {
    if (center.idleMinutes === 7) throw new TypeError('secret-word');
    return [];
  };
  const centers = await openHere({ further });
  await edit(join(folder, 'north'), 'center.yaml', ['idleMinutes: 20', 'idleMinutes: 7']);
  const [refused] = await until('refusal', () => centers.refused().length > 0 && centers.refused());
  expect(refused).toMatchObject({ name: 'House of north', readAt: NOW });
  expect(refused?.problems.map(problemText)).toEqual([
    'center.yaml:1: the settings of this center could not be read (TypeError); undo the latest edit, and tell whoever runs this server',
  ]);
  expect(logged).toEqual([
    'center.refused {"center":"north","problems":1,"files":"center.yaml","error":"TypeError"}',
  ]);
  await edit(join(folder, 'south'), 'center.yaml', ['idleMinutes: 20', 'idleMinutes: 8']);
  await until('edit', () => centers.of('south').idleMinutes === 8);
  await edit(join(folder, 'north'), 'center.yaml', ['idleMinutes: 7', 'idleMinutes: 9']);
  await until('mended file', () => centers.refused().length === 0);
  expect(centers.of('north').idleMinutes).toBe(9);
});

test('a pipe in place of a file refuses the edit, and the server can be closed', async () => {
  await put('north');
  await put('south');
  const centers = await openHere();
  const faq = join(folder, 'north', 'faq', 'es.md');
  await rm(faq);
  await promisify(execFile)('mkfifo', [faq]);
  const [refused] = await until('refusal', () => centers.refused().length > 0 && centers.refused());
  expect(refused?.problems[0]).toMatchObject({ file: 'faq/es.md', line: 1 });
  await edit(join(folder, 'south'), 'center.yaml', ['idleMinutes: 20', 'idleMinutes: 8']);
  await until('edit', () => centers.of('south').idleMinutes === 8);
  await centers.close();
});
