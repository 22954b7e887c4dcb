import { openAppWithReceiver } from '../support/app-with-receiver.ts';
import { openVisitor, tap, type Visitor } from '../support/visitor.ts';
import { ANSWERS } from './answers.ts';
import { answersOf } from '../support/webhook-receiver.ts';
import {
  ASKS_FOR_A_PERSON,
  CRY_FOR_HELP,
  DEPRESSION_FIRST,
  LEAVING_RESIDENTIAL,
  SINGLE_MOTHER,
  WIFE,
  WIFE_GOES_ON,
} from './transcripts.ts';

const LONGEST = 18;

let product: Awaited<ReturnType<typeof openAppWithReceiver>>;
let visitor: Visitor;
beforeAll(async () => {
  product = await openAppWithReceiver();
});
beforeEach(async () => {
  visitor = await openVisitor({ url: product.app.url });
});
afterEach(() => {
  visitor.end();
  process.stdout.write(`${visitor.count()} questions: ${expect.getState().currentTestName}\n`);
  expect(visitor.count()).toBeLessThanOrEqual(LONGEST);
  expect(product.receiver.refused).toEqual([]);
});
afterAll(() => product.close());

test('a single mother who works days, drinks most nights and finished detox last month', async () => {
  await visitor.walk(SINGLE_MOTHER);
  const { type, data } = await product.receiver.handoff(visitor.intake().id);
  expect(type).toBe('handoff.created');
  expect(answersOf(data)).toEqual(ANSWERS.SINGLE_MOTHER);
  expect(data).toMatchObject({
    reason: 'completed',
    revision: 1,
    urgency: { level: 'soon', ruleIds: ['regular_use'] },
    who: 'self',
    language: 'en',
    contact: {
      name: 'Dana',
      phone: '+19515550162',
      ways: ['text'],
      times: ['evening'],
      permission: 'yes',
    },
    safety: [],
    safetyAnswers: [{ id: 'safety_now', value: 'safe' }],
    guidance: { level: 'iop', severity: { level: 'severe' } },
    notAsked: [],
  });
  // Evenings, as she asked for, before what meets at other times; another kind of care comes last.
  expect(data.openings.map(({ times }) => times)).toEqual([
    'Monday, Tuesday and Thursday, 6 to 9 pm',
    'Monday, Wednesday and Thursday, 5:30 to 8:30 pm',
    'Monday, Wednesday and Friday, 9:30 am to 12:30 pm',
    'Saturday and Sunday, 9 am to 1:30 pm',
    'Wednesday, 5:30 to 7 pm',
  ]);
  expect(data.guidance.rules).toEqual(
    expect.arrayContaining(['detox_completed', 'cannot_pause_life']),
  );
  expect(visitor.strayQuotes(data)).toEqual([]);
});

test('a wife whose husband says half way that he wants to die, and who then goes on', async () => {
  const { receiver } = product;
  await visitor.walk(WIFE);
  const interrupted = await visitor.question();
  const cry = await visitor.reply(interrupted, CRY_FOR_HELP);
  const next = await visitor.question();

  // Help in that very turn, the question about what is next after it.
  const turn = visitor.received.slice(visitor.received.indexOf(cry) + 1);
  expect(turn.map(({ channelData }) => channelData?.safety ?? channelData?.question?.id)).toEqual([
    expect.objectContaining({ signal: 'suicide', mode: 'interrupt' }),
    'safety.next',
  ]);

  // A handoff before she has answered anything else.
  const { id } = visitor.intake();
  const created = await receiver.handoff(id, 1);
  expect(created).toMatchObject({
    type: 'handoff.created',
    data: {
      reason: 'crisis',
      urgency: { level: 'crisis' },
      contact: { name: 'Ruth', phone: '+14065550148', ways: ['call'], permission: 'yes' },
      safety: [{ signal: 'suicide', mode: 'interrupt', activityId: cry.id }],
    },
  });
  expect(CRY_FOR_HELP).toContain(created.data.safety[0]?.quote);
  expect(visitor.strayQuotes(created.data)).toEqual([]);
  expect(visitor.received.at(-1)?.channelData?.question?.id).toBe('safety.next');

  await visitor.reply(next, tap('go_on'));
  await visitor.walk(WIFE_GOES_ON);
  const updated = await receiver.handoff(id, 2);
  expect(updated.type).toBe('handoff.updated');
  expect(updated.data.id).toBe(created.data.id);
  expect(answersOf(updated.data)).toEqual(ANSWERS.WIFE);
  expect(updated.data).toMatchObject({
    reason: 'completed',
    urgency: { level: 'crisis' },
    safety: created.data.safety,
    guidance: { level: 'emergency' },
    notAsked: [],
  });
  expect(updated.data.guidance.rules).toContain('could_not_complete_detox');
  expect(updated.data.guidance.flags).toContain('needs_review');
  expect(visitor.strayQuotes(updated.data)).toEqual([]);
});

test('a man leaving residential next week who needs evenings and has no program near', async () => {
  await visitor.walk(LEAVING_RESIDENTIAL);
  const { data } = await product.receiver.handoff(visitor.intake().id);
  expect(answersOf(data)).toEqual(ANSWERS.LEAVING_RESIDENTIAL);
  expect(data).toMatchObject({
    reason: 'completed',
    urgency: { level: 'urgent', ruleIds: ['same_day_talk', 'regular_use', 'leaving_a_program'] },
    // In his state the center may treat nobody by video.
    guidance: { level: 'iop', noVideo: true },
    openings: [],
    notAsked: [],
  });
  expect(data.guidance.rules[0]).toBe('step_down');
  expect(data.guidance.flags).toEqual(
    expect.arrayContaining([
      'sober_living_option',
      'overdose_risk_after_abstinence',
      'moud_continue',
    ]),
  );
  const said = visitor.received.map(({ text }) => text).join('\n');
  for (const { name } of product.app.center.sites) expect(said).not.toContain(name);
  expect(visitor.strayQuotes(data)).toEqual([]);
});

test('depression first, drinking second, and half way a person is asked for', async () => {
  await visitor.walk(DEPRESSION_FIRST);
  const open = await visitor.question();
  await visitor.reply(open, ASKS_FOR_A_PERSON);
  const again = await visitor.question();
  expect(visitor.intake().state).toBe('waiting');
  // The bot does not fall silent while nobody has come.
  expect(again.id).toBe(open.id);

  const { type, data } = await product.receiver.handoff(visitor.intake().id);
  expect(type).toBe('handoff.created');
  expect(answersOf(data)).toEqual(ANSWERS.DEPRESSION_FIRST);
  expect(data).toMatchObject({
    reason: 'human',
    urgency: { level: 'urgent', ruleIds: ['person_asked_for'] },
    contact: { phone: '+19515550119', ways: ['text'], permission: 'yes' },
    safety: [],
  });
  expect(data.notAsked).toEqual(
    expect.arrayContaining(['detox_history', 'mental_health', 'thoughts', 'home', 'zip']),
  );
  expect(visitor.strayQuotes(data)).toEqual([]);
});
