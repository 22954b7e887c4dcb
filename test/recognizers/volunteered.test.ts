import { hear } from '../../src/recognizers/hear.ts';
import { questionOf } from '../../src/machines/topics/index.ts';
import { vocabularyFor } from '../../src/recognizers/vocabulary/vocabulary-for.ts';
import { factsTold, tallyOf, TOLD } from './told.ts';

test('the messages are many, in two languages, and full of facts', () => {
  expect(TOLD.length).toBeGreaterThanOrEqual(150);
  expect(TOLD.filter(({ lang }) => lang === 'es').length).toBeGreaterThanOrEqual(50);
  for (const { facts } of TOLD) expect(Object.keys(facts).length).toBeGreaterThanOrEqual(2);
});

test('of the facts that are taken from a message 97 of 100 are stated there, and 85 of 100 are taken', () => {
  const { right, wrong, missed } = tallyOf(TOLD);
  const [precision, recall] = [right / (right + wrong), right / (right + missed)];
  process.stdout.write(
    `volunteered facts: ${TOLD.length} messages, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n`,
  );
  expect(precision).toBeGreaterThanOrEqual(0.97);
  expect(recall).toBeGreaterThanOrEqual(0.85);
});

test.each(['en', 'es'] as const)('in %s alone it is not much worse', (lang) => {
  const { right, wrong, missed } = tallyOf(TOLD.filter((each) => each.lang === lang));
  expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.95);
  expect(right / (right + missed)).toBeGreaterThanOrEqual(0.75);
});

test('each fact is quoted in words of the message', () => {
  for (const { text, lang } of TOLD) {
    const { volunteered = [] } = hear(text, { lang, vocabulary: vocabularyFor(lang) });
    for (const { quote } of volunteered) expect(text).toContain(quote);
    const questions = volunteered.map(({ question }) => question);
    expect(new Set(questions).size).toBe(questions.length);
  }
});

describe('what belongs to someone else, to another time or to a question is not taken', () => {
  test.each([
    ['my dad drank every day and I never touch it', 'use.substances'],
    ['i used to do heroin years ago, now it is wine every night', 'use.duration'],
    ['I am asking for my son, I work nights and drive a truck', 'constraints.life'],
    ['does suboxone show up on a drug test for a new job', 'use.substances'],
    ['I do not use heroin or meth, never have in my life', 'use.substances'],
    ['do you take Aetna or Cigna for people from Ohio', 'insurance.payer'],
    ['I go to church every day and cry when I get home', 'use.frequency'],
    ['mi papa tomaba diario y yo nunca he probado nada', 'use.substances'],
  ])('%p says nothing of %s', (text, question) => {
    const lang = text.startsWith('mi ') ? 'es' : 'en';
    const { volunteered = [] } = hear(text, { lang, vocabulary: vocabularyFor(lang) });
    expect(volunteered.filter((each) => each.question === question)).toEqual([]);
  });
});

test('a fact of the question at hand is its answer, however long the message', () => {
  const text = `${'so much happened since the fire and nobody sleeps. '.repeat(9)}i drink wine every night`;
  const expecting = { id: 'use.frequency', kind: 'frequency' } as const;
  const heard = hear(text, { lang: 'en', vocabulary: vocabularyFor('en'), expecting });
  expect(heard.answer?.value).toEqual({ times: 1, per: 'day' });
  expect(heard.volunteered?.map(({ question }) => questionOf(question).fact)).toContain(
    'substances',
  );
});

test('an answer of a few words says nothing else', () => {
  for (const text of ['my wife drinks', 'beer', 'I work days', 'no car']) {
    expect(Object.keys(factsTold(text, 'en'))).toEqual([]);
  }
});

test('a label of ours, sent back, states nothing of its own', () => {
  const label = 'Both, mostly alcohol or drugs';
  const choices = [{ value: 'both_substances_first', label }];
  const expecting = { id: 'needs.focus', kind: 'choice', choices } as const;
  const heard = hear(label, { lang: 'en', vocabulary: vocabularyFor('en'), expecting });
  expect(heard.answer?.value).toBe('both_substances_first');
  expect(heard.volunteered).toBeUndefined();
});
