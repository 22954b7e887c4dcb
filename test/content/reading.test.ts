import { LANGUAGES } from '../../src/content/index.ts';
import type { Words } from '../../src/content/words.ts';
import { easeOf, gradeOf, sentencesOf, wordsOf } from '../support/reading-level.ts';
import { screensOf } from './screens.ts';

/** How hard a text is by the formula of its language, and whether that is too hard. */
interface Measure {
  readonly of: (text: string) => number;
  /** `short`: under 30 words, where one long word is a grade or two. */
  readonly tooHard: (level: number, short: boolean) => boolean;
}

/** The sixth grade; 70 is "fairly easy" on the scale of Fernández Huerta. */
const MEASURES: Readonly<Record<string, Measure>> = {
  en: { of: gradeOf, tooHard: (grade, short) => grade > (short ? 8 : 6) },
  es: { of: easeOf, tooHard: (ease, short) => ease < (short ? 60 : 70) },
};

const SHORTEST = 8;
const SHORT = 30;

describe.each([...LANGUAGES])('in %s', (lang, words) => {
  test('no screen of 30 words or more reads above the sixth grade', () => {
    expect(tooHard(lang, words, (count) => count >= SHORT)).toEqual([]);
  });

  test('no shorter screen reads much above it', () => {
    expect(tooHard(lang, words, (count) => count >= SHORTEST && count < SHORT)).toEqual([]);
  });

  test('no sentence for a visitor is longer than 20 words', () => {
    const long = screensOf(words)
      // Two sentences of a consent are the law's own.
      .filter(({ path }) => !path.startsWith('consentDraft'))
      .flatMap(({ path, text }) =>
        sentencesOf(text)
          .filter((sentence) => wordsOf(sentence).length > 20)
          .map((sentence) => `${path}: ${sentence}`),
      );
    expect(long).toEqual([]);
  });
});

test('there is a measure for every language', () => {
  for (const lang of LANGUAGES.keys()) expect(MEASURES).toHaveProperty(lang);
});

function tooHard(lang: string, words: Words, sized: (words: number) => boolean): readonly string[] {
  const measure = MEASURES[lang];
  if (!measure) return [`no measure for ${lang}`];
  return screensOf(words)
    .filter(({ text }) => sized(wordsOf(text).length))
    .map(({ path, text }) => ({ path, level: measure.of(text), count: wordsOf(text).length }))
    .filter(({ level, count }) => measure.tooHard(level, count < SHORT))
    .map(({ path, level }) => `${path}: ${level.toFixed(1)}`);
}
