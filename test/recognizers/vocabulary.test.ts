import { MEDICAL_WITHDRAWAL, OPIOIDS } from '../../src/machines/substances.ts';
import { QUESTIONS } from '../../src/machines/topics/index.ts';
import { wordsOf } from '../../src/recognizers/tokens.ts';
import { english } from '../../src/recognizers/vocabulary/english.ts';

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

test('there are 67 substances and 220 payers, each with a label and its own id', () => {
  expect(new Set(ids(english.substances)).size).toBe(67);
  expect(new Set(ids(english.payers)).size).toBe(220);
  expect(
    [...english.substances, ...english.payers].filter(({ id, label }) => !id || !label),
  ).toEqual([]);
});

test('every substance that a guidance rule names has names to be heard by', () => {
  const named = ids(english.substances);
  expect([...MEDICAL_WITHDRAWAL, ...OPIOIDS].filter((id) => !named.includes(id))).toEqual([]);
});

test('every state, DC and three territories have a Medicaid program', () => {
  expect(ids(english.payers).filter((id) => /^medicaid_[a-z]{2}$/.test(id))).toHaveLength(54);
});

test('synonyms belong to questions and choices that exist', () => {
  const unknown = Object.entries(english.synonyms).flatMap(([id, byChoice]) => {
    const choices = QUESTIONS.find((question) => question.id === id)?.choices ?? [];
    return Object.keys(byChoice)
      .filter((choice) => !choices.includes(choice))
      .map((choice) => `${id} ${choice}`);
  });
  expect(unknown).toEqual([]);
});

test('no synonym stands for two choices of one question', () => {
  const doubled = Object.entries(english.synonyms).flatMap(([id, byChoice]) => {
    const phrases = Object.values(byChoice).flatMap((list) => [
      ...new Set(list.map((each) => wordsOf(each).join(' '))),
    ]);
    return phrases
      .filter((phrase, index) => phrases.indexOf(phrase) !== index)
      .map((phrase) => `${id}: ${phrase}`);
  });
  expect(doubled).toEqual([]);
});

test('the facts that can be changed by name exist', () => {
  const facts = QUESTIONS.map((question) => question.fact);
  expect(ids(english.facts ?? []).filter((id) => !facts.includes(id))).toEqual([]);
});
