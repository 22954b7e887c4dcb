import { wordsFor } from '../../src/content/index.ts';
import { readDue } from '../../src/store/due.ts';
import { openTalk } from './talk.ts';
import { answer, ARRIVAL, command, WAKE, words } from './turns.ts';

let talk: Awaited<ReturnType<typeof openTalk>>;
const HOUR = 60 * 60_000;
const START = Date.parse('2026-03-02T22:00:00Z');
let now = START;
beforeEach(async () => {
  now = START;
  talk = await openTalk({ now: () => now });
  await talk.hear(ARRIVAL);
});
afterEach(() => talk.close());

/** Used opioids until a month ago, and says so. */
const STOPPED_OPIOIDS: Readonly<Record<string, unknown>> = {
  notice: 'yes',
  'safety.now': 'safe',
  'who.for': 'self',
  'consent.adult': 'yes',
  'needs.focus': 'substances',
  'contact.name': 'Ari',
  'contact.phone': '951-555-0162',
  'contact.safe': ['call'],
  'consent.contact': 'yes',
  'use.substances': ['heroin'],
  'use.frequency': { times: 1, per: 'day' },
  'use.last': 'month',
  'use.duration': 'P3Y',
  'use.consequences': ['none'],
  'detox.history': 'completed',
  'safety.withdrawal': ['past_mild'],
  'treatment.prior': ['detox_only'],
  'treatment.leaving': 'none',
  'treatment.returned': 'no',
  'health.conditions': ['none'],
  'health.mood': 'none',
  'safety.thoughts': 'no',
  'home.now': ['safe_sober'],
  'constraints.readiness': 'this_week',
  'constraints.life': ['none'],
  'availability.zip': '92882',
  'insurance.payer': 'medicaid',
  'consent.guidance': 'yes',
};

test.each(['en', 'es'] as const)(
  'in %s a question of the visitor’s own is answered, and then the same question comes again',
  async (lang) => {
    await talk.hear(command({ command: 'language', lang }));
    await talk.answerAll({ notice: 'yes', 'safety.now': 'safe' });
    const before = await talk.step();
    for (const { asks, answer: bubbles } of Object.values(wordsFor(lang).faq).slice(0, 8)) {
      const said = await talk.hear(words(asks[0] ?? ''));
      const told = await Promise.all(bubbles.map((bubble) => talk.reads(() => bubble)));
      expect(said.slice(0, -1).map(({ text }) => text)).toEqual(told);
      expect(told.join(' ')).not.toMatch(/[{}]|undefined/);
      expect(said.at(-1)?.channelData?.question?.id).toBe('who.for');
      expect(said.at(-1)?.channelData?.refused).toBeUndefined();
    }
    const after = await talk.step();
    expect(after.context.facts).toEqual(before.context.facts);
    expect(after.context.attempts).toBe(0);
  },
);

test('what cannot wait is said as soon as it is known, and once more with the guidance', async () => {
  const said = await talk.answerAll(STOPPED_OPIOIDS);
  const advice = await talk.reads(({ guidance }) => {
    return guidance.flags.overdose_risk_after_abstinence ?? 'no words';
  });
  const texts = said.map(({ text }) => text);
  expect((await talk.step()).question?.id).toBe('review');
  expect((await talk.step()).context.advised).toContain('overdose_risk_after_abstinence');
  expect(texts.filter((text) => text === advice)).toHaveLength(2);
  const intro = await talk.reads(({ guidance }) => guidance.outro);
  expect(texts.indexOf(advice)).toBeLessThan(texts.indexOf(intro));
});

test('three hours in it is said again that this is no person, once, with the next reply', async () => {
  await talk.hear(answer('yes'));
  const due = async (at: number) =>
    (await readDue(talk.store, at)).map(({ kind }) => kind).includes('disclosure');
  expect(await due(START + 3 * HOUR - 1)).toBe(false);
  expect(await due(START + 3 * HOUR)).toBe(true);

  now = START + 3 * HOUR;
  // Nobody is written to for this alone.
  expect(await talk.hear(WAKE, { type: 'due', reminder: 'disclosure' })).toEqual([]);
  expect(await due(now)).toBe(false);

  now += HOUR;
  const disclosure = await talk.reads(({ says }) => says.disclosure[0] ?? 'no words');
  const said = await talk.hear(answer('safe'));
  expect(said[0]?.text).toBe(disclosure);
  expect(said.at(-1)?.channelData?.question?.id).toBe('who.for');
  const next = await talk.hear(answer('self'));
  expect(next.map(({ text }) => text)).not.toContain(disclosure);
  expect(await due(now + 3 * HOUR - 1)).toBe(false);
  expect(await due(now + 3 * HOUR)).toBe(true);
});

test('nobody is told twice in the same words that they were not understood', async () => {
  await talk.answerAll({ notice: 'yes', 'safety.now': 'safe' });
  const told = [];
  for (const text of ['qwxz', 'zzgh']) {
    const said = await talk.hear(words(text));
    expect(said.at(-1)?.channelData?.question?.id).toBe('who.for');
    told.push(...said.map((each) => each.text));
  }
  const { unclear, questions } = wordsFor('en');
  const { again, third } = questions['who.for'];
  const expected = [unclear[0], again, unclear[1], third];
  expect(told).toEqual(await Promise.all(expected.map((each) => talk.reads(() => each))));
  // The third time the words are kept for a person, and the conversation goes on.
  await talk.hear(words('plugh'));
  const { context } = await talk.step();
  expect(context.facts['who']).toMatchObject({ value: 'plugh', raw: true });
  expect(context.unread.map(({ quote }) => quote)).toEqual(['qwxz', 'zzgh', 'plugh']);
});

test('a question that must be answered goes on in two wordings by turns', async () => {
  const asked = [];
  for (const text of ['qwxz', 'zzgh', 'plugh', 'xyzzy']) {
    asked.push((await talk.hear(words(text))).at(-1)?.text);
  }
  const { again, third } = wordsFor('en').questions.notice;
  const [second, other] = await Promise.all([again, third].map((each) => talk.reads(() => each)));
  expect(asked).toEqual([second, other, second, other]);
});

test('whoever asks when a place is open is told of the days ahead on which it is not', async () => {
  now = Date.parse('2026-12-20T22:00:00Z');
  await talk.answerAll({ notice: 'yes', 'safety.now': 'safe' });
  const [hours] = await talk.hear(words('When are you open?'));
  expect(hours?.text).toMatch(/Lantern House Corona is open .* On December 25 it is closed\./);
  expect(hours?.text).toContain('From December 25 to December 27 it is closed.');
});
