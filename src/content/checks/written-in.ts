import type { Language } from '../../machines/settings.ts';
import { sentencesOf, wordsOf } from './reading-level.ts';

/** Words that nearly every sentence of a language has, and that are none in the other. */
const COMMON: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'the and of to is are was with for from at by you your we our us they their there here this that these have has can could will would do does not or when what who how if be it its on in'.split(
      ' ',
    ),
  ),
  es: new Set(
    'el la los las un una de del al que y o en con para por su sus es son hay está están se le les lo nuestro nuestra nuestros nuestras usted ustedes puede pueden como cuando donde qué cómo también más este esta aquí'.split(
      ' ',
    ),
  ),
};

/** Fewer words than these are names, places, a time. */
const FEWEST = 6;

/** Each of them could be part of a name: "Casa de la Paz". */
const FEWEST_COMMON = 3;

/**
 * The other language that a sentence of a text is plainly written in: several of its common words,
 * and none of the language that the text stands for.
 */
export function writtenIn(lang: Language, text: string): Language | undefined {
  const languages = Object.keys(COMMON) as Language[];
  return languages.find(
    (each) => each !== lang && sentencesOf(text).some((sentence) => isIn(each, lang, sentence)),
  );
}

function isIn(other: Language, lang: Language, sentence: string): boolean {
  const words = wordsOf(sentence);
  const common = (each: Language) => words.filter((word) => COMMON[each].has(word)).length;
  return words.length >= FEWEST && common(lang) === 0 && common(other) >= FEWEST_COMMON;
}
