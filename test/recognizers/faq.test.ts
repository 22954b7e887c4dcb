import { wordsFor } from '../../src/content/index.ts';
import { hearFaq } from '../../src/recognizers/faq.ts';
import type { Named } from '../../src/recognizers/vocabulary.ts';
import { NO_QUESTIONS, PARAPHRASES } from './faq-cases.ts';
import { NO_QUESTIONS_ES, PARAPHRASES_ES } from './faq-cases-es.ts';

const entriesIn = (language: string): readonly Named[] =>
  Object.entries(wordsFor(language).faq).map(([id, { asks }]) => ({ id, names: asks }));

const english = entriesIn('en');
const spanish = entriesIn('es');

describe.each([
  ['English', english, PARAPHRASES, NO_QUESTIONS],
  ['Spanish', spanish, PARAPHRASES_ES, NO_QUESTIONS_ES],
])('in %s', (_, entries, paraphrases, noQuestions) => {
  test('every wording of every entry finds its own entry', () => {
    const lost = entries.flatMap(({ id, names }) =>
      names.filter((name) => hearFaq(name, entries) !== id).map((name) => `${id}: ${name}`),
    );
    expect(lost).toEqual([]);
  });

  test('so does what no entry lists, in words of its own', () => {
    const listed = new Set(entries.flatMap(({ names }) => names.map(fold)));
    expect(paraphrases.filter(([, text]) => listed.has(fold(text)))).toEqual([]);
    const lost = paraphrases.filter(([id, text]) => hearFaq(text, entries) !== id);
    expect(lost).toEqual([]);
  });

  test('an answer, a command, a story or a word of danger is never taken for a question', () => {
    const taken = noQuestions
      .map((text) => ({ text, as: hearFaq(text, entries) }))
      .filter(({ as }) => as !== undefined);
    expect(taken).toEqual([]);
  });
});

test('there are enough cases to mean something', () => {
  expect(PARAPHRASES.length).toBeGreaterThanOrEqual(60);
  expect(NO_QUESTIONS.length).toBeGreaterThanOrEqual(60);
  expect(new Set(PARAPHRASES.map(([id]) => id)).size).toBe(english.length);
});

test('accents, capitals, apostrophes and one slip in a long word change nothing', () => {
  expect(hearFaq('HOW MANY HOURS A WEEK IS IT', english)).toBe('hours');
  expect(hearFaq('What’s IOP?', english)).toBe('what_is_iop');
  expect(hearFaq('do you take my insurnace?', english)).toBe('insurance');
  expect(hearFaq('¿Cuanto cuesta?', spanish)).toBe(hearFaq('¿Cuánto cuesta?', spanish));
});

test('without an accent or a question mark, Spanish “como” and “cuando” open no question', () => {
  const [entry] = [{ id: 'how', names: ['¿Cómo son tres veces por semana?'] }];
  expect(hearFaq('como tres veces por semana', [entry])).toBeUndefined();
  expect(hearFaq('¿cómo, tres veces por semana?', [entry])).toBe('how');
});

test('two entries that fit as well as each other are no answer', () => {
  const twins = [
    { id: 'one', names: ['Is there parking for cars?'] },
    { id: 'two', names: ['Is there parking for bikes?'] },
  ];
  expect(hearFaq('is there parking for cars?', twins)).toBe('one');
  expect(hearFaq('is there any parking?', twins)).toBeUndefined();
});

test('nothing is heard in nothing, and a long story is left to a person', () => {
  for (const text of ['', ' ', '?', '¿?', '🙂', '...'])
    expect(hearFaq(text, english)).toBeUndefined();
  expect(hearFaq(`${'my story goes on '.repeat(20)}. How much is it?`, english)).toBeUndefined();
  expect(hearFaq('How much does it cost?', [])).toBeUndefined();
});

const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
