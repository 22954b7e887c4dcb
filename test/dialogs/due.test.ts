import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { wordsFor } from '../../src/content/index.ts';
import { voiceFor } from '../../src/dialogs/wording.ts';
import { EMPTY } from '../../src/machines/context.ts';
import { makeFolder, until } from '../support/app.ts';
import { openAppWithReceiver } from '../support/app-with-receiver.ts';
import { openPlain } from '../support/plain-direct-line.ts';

/** A center that waits for a minute each time: signatures are still young enough after it. */
let folder: string;
let clock: { ahead: number };
let product: Awaited<ReturnType<typeof openAppWithReceiver>>;
beforeEach(async () => {
  folder = await makeFolder();
  const center = (await readFile('center/center.yaml', 'utf8'))
    .replace('idleMinutes: 20', 'idleMinutes: 1')
    .replace('coordinatorMinutes: 5', 'coordinatorMinutes: 1')
    .replace('followUpHours: 24', 'followUpHours: 1');
  await cp('center', join(folder, 'center'), { recursive: true });
  await writeFile(join(folder, 'center', 'center.yaml'), center);
  clock = { ahead: 0 };
  product = await openAppWithReceiver({
    env: { CENTER_DIR: join(folder, 'center') },
    tuning: { now: () => Date.now() + clock.ahead },
  });
});
afterEach(async () => {
  await product.close();
  await rm(folder, { recursive: true });
});

const MINUTE = 61_000;
const HOUR = 60 * MINUTE;

/** Someone who has answered as far as the permission to be called. */
async function openUpTo(permission: 'yes' | 'no') {
  const client = await openPlain(product.app.url);
  const answers = ['yes', 'safe', 'self', 'yes', 'substances', 'Dana', '951-555-0162', ['call']];
  for (const answer of [...answers, permission]) await client.send({ value: { answer } });
  return client;
}
type Client = Awaited<ReturnType<typeof openUpTo>>;

/** True once the bot has said this; tokens may have expired meanwhile. */
async function hasSaid({ resume }: Client, say: 'noCoordinator' | 'followUp') {
  const { center } = product.app;
  const [words = ''] = wordsFor('en').says[say];
  const { fill } = voiceFor(center, EMPTY, Date.now());
  // When the team is there depends on the hour of the test.
  const [start = ''] = fill(words).split(/(The team is|I cannot say)/);
  const { activities } = await (await openPlain(product.app.url, { resume })).read();
  return activities.some(({ text }) => text?.startsWith(start));
}

test('who falls silent and has allowed a call is handed over as having left, once', async () => {
  const { receiver } = product;
  const refusing = await openUpTo('no');
  const unasked = await openPlain(product.app.url);
  await unasked.send({ value: { answer: 'yes' } });
  const allowing = await openUpTo('yes');
  expect(receiver.handoffs).toEqual([]);

  clock.ahead = MINUTE;
  const { data } = await receiver.handoff(allowing.conversationId);
  expect(data).toMatchObject({
    reason: 'left',
    revision: 1,
    contact: { name: 'Dana', phone: '+19515550162', permission: 'yes' },
    urgency: { level: 'soon' },
  });
  expect(data.notAsked).toContain('substances');
  // The others were due before it.
  const known = receiver.handoffs.map(({ data: { intakeId } }) => intakeId);
  expect(known).toEqual([allowing.conversationId]);
  expect(known).not.toContain(refusing.conversationId);

  // Silence goes on; whoever comes back and falls silent again sends an update.
  clock.ahead = 2 * MINUTE;
  await allowing.send({ value: { answer: ['alcohol'] } });
  clock.ahead = 3 * MINUTE;
  const again = await receiver.handoff(allowing.conversationId, 2);
  expect(again).toMatchObject({ type: 'handoff.updated', data: { reason: 'left' } });
  expect(again.data.facts.map(({ id }) => id)).toContain('substances');
  expect(receiver.handoffs).toHaveLength(2);
});

test('a visitor who keeps answering is not idle', async () => {
  const client = await openUpTo('yes');
  for (const ahead of [0.6 * MINUTE, 1.2 * MINUTE]) {
    clock.ahead = ahead;
    await client.send({ value: { command: 'repeat' } });
  }
  const other = await openUpTo('yes');
  clock.ahead = 2.1 * MINUTE;
  await client.send({ value: { command: 'repeat' } });
  clock.ahead = 2.4 * MINUTE;
  await product.receiver.handoff(other.conversationId);
  expect(product.receiver.handoffs).toHaveLength(1);
});

test('where no coordinator comes, that is said, and the visitor can go on', async () => {
  const client = await openUpTo('yes');
  await client.send({ value: { command: 'human' } });
  expect(await hasSaid(client, 'noCoordinator')).toBe(false);
  clock.ahead = MINUTE;
  await until('word that nobody came', () => hasSaid(client, 'noCoordinator'));
  const { activities } = await client.read();
  expect(activities.at(-1)?.channelData?.intake?.state).toBe('open');
  await client.send({ value: { answer: ['alcohol'] } });
  const after = (await client.read()).activities;
  expect(after.at(-1)?.channelData?.question?.id).toBe('use.frequency');
});

test('who allowed it is asked later whether someone has called; a restart does not forget it', async () => {
  const client = await openUpTo('yes');
  const question = async () => (await client.read()).activities.at(-1)?.channelData?.question;
  for (let asked = await question(); asked && asked.id !== 'review'; asked = await question()) {
    const no = asked.kind === 'choices' ? ['none'] : 'no';
    await client.send({ value: asked.skippable ? { command: 'skip' } : { answer: no } });
  }
  await client.send({ value: { answer: 'send' } });
  await client.send({ value: { answer: 'yes' } });
  await product.app.stop();
  clock.ahead = HOUR;
  await product.app.start();
  await until('follow-up', () => hasSaid(client, 'followUp'));
});
