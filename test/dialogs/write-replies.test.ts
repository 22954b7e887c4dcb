import type { Activity } from 'botbuilder';

import type { Center } from '../../src/center/center.ts';
import { loadCenter } from '../../src/center/reading/load-center.ts';
import { wordsFor } from '../../src/content/index.ts';
import { DIRECT_LINE } from '../../src/dialogs/ask.ts';
import { voiceFor } from '../../src/dialogs/wording.ts';
import { writeReplies } from '../../src/dialogs/write-replies.ts';
import type { Context } from '../../src/machines/context.ts';
import type { Effect } from '../../src/machines/effects.ts';
import type { Fact, FactValue } from '../../src/machines/facts.ts';
import { step } from '../../src/machines/step.ts';

let center: Center;
beforeAll(async () => {
  center = await loadCenter('center');
});

/** What these effects are put into, for a new intake. */
function write(channelId: string, ...effects: readonly Effect[]): Partial<Activity>[] {
  const opened = step(undefined, { type: 'opened' });
  const voice = voiceFor(center, opened.context, Date.now());
  return writeReplies(effects, { step: opened, voice, around: { openings: [] }, channelId });
}
const ask = (question: string): Effect => ({ type: 'ask', question });
const dataOf = (activity: Partial<Activity> | undefined) =>
  activity?.channelData as Record<string, unknown>;

test('on our own channel a question carries its choices as suggested actions', () => {
  const [question] = write(DIRECT_LINE, ask('safety.now'));
  const labels = question?.suggestedActions?.actions.map(({ title }) => title);
  expect(labels).toHaveLength(4); // Three choices and a person.
  expect(question?.attachments).toBeUndefined();
});

test('in Teams it carries them as buttons that know their question', () => {
  const [question] = write('msteams', ask('safety.now'));
  expect(question?.suggestedActions).toBeUndefined();
  const card = question?.attachments?.[0]?.content as { buttons: { value: unknown }[] };
  expect(card.buttons.map(({ value }) => value)).toEqual(
    ['safe', 'unsure', 'danger'].map((answer) => ({ answer, inReplyTo: 'safety.now' })),
  );
});

test.each([DIRECT_LINE, 'directline', 'msteams', 'slack', 'sms'])(
  'on %s every choice of every question can be read, and the data is the same',
  (channelId) => {
    for (const id of ['notice', 'needs.focus', 'contact.safe', 'use.substances', 'home.now']) {
      const [question] = write(channelId, ask(id));
      const data = dataOf(question)['question'] as { choices: { label: string }[] };
      expect(dataOf(question)).toEqual(dataOf(write(DIRECT_LINE, ask(id))[0]));
      for (const { label } of data.choices) expect(JSON.stringify(question)).toContain(label);
    }
  },
);

test.each([DIRECT_LINE, 'msteams'])('on %s every reply has a type and words', (channelId) => {
  const replies = write(
    channelId,
    { type: 'say', say: 'welcome' },
    { type: 'help', signal: 'suicide', mode: 'interrupt' },
    { type: 'why', question: 'notice' },
    { type: 'showReview' },
    ask('contact.name'),
  );
  expect(replies.length).toBeGreaterThan(5);
  for (const { type, text } of replies) {
    expect(type).toBe('message');
    expect(text).toEqual(expect.any(String));
    expect(text).not.toMatch(/[{}]|undefined|null/);
  }
});

test('help says what it is about, with numbers that a client can make into buttons', () => {
  const [help] = write(DIRECT_LINE, { type: 'help', signal: 'overdose', mode: 'interrupt' });
  expect(dataOf(help)['safety']).toMatchObject({
    signal: 'overdose',
    mode: 'interrupt',
    resources: expect.arrayContaining([expect.objectContaining({ call: '911' })]) as unknown,
  });
});

test('a question asked again says why, before it and in its data', () => {
  const refused = { reason: 'unclear', attempt: 1 } as const;
  const replies = write(DIRECT_LINE, { type: 'ask', question: 'notice', refused });
  expect(replies.length).toBeGreaterThan(1);
  expect(dataOf(replies.at(-1))).toMatchObject({ refused, question: { id: 'notice' } });
});

test.each([
  ['the second time', 1, 'again'],
  ['the third time', 2, 'third'],
] as const)('%s a question is not understood it has other words', (_, attempt, wording) => {
  const refused = { reason: 'unclear', attempt } as const;
  const [sorry, question] = write(DIRECT_LINE, { type: 'ask', question: 'who.for', refused });
  const { unclear, questions } = wordsFor('en');
  expect(sorry?.text).toBe(unclear[attempt - 1]);
  expect(question?.text).toBe(questions['who.for'][wording]);
});

test('what was advised at once stands in the guidance as well', () => {
  const opened = step(undefined, { type: 'opened' });
  const at = { activityId: 'a', how: 'tapped', quote: '' } as const;
  const answered = (value: FactValue): Fact => ({ value, status: 'answered', source: at });
  const facts = {
    notice: answered('yes'),
    substances: answered(['alcohol']),
    frequency: answered({ times: 1, per: 'day' }),
    duration: answered('P6Y'),
    last_use: answered('today'),
    withdrawal: answered(['past_seizure_or_dt']),
  };
  const shown = (advised: Context['advised']) => {
    const context = { ...opened.context, facts, advised };
    const voice = voiceFor(center, context, Date.now());
    const now = { ...opened, context };
    return writeReplies([{ type: 'showGuidance' }], {
      step: now,
      voice,
      around: { openings: [] },
      channelId: DIRECT_LINE,
    });
  };
  const { fill, words } = voiceFor(center, opened.context, Date.now());
  const advice = fill(words.guidance.flags.do_not_stop_alone ?? 'no words');
  const saysSo = (replies: Partial<Activity>[]) => replies.some(({ text }) => text === advice);
  expect(saysSo(shown([]))).toBe(true);
  expect(saysSo(shown(['do_not_stop_alone']))).toBe(true);
});

test('advice that is for the coordinator alone is not said', () => {
  expect(write(DIRECT_LINE, { type: 'advise', flag: 'professional_referral' })).toEqual([]);
});

test('what is done and not said becomes no message', () => {
  expect(
    write(
      DIRECT_LINE,
      { type: 'handOff', reason: 'human', revision: 1 },
      { type: 'remindAt', reminder: 'idle' },
      { type: 'forget', reminder: 'idle' },
      { type: 'erase' },
    ),
  ).toEqual([]);
});
