import { oneEditApart } from '../../../one-edit.ts';
import { quickly } from './quick-spelling.ts';
import { LOOKALIKES } from './lookalikes.ts';

const VOWELS = /[aeiouy]/g;

/** How a word sounds: "suisidal" and "suicidal", "nife" and "knife" are one. */
function sound(word: string): string {
  return word
    .replaceAll('ph', 'f')
    .replace(/^kn/, 'n')
    .replace(/tch/g, 'ch')
    .replace(/[sc]+(?=[eiy])/g, 's')
    .replace(/ck|q/g, 'k')
    .replace(/c(?!h)/g, 'k')
    .replaceAll('z', 's')
    .replace(/([a-z])\1/g, '$1');
}

/** Its sound with any vowel for any other: "alcahol", "hallusenating". */
function bones(word: string): string {
  return sound(word).replace(VOWELS, 'a');
}

/** Every word that lacks one letter of this one, its first and last kept: "swallowd", "threatning". */
function shortened(word: string): readonly string[] {
  return [...word].slice(1, -1).map((_, at) => word.slice(0, at + 1) + word.slice(at + 2));
}

/** Every word with two neighbouring letters of this one swapped: "overdsoe". */
function swapped(word: string): readonly string[] {
  return [...word].slice(2, -1).map((_, at) => {
    const [a, b] = [word[at + 1], word[at + 2]];
    return `${word.slice(0, at + 1)}${b}${a}${word.slice(at + 3)}`;
  });
}

/** Shorter words are one slip from too many others, and words with these ends from still more. */
const LONG = { heard: 6, slipped: 8, added: 9, vowels: 7, inflected: 10 };
const INFLECTED = /(?:ing|ed|es|ers?|s|y)$/;

function bearsVowels(word: string): boolean {
  return word.length >= (INFLECTED.test(word) ? LONG.inflected : LONG.vowels);
}

/**
 * The word of the rules that someone means who types in haste or writes by ear. One slip only, of
 * the kinds that make no other word as a rule: a letter dropped or added, two swapped, a vowel for a vowel, a
 * letter doubled or not, a sound spelled otherwise. What is a word of its own stays (`LOOKALIKES`).
 *
 * @param vocabulary every word that the rules know.
 */
export function spellingOf(
  vocabulary: ReadonlySet<string>,
): (word: string, isKnown: (word: string) => boolean) => string | undefined {
  const meant = new Map<string, string>();
  const mean = (spelled: string, word: string) => {
    if (!vocabulary.has(spelled) && !meant.has(spelled)) meant.set(spelled, word);
  };
  const words = [...vocabulary].filter((word) => /^[a-z]+$/.test(word));
  for (const word of words) {
    if (word.length >= LONG.heard) mean(`=${sound(word)}`, word);
    if (bearsVowels(word)) mean(`~${bones(word)}`, word);
    if (word.length < LONG.slipped) continue;
    for (const each of [...shortened(word), ...swapped(word)]) mean(each, word);
  }
  return (word, isKnown) => {
    const quick = quickly(word, isKnown) ?? quickly(word, (each) => vocabulary.has(each));
    if (quick !== undefined || vocabulary.has(word) || LOOKALIKES.has(word)) return quick;
    return (
      meant.get(word) ??
      (word.length < LONG.heard - 1 ? undefined : meant.get(`=${sound(word)}`)) ??
      oneVowelOff(word, meant.get(`~${bones(word)}`)) ??
      (word.length < LONG.added ? undefined : shortened(word).find((each) => vocabulary.has(each)))
    );
  };
}

/** One vowel for one other, the word's ends as they were. */
function oneVowelOff(word: string, known: string | undefined): string | undefined {
  const isClose =
    known !== undefined &&
    oneEditApart(sound(known), sound(word)) &&
    known[0] === word[0] &&
    known.at(-1) === word.at(-1);
  return isClose ? known : undefined;
}
