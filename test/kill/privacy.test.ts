import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openPlain } from '../support/plain-direct-line.ts';
import type { WireQuestion } from '../support/plain-direct-line.ts';
import { loadServer } from '../support/server-process.ts';
import type { ServerProcess } from '../support/server-process.ts';

/** The phone number in every way it may be written down. */
const PHONE = '(951) 555-0143';
const PHONE_FORMS = [PHONE, '9515550143', '951-555-0143', '5550143'];

const CRY = 'I want to kill myself';

let dataDir: string;
let server: ServerProcess | undefined;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'porchlight-privacy-'));
});

afterEach(async () => {
  await server?.kill();
  await rm(dataDir, { recursive: true });
});

/** Everything is logged, and the receiver is down: handoffs stay in the outbox, and failures are logged. */
function start(process: ServerProcess): Promise<string> {
  server = process;
  return process.serve({
    env: {
      DATA_DIR: dataDir,
      PORT: '0',
      LOG_LEVEL: 'debug',
      WEBHOOK_URL: 'http://127.0.0.1:9/handoffs',
      WEBHOOK_SECRET: `whsec_${Buffer.alloc(32, 7).toString('base64')}`,
    },
    tuning: { schedule: [0, ...Array<number>(1_000).fill(50)] },
  });
}

/** A word that no file can hold by chance. */
const canaryOf = (what: string) => `quillwort${what.replaceAll(/\W/g, '')}zx`;

/** Everything that must be tapped for the conversation to go on. */
const TAPS: Readonly<Record<string, string | readonly string[]>> = {
  notice: 'yes',
  'safety.now': 'safe',
  'safety.next': 'go_on',
  'consent.adult': 'yes',
  'safety.withdrawal': ['none'],
  'safety.thoughts': 'no',
  'consent.contact': 'yes',
  'consent.guidance': 'yes',
  'consent.followup': 'no',
  review: 'send',
};

/** Holds a whole conversation in which every answer is typed; returns what was typed before and after the notice. */
async function talk(url: string) {
  const visitor = await openPlain(url);
  const before: string[] = [];
  const after: string[] = [];
  let typed = before;

  async function question(): Promise<WireQuestion | undefined> {
    const { activities } = await visitor.read();
    return activities.at(-1)?.channelData?.question;
  }

  async function type(what: string, rest = ''): Promise<void> {
    const canary = canaryOf(`${typed === before ? 'early' : 'late'} ${what}`);
    typed.push(canary);
    await visitor.send({ text: `${canary}${rest}` });
  }

  /** What must be tapped is typed first, and not understood. */
  async function tap(asked: WireQuestion, answer: string | readonly string[]): Promise<void> {
    await type(asked.id);
    await visitor.send({ value: { answer } });
    if (asked.id === 'notice') typed = after;
  }

  await type('greeting', ' is what I came for');
  await type('cry', ` ${CRY}`);
  for (let asked = await question(); asked; asked = await question()) {
    const { id } = asked;
    const answer = TAPS[id];
    if (answer !== undefined) await tap(asked, answer);
    else if (id === 'contact.phone') await visitor.send({ text: PHONE });
    else if (id === 'who.for' && !after.includes(canaryOf('late cry')))
      await type('cry', ` ${CRY}`);
    else await type(id, id === 'contact.name' ? '' : ' ok');
  }
  const { activities } = await visitor.read();
  return { before, after, intakeId: visitor.conversationId, stream: activities };
}

/** Every byte at rest and every byte of the log; the key is no secret of a visitor's. */
async function readEverything(): Promise<ReadonlyMap<string, Buffer>> {
  const names = (await readdir(dataDir, { recursive: true })).filter(
    (name) => name !== 'master.key',
  );
  const files = await Promise.all(
    names.map(async (name) => [name, await readFile(join(dataDir, name))] as const),
  );
  return new Map([...files, ['log', Buffer.from(server?.output() ?? '')]]);
}

/** A text as it may lie in a file. */
const forms = (text: string) => [
  Buffer.from(text),
  Buffer.from(text, 'utf16le'),
  Buffer.from(Buffer.from(text).toString('hex')),
  // Of base64, the part that does not depend on what stands before.
  ...[0, 1, 2].map((offset) =>
    Buffer.from(
      Buffer.from(' '.repeat(offset) + text)
        .toString('base64')
        .slice(4, -4),
    ),
  ),
];

async function expectNowhere(texts: readonly string[]): Promise<void> {
  const everything = await readEverything();
  const found = texts.flatMap((text) =>
    [...everything].flatMap(([name, bytes]) =>
      forms(text).some((form) => bytes.includes(form)) ? [`${text} in ${name}`] : [],
    ),
  );
  expect(found).toEqual([]);
}

test('nothing that a visitor typed can be found in the database, its log files or the log', async () => {
  const url = await start(loadServer());
  const { before, after, intakeId, stream } = await talk(url);
  const kept = JSON.stringify(stream);

  // It was understood and kept, and is there for the visitor: there is something to be found.
  expect(after.length).toBeGreaterThan(12);
  expect([...after, PHONE].filter((text) => !kept.includes(text))).toEqual([]);
  // What came before the notice was answered with help, and kept nowhere.
  expect(before.length).toBeGreaterThan(2);
  expect(before.filter((text) => kept.includes(text))).toEqual([]);
  expect(stream.filter((each) => each.channelData?.safety?.mode === 'interrupt')).toHaveLength(2);

  const all = [...before, ...after, ...PHONE_FORMS, CRY];
  await expectNowhere(all);
  const running = await readEverything();
  expect([...running.keys()].sort()).toEqual(['log', 'porchlight.db', 'porchlight.db-wal']);
  // The search does find what is there.
  expect(running.get('porchlight.db-wal')?.includes(intakeId)).toBe(true);
  for (const event of ['"turn"', '"delivery.retry"', intakeId]) {
    expect(String(running.get('log'))).toContain(event);
  }

  await server?.kill();
  await expectNowhere(all);
  const next = loadServer();
  await start(next);
  await expectNowhere(all);
  await next.stop();
  await expectNowhere(all);
  expect((await readEverything()).get('porchlight.db')?.includes(intakeId)).toBe(true);
});
