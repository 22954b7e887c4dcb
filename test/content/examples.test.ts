import { LANGUAGES, wordsFor } from '../../src/content/index.ts';
import type { Wording, Words } from '../../src/content/words.ts';
import { questionOf } from '../../src/machines/topics/index.ts';
import { LANGUAGES as SPOKEN } from '../../src/machines/settings.ts';
import type { Expecting } from '../../src/recognizers/expecting.ts';
import { hear } from '../../src/recognizers/hear.ts';
import { vocabularyFor } from '../../src/recognizers/vocabulary/vocabulary-for.ts';
import { ownQuestions } from './screens.ts';

const variants = (wording: Wording) =>
  typeof wording === 'string' ? [wording] : Object.values(wording);
const quoted = (text: string) => [...text.matchAll(/“([^”]+)”/g)].map(([, said]) => said);

describe.each([...LANGUAGES])('in %s', (_, words) => {
  const questions = ownQuestions(words);

  test.each(questions)('%s is asked three times in three ways', (_, { ask, again, third }) => {
    const all = [ask, again, third].flatMap(variants);
    expect(new Set(all).size).toBe(all.length);
  });

  test.each(questions)(
    '%s has an example in its second wording and another in its third',
    (id, { again, third }) => {
      const [second, last] = [again, third].map((each) => variants(each).flatMap(quoted));
      // A phone number that serves as an example could be someone's.
      if (id !== 'contact.phone') expect(second).not.toEqual([]);
      expect(last).not.toEqual([]);
      expect(second?.filter((example) => last?.includes(example))).toEqual([]);
    },
  );

  test.each(questions)('%s asks one thing at a time', (_, { ask, again, third }) => {
    for (const text of [ask, again, third].flatMap(variants)) {
      expect((text.match(/\?/g) ?? []).length).toBeLessThanOrEqual(1);
    }
  });

  test('"I did not understand" is said in two ways', () => {
    expect(new Set(words.unclear).size).toBe(2);
  });
});

describe.each([...SPOKEN])('typed in %s', (lang) => {
  const words = wordsFor(lang);
  const vocabulary = vocabularyFor(lang);

  test('what a visitor is told to type at any time is understood', () => {
    const told = Object.values(words.says).flat().flatMap(variants).flatMap(quoted);
    const deaf = told.filter((example) => !hear(example ?? '', { lang, vocabulary }).command);
    expect(told.length).toBeGreaterThan(0);
    expect(deaf).toEqual([]);
  });

  test.each(ownQuestions(words))('what %s gives as an example is understood', (id, question) => {
    const { again, third } = question;
    for (const example of [again, third].flatMap(variants).flatMap(quoted)) {
      const { answer, command } = hear(example ?? '', {
        lang,
        vocabulary,
        expecting: expecting(id, question, words),
      });
      // Beside an answer, "skip" and the like are ways on that work at any question.
      expect([example, answer !== undefined || command !== undefined]).toEqual([example, true]);
    }
  });
});

/** The question as a visitor has it before them. */
function expecting(
  id: string,
  { choices }: { readonly choices?: object },
  words: Words,
): Expecting {
  const { kind } = questionOf(id);
  const labels = (
    id === 'review.which' ? { phone: words.facts.phone } : (choices ?? {})
  ) as Readonly<Record<string, string>>;
  const shown = questionOf(id).choices ?? Object.keys(labels);
  if (shown.length === 0) return { id, kind };
  return { id, kind, choices: shown.map((value) => ({ value, label: labels[value] ?? value })) };
}
