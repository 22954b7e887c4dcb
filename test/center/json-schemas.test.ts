import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { parse } from 'yaml';
import { z } from 'zod';

import {
  centerJsonSchemas,
  SCHEMA_FOLDER,
  schemaName,
} from '../../src/center/reading/json-schemas.ts';
import { writeCenter } from '../../src/commands/center/write-center.ts';
import { makeFolder } from '../support/app.ts';

const SCHEMAS = [...centerJsonSchemas()];
const HINT = /^# yaml-language-server: \$schema=(\S+)\n/;

const yamlIn = async (folder: string) =>
  (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();

/** A published schema, as something that checks. */
async function schemaIn(path: string): Promise<z.ZodType> {
  const schema = JSON.parse(await readFile(path, 'utf8')) as JsonSchema;
  return z.fromJSONSchema(schema);
}

type JsonSchema = Parameters<typeof z.fromJSONSchema>[0];
type Settings = Readonly<Record<string, unknown>>;

test('what is published is what is checked: npm run schema', async () => {
  expect((await readdir(SCHEMA_FOLDER)).sort()).toEqual(SCHEMAS.map(([name]) => name).sort());
  for (const [name, schema] of SCHEMAS) {
    expect(JSON.parse(await readFile(join(SCHEMA_FOLDER, name), 'utf8'))).toEqual(schema);
  }
});

test('every file of the demo center names its schema and keeps to it', async () => {
  const files = await yamlIn('center');
  const own = (await yamlIn('center/messages')).map((file) => join('messages', file));
  expect([...files.map(schemaName), schemaName('messages.yaml')].sort()).toEqual(
    SCHEMAS.map(([name]) => name).sort(),
  );
  for (const file of [...files, ...own]) {
    const text = await readFile(join('center', file), 'utf8');
    const named = join('center', dirname(file), HINT.exec(text)?.[1] ?? '');
    const kind = own.includes(file) ? 'messages.yaml' : file;
    expect(named).toBe(join(SCHEMA_FOLDER, schemaName(kind)));
    const schema = await schemaIn(named);
    expect(schema.safeParse(parse(text)).error?.issues ?? []).toEqual([]);
  }
});

test.each([
  ['center', (value: Settings) => ({ ...value, retentionDay: 90 })],
  ['center', (value: Settings) => ({ ...value, idleMinutes: 'twenty' })],
  ['center', ({ name: _, ...value }: Settings) => value],
  ['hours', (value: Settings) => ({ ...value, week: { monday: ['8 to 12'] } })],
  ['messages', (value: Settings) => ({ ...value, question: {} })],
  ['messages', () => ({ questions: { 'availability.zip': { aks: 'Where?' } } })],
  ['hours', (value: Settings) => ({ ...value, sites: { corona: { weeks: {} } } })],
])('the published schema of %s.yaml refuses what is none (%#)', async (file, change) => {
  const schema = await schemaIn(join(SCHEMA_FOLDER, `${file}.schema.json`));
  const where = file === 'messages' ? 'messages/en' : file;
  const value = parse(await readFile(`center/${where}.yaml`, 'utf8')) as Settings;
  expect(schema.safeParse(value).success).toBe(true);
  expect(schema.safeParse(change(value)).success).toBe(false);
});

test('every setting says in an editor what it is for', () => {
  const silent = SCHEMAS.flatMap(([name, schema]) => undescribed(schema, name));
  expect(silent).toEqual([]);
});

/** The settings in a schema without a description, by their places. */
function undescribed(schema: object, place: string): readonly string[] {
  return Object.entries(schema).flatMap(([key, part]: [string, unknown]) => {
    if (typeof part !== 'object' || part === null) return [];
    const silent = Object.entries(key === 'properties' ? (part as Settings) : {})
      .filter(([, each]) => !(each as Settings)['description'])
      .map(([name]) => `${place}.${name}`);
    return [...silent, ...undescribed(part, `${place}.${key}`)];
  });
}

const ANSWERS = {
  name: 'Harbor House',
  phone: '+1 951-555-0137',
  languages: ['en'],
  zip: '79901',
  zone: 'America/Denver',
  week: { monday: ['08:00-12:00'] },
  owner: 'the clinical director',
  reviewedOn: '2026-11-22',
} as const;

test('a new center names the schemas from its own folder, and none from outside of the repository', async () => {
  const parent = await mkdtemp('dist/center-');
  const outside = await makeFolder();
  await writeCenter(join(parent, 'deep', 'made'), 'made', ANSWERS);
  await writeCenter(join(outside, 'made'), 'made', ANSWERS);
  for (const file of ['center.yaml', 'hours.yaml', 'payers.yaml', 'programs.yaml']) {
    const path = join(parent, 'deep', 'made', file);
    const [, schema = ''] = HINT.exec(await readFile(path, 'utf8')) ?? [];
    expect(join(dirname(path), schema)).toBe(join(SCHEMA_FOLDER, schemaName(file)));
    expect(await readFile(join(outside, 'made', file), 'utf8')).not.toMatch(HINT);
  }
  await rm(parent, { recursive: true });
  await rm(outside, { recursive: true });
});
