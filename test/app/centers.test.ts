import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import type { HandoffSummary } from '../../src/handoff/summary.ts';
import type { DeliveryRecord } from '../../src/store/deliveries.ts';
import { SETUP, someone } from '../desk/open-desk.ts';
import { SINGLE_MOTHER } from '../desk/people.ts';
import { walk } from '../desk/talk.ts';
import { makeFolder, until } from '../support/app.ts';
import { openAppWithReceiver } from '../support/app-with-receiver.ts';
import { copyCenter, edit, type Edit } from '../support/center-files.ts';
import { generateToken, openPlain } from '../support/plain-direct-line.ts';
import { tap } from '../support/visitor.ts';
import type { Transcript } from '../support/visitor.ts';

/** Names that never lead anywhere (RFC 2606). */
const webhook = (name: string) =>
  `webhooks:\n  - { name: ${name}, url: 'https://${name}.invalid/', secret: whsec_${'A'.repeat(43)}= }`;

let folder: string;
let product: Awaited<ReturnType<typeof openAppWithReceiver>>;
beforeEach(async () => {
  folder = await makeFolder();
  await copyCenter(join(folder, 'a'), 'harbor', 'Harbor House');
  await copyCenter(join(folder, 'b'), 'willow', 'Willow House');
  await edit(join(folder, 'a'), 'center.yaml', ['webhooks: []', webhook('crm')]);
  product = await openAppWithReceiver({ env: { CENTER_DIR: folder, DESK_SETUP_TOKEN: SETUP } });
});
afterEach(async () => {
  await product.close();
  await rm(folder, { recursive: true });
});

const url = () => product.app.url;
const page = async (center: string) => (await fetch(`${url()}/chat/${center}`)).text();

/** The last digits of a phone number that no center has yet. */
let lines = 200;

/** Edits a center, and waits until it is read: its phone changes along. */
async function change(name: string, id: string, ...edits: readonly Edit[]) {
  const phone = `+1 951-555-0${lines++}`;
  await edit(join(folder, name), 'center.yaml', ...edits, [/^phone: .*$/m, `phone: '${phone}'`]);
  await until('edit', async () => (await page(id)).includes(phone));
  return phone;
}

type Visitor = Awaited<ReturnType<typeof openPlain>>;

/** What was said last: the answer to this, without the question at hand. */
async function answerTo(visitor: Visitor, text: string): Promise<string> {
  const { watermark } = await visitor.read();
  await visitor.send({ text });
  const { activities } = await visitor.read(watermark);
  return activities
    .filter(({ from, channelData }) => from.role === 'bot' && !channelData?.question)
    .map((each) => each.text)
    .join('\n');
}

/** A visitor of a center who has answered a table. */
async function visitorOf(center: string, transcript: Transcript): Promise<Visitor> {
  const visitor = await openPlain(url(), { center });
  await walk(visitor, transcript);
  return visitor;
}

/** She may be called, at any time of day. */
const CALLED: Transcript = SINGLE_MOTHER.map(([id, reply]) =>
  id === 'contact.safe' ? [id, tap(['call'])] : [id, reply],
);
const upTo = (id: string) =>
  CALLED.slice(
    0,
    CALLED.findIndex(([each]) => each === id),
  );
const from = (id: string) => CALLED.slice(CALLED.findIndex(([each]) => each === id));

const MENTAL_HEALTH = 'Do you help with mental health?';

test('each center has its own chat and its own words; none is the default by chance', async () => {
  expect(await page('harbor')).toContain('data-name="Harbor House"');
  expect(await page('willow')).toContain('data-name="Willow House"');
  const root = await fetch(`${url()}/`, { redirect: 'manual' });
  expect(root.headers.get('location')).toBe('/chat/harbor');
  for (const [center, name] of [
    ['harbor', 'Harbor House'],
    ['willow', 'Willow House'],
    [undefined, 'Harbor House'],
  ] as const) {
    const visitor = await openPlain(url(), center === undefined ? {} : { center });
    await walk(visitor, upTo('who.for'));
    expect(await answerTo(visitor, 'When can I call?')).toContain(`call ${name} at`);
  }
  await expect(generateToken(url(), { center: 'elsewhere' })).rejects.toThrow('404');
});

test('help beside a refusal is that of the center that was asked', async () => {
  const visitor = await openPlain(url(), { center: 'willow' });
  const phone = await change('b', 'willow');
  const address = `${url()}/v3/directline/conversations/${visitor.conversationId}/activities`;
  const refused = await fetch(address, {
    method: 'POST',
    headers: { authorization: `Bearer ${visitor.token}` },
    body: JSON.stringify({ type: 'message', text: 'a'.repeat(5_000) }),
  });
  const { help } = (await refused.json()) as { help: object[] };
  expect([refused.status, help.at(-1)]).toEqual([413, { label: 'Willow House', number: phone }]);
  expect(help).toHaveLength(3);
});

test('the next answer is of the newest settings, without a restart', async () => {
  const visitor = await visitorOf('willow', upTo('who.for'));
  const phone = await change('b', 'willow', ['name: Willow House', 'name: The Willows']);
  const said = await answerTo(visitor, 'When can I call?');
  expect(said).toContain(`call The Willows at ${phone}`);
  expect(await page('harbor')).toContain('data-name="Harbor House"');
});

test('what goes to one center never goes to the webhooks of another', async () => {
  const harbor = await visitorOf('harbor', CALLED);
  const willow = await visitorOf('willow', CALLED);
  for (const { conversationId } of [harbor, willow]) {
    await product.receiver.handoff(conversationId);
  }
  const desk = someone(url());
  await desk.post('/session', { setup: SETUP });
  const { body } = await desk.get<{ deliveries: DeliveryRecord[] }>('/deliveries');
  const targets = ({ conversationId }: Visitor) =>
    body.deliveries
      .filter(({ intakeId }) => intakeId === conversationId)
      .map(({ target }) => target)
      .toSorted();
  expect(targets(harbor)).toEqual(['crm', 'environment']);
  expect(targets(willow)).toEqual(['environment']);
  expect((await desk.list()).map(({ center }) => center).toSorted()).toEqual([
    'Harbor House',
    'Willow House',
  ]);
});

test('a webhook that could never work is a bad edit, and one taken out fails its deliveries', async () => {
  const desk = someone(url());
  await desk.post('/session', { setup: SETUP });
  const refused = async () =>
    (await desk.get<{ refused: { problems: string[] }[] }>('/intakes')).body.refused;
  const a = join(folder, 'a');
  await edit(a, 'center.yaml', ['https://crm.invalid/', 'https://10.1.2.3/']);
  const [found] = await until('refusal', async () => (await refused()).length > 0 && refused());
  expect(found?.problems.join()).toMatch(/^center\.yaml:\d+: webhooks\.0\.url: .*public/);
  expect(found?.problems.join()).not.toContain('10.1.2.3');
  await edit(a, 'center.yaml', ['https://10.1.2.3/', 'https://crm.invalid/']);
  await until('mended file', async () => (await refused()).length === 0);

  const { conversationId } = await visitorOf('harbor', CALLED);
  await change('a', 'harbor', [/^webhooks:\n.*$/m, 'webhooks: []']);
  const crm = await until('failed delivery', async () => {
    const { body } = await desk.get<{ deliveries: DeliveryRecord[] }>('/deliveries');
    const own = body.deliveries.filter(({ intakeId }) => intakeId === conversationId);
    return own.find(({ target, lastError }) => target === 'crm' && lastError === 'NoSuchTarget');
  });
  expect(crm.status).not.toBe('done');
});

test('a running intake keeps its questions over edits and a restart, and has the new hours at once', async () => {
  const visitor = await visitorOf('willow', upTo('health.conditions'));
  const before = await answerTo(visitor, MENTAL_HEALTH);
  await edit(join(folder, 'b'), 'hours.yaml', [
    /^week:\n( .*\n)+/m,
    "week:\n  sunday: ['15:00-16:00']\n",
  ]);
  await change(
    'b',
    'willow',
    ['treatsMentalHealthAlone: true', 'treatsMentalHealthAlone: false'],
    ['modules: []', 'modules: [phq2]'],
    ['asksInsurance: if_cost_matters', 'asksInsurance: always'],
  );
  expect(await answerTo(visitor, MENTAL_HEALTH)).toBe(before);
  await product.app.stop();
  await product.app.start();
  expect(await answerTo(visitor, MENTAL_HEALTH)).toBe(before);
  // Neither is insurance asked about, nor how they have been.
  await walk(visitor, from('health.conditions'));
  const { data } = await product.receiver.handoff(visitor.conversationId);
  expect(dayOf(data)).toBe('Sunday');

  const newcomer = await visitorOf('willow', upTo('health.conditions'));
  expect(await answerTo(newcomer, MENTAL_HEALTH)).not.toBe(before);
  await expect(walk(newcomer, from('health.conditions'))).rejects.toThrow('screening.');
});

/** The weekday on which a call was promised. */
function dayOf({ contact: { callBack } }: HandoffSummary): string {
  const { from: at, zone } = callBack ?? { from: '', zone: 'UTC' };
  return new Date(at).toLocaleDateString('en-US', { weekday: 'long', timeZone: zone });
}

test('an intake whose center is gone at a restart still gets answers, and help', async () => {
  const visitor = await visitorOf('willow', upTo('who.for'));
  await product.app.stop();
  await rm(join(folder, 'b'), { recursive: true });
  await product.app.start();
  expect(await answerTo(visitor, 'When can I call?')).toContain('call Harbor House at');
  const help = await answerTo(visitor, 'I am going to kill myself tonight');
  expect(help).toContain('988');
  await walk(visitor, [], tap('human'));
  const { data } = await product.receiver.handoff(visitor.conversationId);
  expect(data.reason).toBe('crisis');
  await expect(generateToken(url(), { center: 'willow' })).rejects.toThrow('404');
});
