import { wordsFor } from '../../src/content/index.ts';
import { voiceFor } from '../../src/dialogs/wording.ts';
import { EMPTY } from '../../src/machines/context.ts';
import type { QuestionId } from '../../src/machines/topics/index.ts';
import { until } from '../support/app.ts';
import { openAppWithReceiver } from '../support/app-with-receiver.ts';
import {
  buttonsOf,
  openFakeConnector,
  textOf,
  type FakeConnector,
  type Sent,
} from '../support/fake-connector.ts';
import { answersOf } from '../support/webhook-receiver.ts';

let product: Awaited<ReturnType<typeof openAppWithReceiver>>;
let teams: FakeConnector;
beforeAll(async () => {
  product = await openAppWithReceiver({ env: { ALLOW_ANONYMOUS_MESSAGES: '1' } });
  teams = await openFakeConnector(product.app.url);
});
afterEach(() => teams.answer(200));
afterAll(async () => {
  await product.close();
  await teams.close();
});

/** Nothing but its words tells a question on a foreign channel; they are looked up, not repeated. */
function asks(id: QuestionId) {
  const { fill } = voiceFor(product.app.center, EMPTY, Date.now());
  const words = fill(wordsFor('en').questions[id].ask);
  return (text: string) => text.includes(words);
}

/** A visitor in Teams. A reply that begins with # presses the button with that answer. */
function openTeamsVisitor() {
  const chat = teams.openConversation();
  return {
    ...chat,
    async walk(transcript: readonly (readonly [QuestionId, string])[]) {
      for (const [id, reply] of transcript) {
        const asked = await chat.next(id, asks(id));
        const response = reply.startsWith('#')
          ? await chat.press(buttonWith(asked, reply.slice(1)))
          : await chat.say(reply);
        expect([id, response.status]).toEqual([id, 200]);
      }
    },
  };
}

function buttonWith(message: Sent, answer: string) {
  const value = (each: unknown) => (each as { answer: unknown }).answer;
  const button = buttonsOf(message).find((each) => value(each.value) === answer);
  if (!button) throw new Error(`No button answers ${answer}.`);
  return button;
}

const CONVERSATION: readonly (readonly [QuestionId, string])[] = [
  ['notice', '#yes'],
  ['safety.now', '#safe'],
  ['who.for', '1'],
  ['consent.adult', '#yes'],
  ['needs.focus', 'Alcohol or drugs'],
  ['contact.name', 'Noor'],
  ['contact.phone', '951-555-0173'],
  ['contact.safe', '1, 2 and 6'],
  ['consent.contact', '#yes'],
  ['use.substances', 'weed and coke'],
  ['use.frequency', '3 times a week'],
  ['use.consequences', '1, 4'],
  ['detox.history', '1'],
  ['safety.withdrawal', '1'],
  ['treatment.prior', '1'],
  ['health.conditions', 'Skip'],
  ['safety.thoughts', '#no'],
  ['home.now', '1 and 5'],
  ['constraints.readiness', '2'],
  ['constraints.life', 'school, weekend, cost'],
  ['availability.zip', '92501'],
  ['insurance.payer', 'aetna'],
  ['review', '#send'],
];

test('a whole conversation in Teams, from the greeting to the handoff', async () => {
  const visitor = openTeamsVisitor();
  expect((await visitor.arrive()).status).toBe(200);
  await visitor.walk(CONVERSATION);
  await visitor.next('follow-up', asks('consent.followup'));
  const { data } = await product.receiver.handoff(await onlyIntake());
  expect(answersOf(data)).toEqual({
    who: 'self',
    adult: 'yes',
    focus: 'substances',
    name: 'Noor',
    phone: '+19515550173',
    safe_contact: ['call', 'text', 'evening'],
    substances: ['cannabis', 'cocaine'],
    frequency: { times: 3, per: 'week' },
    consequences: ['work_school', 'money'],
    detox_history: 'never_tried',
    withdrawal: ['none'],
    prior_levels: ['none'],
    health: '(skipped)',
    thoughts: 'no',
    home: ['safe_sober', 'support'],
    readiness: 'this_week',
    constraints: ['school', 'weekend', 'cost'],
    zip: '92501',
    payer: 'aetna',
  });
  expect(data.reason).toBe('completed');
  // A button's words are the visitor's words: a quote is a part of them.
  const safe = data.safetyAnswers.find(({ id }) => id === 'safety_now');
  expect(safe?.source.quote).toBe(wordsFor('en').questions['safety.now'].choices.safe);
});

/** The intake that the receiver has heard of; in Teams nobody is told its id. */
async function onlyIntake(): Promise<string> {
  return until('handoff', () => product.receiver.handoffs.at(-1)?.data.intakeId);
}

test('choices are buttons of a card where they fit on one, and a numbered list where not', async () => {
  const visitor = openTeamsVisitor();
  await visitor.arrive();
  const notice = await visitor.next('notice', asks('notice'));
  expect(notice.attachments?.[0]?.contentType).toBe('application/vnd.microsoft.card.hero');
  const { choices } = wordsFor('en').questions.notice;
  expect(buttonsOf(notice)).toEqual(
    Object.entries(choices).map(([answer, label]) => ({
      type: 'messageBack',
      title: label,
      text: label,
      displayText: label,
      value: { answer, inReplyTo: 'notice' },
    })),
  );
  await visitor.press(buttonWith(notice, 'yes'));
  await visitor.press(buttonWith(await visitor.next('safety', asks('safety.now')), 'safe'));
  const who = await visitor.next('who', asks('who.for'));
  expect(buttonsOf(who)).toEqual([]);
  for (const label of Object.values(wordsFor('en').questions['who.for'].choices)) {
    expect(textOf(who)).toContain(label);
  }
});

test('a button of an old card answers no other question', async () => {
  const visitor = openTeamsVisitor();
  await visitor.arrive();
  const notice = await visitor.next('notice', asks('notice'));
  await visitor.press(buttonWith(notice, 'yes'));
  const safety = await visitor.next('safety', asks('safety.now'));
  await visitor.press(buttonWith(notice, 'no'));
  await visitor.next('safety again', asks('safety.now'));
  await visitor.press(buttonWith(safety, 'safe'));
  await visitor.next('who', asks('who.for'));
});

test('a channel that answers 503 for a while loses nothing, and the order is kept', async () => {
  const visitor = openTeamsVisitor();
  await visitor.arrive();
  await visitor.next('notice', asks('notice'));
  const before = visitor.mine().length;
  const refusals = teams.refusals();
  teams.answer(503);
  // The visitor's messages are taken all the same.
  for (const words of ['yes', 'safe', 'for me', 'yes']) {
    expect((await visitor.say(words)).status).toBe(200);
  }
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(visitor.mine()).toHaveLength(before);
  expect(teams.refusals()).toBeGreaterThan(refusals);
  teams.answer(200);
  for (const id of ['safety.now', 'who.for', 'consent.adult', 'needs.focus'] as const) {
    await visitor.next(id, asks(id));
  }
  const late = visitor.mine().slice(before).map(textOf);
  expect(new Set(late).size).toBe(late.length);
});

test('a reply that is refused once holds up those after it, so that none overtakes it', async () => {
  const visitor = openTeamsVisitor();
  teams.answer(503, 1);
  await visitor.arrive();
  await visitor.next('notice', asks('notice'));
  await new Promise((resolve) => setTimeout(resolve, 100));
  const other = openTeamsVisitor();
  await other.arrive();
  await other.next('notice', asks('notice'));
  expect(visitor.mine().map(textOf)).toEqual(other.mine().map(textOf));
});

test('replies that were unsent when the server stopped are sent when it starts', async () => {
  const visitor = openTeamsVisitor();
  await visitor.arrive();
  await visitor.next('notice', asks('notice'));
  teams.answer(503);
  await visitor.say('yes');
  const before = visitor.mine().length;
  await product.app.stop();
  teams.answer(200);
  expect(visitor.mine()).toHaveLength(before);
  await product.app.start();
  await visitor.next('safety', asks('safety.now'));
  expect(visitor.mine()).toHaveLength(before + 1);
});

test('an activity that is delivered twice is one turn', async () => {
  const visitor = openTeamsVisitor();
  await visitor.arrive();
  await visitor.next('notice', asks('notice'));
  const again = { id: 'the same' };
  await Promise.all([visitor.say('yes', again), visitor.say('yes', again)]);
  await visitor.next('safety', asks('safety.now'));
  expect((await visitor.say('yes', again)).status).toBe(200);
  await visitor.say('safe');
  await visitor.next('who', asks('who.for'));
  expect(visitor.mine().filter((each) => asks('safety.now')(textOf(each)))).toHaveLength(1);
});

test('after a closed intake the next message opens another one; a repeated one does not', async () => {
  const visitor = openTeamsVisitor();
  await visitor.arrive();
  await visitor.next('notice', asks('notice'));
  await visitor.say('yes');
  await visitor.next('safety', asks('safety.now'));
  const erase = { id: 'erase it' };
  await visitor.say('erase', erase);
  await visitor.say('erase', erase);
  await new Promise((resolve) => setTimeout(resolve, 100));
  const notices = () => visitor.mine().filter((each) => asks('notice')(textOf(each))).length;
  expect(notices()).toBe(1);
  await visitor.say('hello again');
  await visitor.next('notice', asks('notice'));
  expect(notices()).toBe(2);
  await visitor.say('yes');
  await visitor.next('safety', asks('safety.now'));
});

test('a cry for help is answered with help even where it is the first word of all', async () => {
  const visitor = openTeamsVisitor();
  await visitor.say('I took too many pills and want to die');
  await visitor.next('help', (text) => text.includes('988'));
  await visitor.next('what next', asks('safety.next'));
  const intake = await onlyIntake();
  const { data } = await product.receiver.handoff(intake);
  expect(data).toMatchObject({ reason: 'crisis', facts: [] });
  expect(JSON.stringify(data)).not.toContain('pills');
});
