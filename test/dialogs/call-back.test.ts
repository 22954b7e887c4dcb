import { prepareHandoff } from '../../src/handoff/prepare-handoff.ts';
import { HandoffSummary } from '../../src/handoff/summary.ts';
import { openTalk } from './talk.ts';
import { ARRIVAL, answer } from './turns.ts';

/** Late on a Sunday in California. */
const NOW = Date.parse('2026-11-22T23:40-08:00');

const ANSWERS = {
  notice: 'yes',
  'safety.now': 'safe',
  'who.for': 'self',
  'consent.adult': 'yes',
  'safety.withdrawal': ['none'],
  'safety.thoughts': 'no',
  'needs.focus': 'substances',
  'contact.name': 'Sam',
  'contact.phone': '+19515550162',
  'contact.safe': ['call', 'afternoon'],
  'consent.contact': 'yes',
  'use.substances': ['alcohol'],
  'consent.guidance': 'no',
} as const;

let talk: Awaited<ReturnType<typeof openTalk>>;
let summary: HandoffSummary | undefined;
let now = NOW;
beforeEach(async () => {
  summary = undefined;
  now = NOW;
  talk = await openTalk({
    now: () => now,
    prepareHandoff: (request) => {
      const handoff = prepareHandoff(request, []);
      summary = handoff && HandoffSummary.parse(handoff.summary);
      return handoff;
    },
  });
});
afterEach(() => talk.close());

/** Answers what is known, skips the rest, and sends it. What is said then. */
async function sendIt(answers: Readonly<Record<string, unknown>>): Promise<string> {
  await talk.hear(ARRIVAL);
  let said = '';
  for (let turn = 0; turn < 60 && !summary; turn++) {
    const id = (await talk.step()).question?.id ?? '';
    const known = id === 'review' ? 'send' : answers[id];
    const skip = { type: 'message', value: { command: 'skip' } };
    const heard = await talk.hear(known === undefined ? skip : answer(known));
    said = heard.map(({ text = '' }) => text).join('\n');
  }
  return said;
}

test('after hours a visitor is told when they are called, and so is the coordinator', async () => {
  const said = await sendIt(ANSWERS);
  expect(said).toContain(
    'The plan is to call you tomorrow between 12 and 1 pm, Pacific Time. It may be later.',
  );
  expect(said).toContain('The call will show +1 951-555-0137.');
  expect(summary?.contact.callBack).toEqual({
    planned: '2026-11-23T07:40:00.000Z',
    from: '2026-11-23T20:00:00.000Z',
    until: '2026-11-23T21:00:00.000Z',
    zone: 'America/Los_Angeles',
  });
});

test('where no call is allowed none is promised', async () => {
  const said = await sendIt({ ...ANSWERS, 'consent.contact': 'no' });
  expect(said).not.toContain('plan to call');
  expect(summary?.contact).not.toHaveProperty('callBack');
});

test('whoever may be texted and not called is promised no call', async () => {
  const said = await sendIt({ ...ANSWERS, 'contact.safe': ['text', 'evening'] });
  expect(said).not.toContain('plan to call');
  expect(said).toContain('The team is back tomorrow at 8 am, Pacific Time.');
  expect(summary?.contact).not.toHaveProperty('callBack');
});

/** Answers in order up to a question, which is left open. */
async function answerUpTo(end: keyof typeof ANSWERS): Promise<void> {
  await talk.hear(ARRIVAL);
  for (let id = await open(); id !== undefined && id !== end; id = await open())
    await talk.hear(answer(ANSWERS[id as keyof typeof ANSWERS]));
}
const open = async () => (await talk.step()).question?.id;
const hear = async (text: string) => {
  const said = await talk.hear({ type: 'message', text });
  return said.map(({ text: words = '' }) => words).join('\n');
};

test('whoever asks for a person and may be called is told when', async () => {
  await answerUpTo('use.substances');
  expect(await hear('can I talk to a person')).toContain(
    'The plan is to call you tomorrow between 12 and 1 pm, Pacific Time. It may be later.',
  );
  expect(summary).toMatchObject({
    reason: 'human',
    contact: { callBack: { zone: 'America/Los_Angeles' } },
  });
});

test('whoever asks for a person before there is a number is told when the team is there', async () => {
  await answerUpTo('contact.phone');
  const said = await hear('can I talk to a person');
  expect(said).toContain('The team is back tomorrow at 8 am, Pacific Time.');
  expect(said).not.toContain('plan to call');
  expect(summary?.contact).not.toHaveProperty('callBack');
});

test('whoever stops half way and may be called is told when', async () => {
  await answerUpTo('use.substances');
  expect(await hear('gotta go')).toContain('The plan is to call you tomorrow between 12 and 1 pm');
  expect(summary).toMatchObject({ reason: 'left', contact: { callBack: {} } });
});

test('a call that was told of is no longer spoken of once the permission is taken back', async () => {
  await answerUpTo('use.substances');
  await hear('can I talk to a person');
  await hear('do not call me anymore');
  expect(await hear('can I talk to a person')).not.toContain('plan to call');
});

describe('after all is sent', () => {
  beforeEach(async () => {
    await sendIt(ANSWERS);
    await talk.hear(answer('no'));
    expect(await open()).toBeUndefined();
  });

  test.each([
    'whens someone gonna text me',
    'did you get my number?',
    'thanks',
    'my number is 951 555 0162',
  ])('the planned call is said again: %s', async (text) => {
    expect(await hear(text)).toContain('The plan is to call you tomorrow between 12 and 1 pm');
  });

  test('their number is shown as it was written down, and no way to reach them is made of a question', async () => {
    expect(await hear('did you get my number?')).toContain('I wrote down (951) 555-0162 for you.');
    expect(await hear('whens someone gonna text me')).not.toContain('I wrote this down');
    expect((await talk.step()).context.facts['safe_contact']?.value).toEqual(['call', 'afternoon']);
  });

  test('tomorrow it is today, and later it was', async () => {
    now = Date.parse('2026-11-23T09:00-08:00');
    expect(await hear('when will they call?')).toContain('to call you today between 12 and 1 pm');
    now = Date.parse('2026-11-24T09:00-08:00');
    const said = await hear('when will they call?');
    expect(said).toContain('The plan was to call you on Monday, November 23 between 12 and 1 pm');
    expect(said).toContain('The team is there now');
  });

  test('danger is heard before the question', async () => {
    expect(await hear('when will they call, i want to die')).toContain('988');
    expect(await open()).toBe('safety.next');
  });

  test('in Spanish as well', async () => {
    await hear('español por favor');
    for (const text of ['cuándo me van a llamar', '¿tienen mi número?', 'bueno'])
      expect(await hear(text)).toContain(
        'El plan es llamarle mañana entre las 12 y la 1 de la tarde',
      );
    expect(await hear('¿ya les llegó mi número?')).toContain('(951) 555-0162');
  });
});

test('who left no number is told that there is none', async () => {
  await sendIt({ ...ANSWERS, 'contact.phone': undefined });
  const said = await hear('did you get my number?');
  expect(said).toContain('I have no phone number for you. The team is back tomorrow at 8 am');
});
