import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { openConversations } from './hold.ts';
import { readTranscript, writeTranscript } from './transcript.ts';

const FOLDER = join(__dirname, 'people');
const people = readdirSync(FOLDER).map((file) => {
  const page = readFileSync(join(FOLDER, file), 'utf8');
  return { file, page, ...readTranscript(page) };
});

/** `UPDATE_TRANSCRIPTS=1` writes down what the bot says now; what must come of it is never rewritten. */
const UPDATE = process.env['UPDATE_TRANSCRIPTS'] === '1';

let conversations: Awaited<ReturnType<typeof openConversations>>;
beforeAll(async () => {
  conversations = await openConversations();
});
afterAll(() => conversations.close());

describe.each(people)('$file', ({ file, page, acts, expected }) => {
  let held: Awaited<ReturnType<typeof conversations.hold>>;
  beforeAll(async () => {
    held = await conversations.hold(
      people.findIndex((each) => each.file === file),
      expected.arrives ?? expected.language,
      acts,
    );
    if (UPDATE) writeFileSync(join(FOLDER, file), writeTranscript(page, held.lines));
  });

  test('comes to what must come of it', () => {
    const { summary } = held;
    if (expected.reason === 'none') {
      expect(summary).toBeUndefined();
      return;
    }
    expect(summary).toMatchObject({ reason: expected.reason, language: expected.language });
    if (expected.level !== undefined) expect(summary?.guidance.level).toBe(expected.level);
    if (expected.urgency !== undefined) expect(summary?.urgency.level).toBe(expected.urgency);
    expect(summary?.guidance.rules).toEqual(expect.arrayContaining(expected.rules));
    expect(summary?.guidance.flags).toEqual(expect.arrayContaining(expected.flags));
    expect(summary?.safety.map(({ signal }) => signal)).toEqual(expected.signals);
    const { permission = summary?.contact.permission, advised = summary?.advised } = expected;
    expect(summary?.contact.permission).toBe(permission);
    expect(summary?.advised).toEqual(advised);
    const facts = Object.fromEntries(summary?.facts.map(({ id, value }) => [id, value]) ?? []);
    expect(facts).toMatchObject(expected.facts);
    const { openings, fallback = summary?.fallback?.map(({ kind }) => kind) } = expected;
    expect(summary?.openings.slice(0, openings.length)).toMatchObject(openings);
    expect(summary?.fallback?.map(({ kind }) => kind)).toEqual(fallback);
  });

  test('is asked nothing that must not be asked, and keeps what may be kept', () => {
    const { asked, kept } = held;
    expect(asked.filter((id) => expected.notAsked.includes(id))).toEqual([]);
    const again = asked.filter((id, at) => asked.indexOf(id) < at);
    expect(again.filter((id) => expected.askedOnce.includes(id))).toEqual([]);
    expect(kept > 0).toBe(expected.keepsWords);
  });

  test('is told what must be said, and nothing that does not hold', () => {
    const said = held.lines.flatMap((line) => (line.by === 'porchlight' ? [line.words] : []));
    const told = (words: string) => said.some((each) => each.includes(words));
    expect(expected.says.filter((words) => !told(words))).toEqual([]);
    expect(expected.notSaid.filter(told)).toEqual([]);
  });

  test('reads as it is written down', () => {
    expect(readFileSync(join(FOLDER, file), 'utf8')).toBe(writeTranscript(page, held.lines));
  });
});

/** The rows of the table of flags that a chat must catch: clinical.md 3.1. */
const ROWS = [
  'alcohol withdrawal',
  'benzodiazepines',
  'opioids',
  'pregnancy',
  'stimulants',
  'suicide',
  'violence and abuse',
  'under 18',
];

test('there are at least twenty people, a third of them in Spanish, and every clinical row', () => {
  expect(people.length).toBeGreaterThanOrEqual(20);
  const spanish = people.filter(({ expected }) => expected.language === 'es');
  expect(spanish.length * 3).toBeGreaterThanOrEqual(people.length);
  const covered = new Set(people.flatMap(({ expected }) => expected.covers));
  expect(ROWS.filter((row) => !covered.has(row))).toEqual([]);
});
