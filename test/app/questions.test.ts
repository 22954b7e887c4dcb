import { openAppWithReceiver } from '../support/app-with-receiver.ts';
import { openPlain, type WireActivity } from '../support/plain-direct-line.ts';
import { answersOf } from '../support/webhook-receiver.ts';

let product: Awaited<ReturnType<typeof openAppWithReceiver>>;
beforeAll(async () => {
  product = await openAppWithReceiver();
});
afterAll(() => product.close());

/** A client that sees what each of its messages came to. */
async function openClient() {
  const client = await openPlain(product.app.url);
  let watermark = (await client.read()).watermark;
  async function turn(...message: Parameters<typeof client.send>) {
    const id = await client.send(...message);
    const { activities, watermark: now } = await client.read(watermark);
    watermark = now;
    return { id, said: activities.filter(({ from }) => from.role === 'bot') };
  }
  return { ...client, turn };
}

type Shown = WireActivity & {
  readonly suggestedActions?: {
    readonly actions: readonly { type: string; title: string; value: string }[];
  };
};
const question = (said: readonly WireActivity[]) => said.at(-1)?.channelData?.question;
const refused = (said: readonly WireActivity[]) => said.at(-1)?.channelData?.refused;

/** As far as the first question that may be left out. */
async function openAtWho() {
  const client = await openClient();
  await client.turn({ value: { answer: 'yes' } });
  const { said } = await client.turn({ value: { answer: 'safe' } });
  return { client, said };
}

test('a question is the last message of its turn, in the form that clients rely on', async () => {
  const { client, said } = await openAtWho();
  const shown = said.at(-1) as Shown;
  expect(said.filter((each) => each.channelData?.question)).toEqual([shown]);
  expect(shown).toMatchObject({ type: 'message', from: { role: 'bot' } });
  expect(question(said)).toEqual({
    id: 'who.for',
    topic: 'who',
    kind: 'choice',
    skippable: true,
    choices: ['self', 'loved_one', 'professional'].map((value) => ({
      value,
      label: expect.any(String) as string,
    })),
  });
  const labels = question(said)?.choices?.map(({ label }) => label) ?? [];
  const actions = shown.suggestedActions?.actions ?? [];
  expect(actions.slice(0, labels.length).map(({ title }) => title)).toEqual(labels);
  expect(actions.length).toBeGreaterThan(labels.length);
  for (const { type, title, value } of actions) {
    expect({ type, value }).toEqual({ type: 'imBack', value: title });
  }
  // Guidance, review and all that is said before a question come in one turn with it.
  const { activities } = await client.read('0');
  const first = activities.findIndex((each) => each.channelData?.question);
  expect(first).toBeGreaterThan(0);
  expect(activities[first]?.channelData?.question?.id).toBe('notice');
});

test.each([
  ['notice', []],
  ['safety.now', ['yes']],
])('%s cannot be left out: why is said, and it is asked again', async (id, answers) => {
  const client = await openClient();
  for (const answer of answers) await client.turn({ value: { answer } });
  for (const command of ['skip', 'unsure', 'decline']) {
    if (id === 'safety.now' && command === 'unsure') continue; // It is one of its answers.
    const { said } = await client.turn({ value: { command } });
    expect(said.length).toBeGreaterThan(1);
    expect(question(said)).toMatchObject({ id, skippable: false });
  }
});

test('every standing button is understood when it is typed back', async () => {
  const { said } = await openAtWho();
  const shown = said.at(-1) as Shown;
  const labels = new Set(question(said)?.choices?.map(({ label }) => label));
  const standing = shown.suggestedActions?.actions.filter(({ title }) => !labels.has(title)) ?? [];
  for (const { value } of standing) {
    const { client } = await openAtWho();
    const { said: answer } = await client.turn({ text: value });
    expect([value, refused(answer)]).toEqual([value, undefined]);
  }
});

test('an answer to a question that was left is refused as stale and changes nothing', async () => {
  const { client } = await openAtWho();
  const { said } = await client.turn({ value: { answer: 'no' } }, { inReplyTo: 'notice' });
  expect(refused(said)).toEqual({ reason: 'stale', attempt: 1 });
  expect(question(said)?.id).toBe('who.for');
  const { said: next } = await client.turn({ value: { answer: 'self' } }, { inReplyTo: 'who.for' });
  expect(question(next)?.id).toBe('consent.adult');
});

test('an answer not understood is asked twice more and then kept as it was written', async () => {
  const { client } = await openAtWho();
  const first = await client.turn({ text: 'purple monkey' });
  expect(refused(first.said)).toEqual({ reason: 'unclear', attempt: 1 });
  expect(question(first.said)?.id).toBe('who.for');
  const second = await client.turn({ text: 'orange toaster' });
  expect(refused(second.said)).toEqual({ reason: 'unclear', attempt: 2 });
  const third = await client.turn({ text: 'purple dishwasher' });
  expect(refused(third.said)).toBeUndefined();
  expect(question(third.said)?.id).toBe('consent.adult');
  await client.send({ value: { command: 'human' } });
  const { data } = await product.receiver.handoff(client.conversationId);
  expect(answersOf(data)).toEqual({ who: { asWritten: 'purple dishwasher' } });
  expect(data.facts[0]?.source).toEqual({
    activityId: third.id,
    how: 'typed',
    quote: 'purple dishwasher',
  });
});

test('a value that is none of the choices is not an answer', async () => {
  const { client } = await openAtWho();
  for (const answer of ['constructor', '__proto__', '', 'danger', ['self'], 1]) {
    const { said } = await client.turn({ value: { answer } });
    expect(refused(said)?.reason).toBe('unclear');
    expect(question(said)?.id).toBe('who.for');
  }
});

test('a repeated clientTurnId is the same turn, whatever comes with it', async () => {
  const { client } = await openAtWho();
  const { id } = await client.turn({ value: { answer: 'self' } }, { clientTurnId: 'mine' });
  const before = await client.read();
  const repeated = await Promise.all([
    client.send({ value: { answer: 'self' } }, { clientTurnId: 'mine' }),
    client.send({ text: 'something else' }, { clientTurnId: 'mine' }),
  ]);
  expect(repeated).toEqual([id, id]);
  expect(await client.read()).toEqual(before);
});

test('a double tap in the same instant is one turn', async () => {
  const { client } = await openAtWho();
  const tapped = () => client.send({ value: { answer: 'self' } }, { clientTurnId: 'double' });
  const ids = await Promise.all([tapped(), tapped(), tapped()]);
  expect(new Set(ids).size).toBe(1);
  const { activities } = await client.read();
  expect(activities.filter(({ id }) => id === ids[0])).toHaveLength(1);
  expect(activities.at(-1)?.channelData?.question?.id).toBe('consent.adult');
});
