import { wordsFor } from '../../src/content/index.ts';
import { answer, ARRIVAL, command, words } from './turns.ts';
import { openTalk } from './talk.ts';

let talk: Awaited<ReturnType<typeof openTalk>>;
beforeEach(async () => {
  talk = await openTalk();
});
afterEach(() => talk.close());

const SPANISH = command({ command: 'language', lang: 'es' }, 'Español');

/** Up to a question with choices, with a few answers given. */
async function begin() {
  await talk.hear(ARRIVAL);
  for (const value of ['yes', 'safe', 'self']) await talk.hear(answer(value));
  await talk.answerAll({ 'consent.adult': 'yes' });
}

test.each([
  ['es-MX', 'es'],
  ['ES', 'es'],
  ['en-US', 'en'],
  ['fr-CA', 'en'],
  [undefined, 'en'],
])('a conversation opened in %s is held in %s', async (locale, language) => {
  const said = await talk.hear({ ...ARRIVAL, ...(locale === undefined ? {} : { locale }) });
  expect(said.map((each) => each.locale)).toEqual(said.map(() => language));
  expect((await talk.step()).context.language).toBe(language);
  expect(said[0]?.text).toBe(await talk.reads(() => wordsFor(language).says.welcome[0] ?? ''));
});

test('a center that does not offer the language of a visitor begins in its own first', async () => {
  const center = { ...talk.center, languages: ['en' as const] };
  const other = await openTalk({ center: () => center });
  await other.hear({ ...ARRIVAL, locale: 'es' });
  expect((await other.step()).context.language).toBe('en');
  await other.close();
});

test.each([
  ['tapped', SPANISH],
  ['typed', words('español por favor')],
])(
  'a change of language, %s, asks the same question again and keeps every answer',
  async (_, es) => {
    await begin();
    const before = await talk.step();
    const said = await talk.hear(es);
    const after = await talk.step();
    expect(after.question).toEqual(before.question);
    expect(after.context.facts).toEqual(before.context.facts);
    const asked = said.at(-1);
    expect(asked?.channelData?.question?.id).toBe('needs.focus');
    const { ask, choices } = wordsFor('es').questions['needs.focus'];
    expect(asked?.text).toContain(await talk.reads(() => ask));
    expect(asked?.channelData?.question?.choices?.map(({ label }) => label)).toEqual(
      Object.values(choices),
    );
    expect(new Set(said.map(({ locale }) => locale))).toEqual(new Set(['es']));
  },
);

test('after the change answers are heard in the new language, in words and by label', async () => {
  await begin();
  await talk.hear(SPANISH);
  const { mental_health: label } = wordsFor('es').questions['needs.focus'].choices;
  await talk.hear(words(label));
  expect((await talk.step()).context.facts['focus']?.value).toBe('mental_health');
  await talk.hear(words('me llamo Ana'));
  expect((await talk.step()).context.facts['name']?.value).toBe('Ana');
});

test('and back again: the language can be changed at any time, before the notice too', async () => {
  await talk.hear(ARRIVAL);
  const spanish = await talk.hear(SPANISH);
  expect(spanish.at(-1)?.channelData?.question?.id).toBe('notice');
  expect(spanish.at(-1)?.locale).toBe('es');
  const english = await talk.hear(command({ command: 'language', lang: 'en' }));
  expect(english.at(-1)?.text).toContain(
    await talk.reads(() => wordsFor('en').questions.notice.ask),
  );
});

test('a language that the center does not offer changes nothing', async () => {
  const center = { ...talk.center, languages: ['en' as const] };
  const other = await openTalk({ center: () => center });
  await other.hear(ARRIVAL);
  const said = await other.hear(SPANISH);
  expect(said.at(-1)).toMatchObject({ locale: 'en', channelData: { question: { id: 'notice' } } });
  await other.close();
});

test('a chat that was erased says so in the language it was held in', async () => {
  await talk.hear({ ...ARRIVAL, locale: 'es' });
  const said = await talk.hear(command({ command: 'erase' }));
  expect(said.map(({ text }) => text)).toContain(
    await talk.reads(() => wordsFor('es').says.erased[0] ?? ''),
  );
});

test('on a channel without a language of its own, the first words may ask for one', async () => {
  const said = await talk.hear(words('español'));
  expect(said.at(-1)).toMatchObject({ locale: 'es', channelData: { question: { id: 'notice' } } });
});

test('a running intake keeps the settings it was opened with', async () => {
  const center = { ...talk.center };
  const conversation = {
    ...center.conversation,
    asksInsurance: 'always',
    modules: ['phq2'],
  } as const;
  const current = {
    ...center,
    conversation: { ...conversation, modules: [...conversation.modules] },
  };
  const other = await openTalk({ center: () => current });
  await other.hear(ARRIVAL);
  current.conversation = { ...current.conversation, asksInsurance: 'always', modules: [] };
  await other.hear(answer('yes'));
  const { settings } = (await other.step()).context;
  expect(settings).toEqual({
    modules: ['phq2'],
    stateMode: center.conversation.stateMode,
    treatsMentalHealthAlone: center.conversation.treatsMentalHealthAlone,
    asksInsurance: 'always',
  });
  await other.close();
});
