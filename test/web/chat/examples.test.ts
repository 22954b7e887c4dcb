import { vocabularyIn } from '../../../src/dialogs/vocabularies.ts';
import type { QuestionKind } from '../../../src/machines/question.ts';
import { hear } from '../../../src/recognizers/hear.ts';
import { WORDS } from '../../../src/web/chat/words/index.ts';

const EXAMPLES = (['en', 'es'] as const).flatMap((lang) =>
  Object.entries(WORDS[lang].exampleAnswers).flatMap(([kind, answers]) =>
    answers.map((answer) => [lang, kind as QuestionKind, answer] as const),
  ),
);

/** What is heard of an example in the language it is shown in. */
function heard([lang, kind, answer]: (typeof EXAMPLES)[number]) {
  const expecting = { id: kind, kind };
  return hear(answer, { lang, expecting, vocabulary: vocabularyIn(lang) }).answer?.value;
}

test.each(EXAMPLES)('in %s, an example for %s is understood: %s', (...example) => {
  expect(heard(example)).toBeDefined();
});

test('an example means the same in both languages', () => {
  const inLanguage = (wanted: string) => EXAMPLES.filter(([lang]) => lang === wanted).map(heard);
  expect(inLanguage('es')).toEqual(inLanguage('en'));
});
