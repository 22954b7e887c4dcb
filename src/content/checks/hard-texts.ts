import type { Language } from '../../machines/settings.ts';
import { easeOf, gradeOf, sentencesOf, wordsOf } from './reading-level.ts';

/** How hard a text is by the formula of its language, and where that is too hard. */
interface Measure {
  readonly of: (text: string) => number;
  readonly isHarder: (level: number, bound: number) => boolean;
  readonly bound: number;
  /** For texts under 30 words, where one long word is a grade or two. */
  readonly shortBound: number;
}

/** The sixth grade; 70 is "fairly easy" on the scale of Fernández Huerta. */
const MEASURES: Readonly<Record<Language, Measure>> = {
  en: { of: gradeOf, isHarder: (grade, most) => grade > most, bound: 6, shortBound: 8 },
  es: { of: easeOf, isHarder: (ease, least) => ease < least, bound: 70, shortBound: 60 },
};

const SHORTEST = 8;
const SHORT = 30;
const MOST_WORDS = 20;

/** What was measured of a text, and the bound that it is beyond. */
export interface Hard {
  readonly level: number;
  readonly bound: number;
}

/** The level of a text that is harder than its bound; of fewer than 8 words none is measured. */
export function tooHard(lang: Language, text: string): Hard | undefined {
  const count = wordsOf(text).length;
  if (count < SHORTEST) return undefined;
  const measure = MEASURES[lang];
  const bound = count < SHORT ? measure.shortBound : measure.bound;
  const level = measure.of(text);
  return measure.isHarder(level, bound) ? { level, bound } : undefined;
}

/** The sentences of a text that have more than 20 words. */
export function longSentencesIn(text: string): readonly string[] {
  return sentencesOf(text).filter((sentence) => wordsOf(sentence).length > MOST_WORDS);
}
