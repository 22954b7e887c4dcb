import { MEDICAL_WITHDRAWAL, OPIOIDS } from '../../src/machines/substances.ts';
import { QUESTIONS } from '../../src/machines/topics/index.ts';
import { wordsOf } from '../../src/recognizers/tokens.ts';
import { vocabularyFor } from '../../src/recognizers/vocabulary/vocabulary-for.ts';

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

/** The choices of a question; a permission has two that its entry need not name. */
function choicesOf(id: string): readonly string[] {
  const question = QUESTIONS.find((each) => each.id === id);
  return question?.kind === 'consent' ? ['yes', 'no'] : (question?.choices ?? []);
}

describe.each(['en', 'es'] as const)('in %s', (lang) => {
  const { substances, payers, synonyms, facts = [] } = vocabularyFor(lang);

  test('there are 67 substances and 220 payers, each with a label and its own id', () => {
    expect(new Set(ids(substances)).size).toBe(67);
    expect(new Set(ids(payers)).size).toBe(220);
    expect([...substances, ...payers].filter(({ id, label }) => !id || !label)).toEqual([]);
  });

  test('every substance that a guidance rule names has names to be heard by', () => {
    const named = ids(substances);
    expect([...MEDICAL_WITHDRAWAL, ...OPIOIDS].filter((id) => !named.includes(id))).toEqual([]);
  });

  test('synonyms belong to questions and choices that exist', () => {
    const unknown = Object.entries(synonyms).flatMap(([id, byChoice]) =>
      Object.keys(byChoice)
        .filter((choice) => !choicesOf(id).includes(choice))
        .map((choice) => `${id} ${choice}`),
    );
    expect(unknown).toEqual([]);
  });

  test('no synonym stands for two choices of one question', () => {
    const doubled = Object.entries(synonyms).flatMap(([id, byChoice]) => {
      const phrases = Object.values(byChoice).flatMap((list) => [
        ...new Set(list.map((each) => wordsOf(each).join(' '))),
      ]);
      return phrases
        .filter((phrase, index) => phrases.indexOf(phrase) !== index)
        .map((phrase) => `${id}: ${phrase}`);
    });
    expect(doubled).toEqual([]);
  });

  test('the facts that can be changed by name exist, and no name is of two', () => {
    const known = QUESTIONS.map((question) => question.fact);
    const names = facts.flatMap((fact) => fact.names.map((name) => wordsOf(name).join(' ')));
    expect(ids(facts).filter((id) => !known.includes(id))).toEqual([]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});

test('the same questions have synonyms in both languages', () => {
  const [english, spanish] = [vocabularyFor('en').synonyms, vocabularyFor('es').synonyms];
  expect(Object.keys(spanish).sort()).toEqual(Object.keys(english).sort());
  for (const [id, byChoice] of Object.entries(english)) {
    expect([id, Object.keys(spanish[id] ?? {}).sort()]).toEqual([id, Object.keys(byChoice).sort()]);
  }
});

test('every state, DC and three territories have a Medicaid program', () => {
  const { payers } = vocabularyFor('en');
  expect(ids(payers).filter((id) => /^medicaid_[a-z]{2}$/.test(id))).toHaveLength(54);
});

test('in Spanish most substances have a label of their own, and their English names still count', () => {
  const [english, spanish] = [vocabularyFor('en').substances, vocabularyFor('es').substances];
  const own = spanish.filter(({ label }, at) => label !== english[at]?.label);
  expect(own.length).toBeGreaterThan(40);
  expect(spanish.find(({ id }) => id === 'heroin')).toMatchObject({
    label: 'Heroína',
    names: expect.arrayContaining(['Heroin', 'smack', 'chiva']) as unknown,
  });
});
