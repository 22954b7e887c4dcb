import { oneEditApart } from '../one-edit.ts';
import { wordSet } from './span.ts';

/** What a language's words mean to its signal rules. */
export interface Lexicon {
  /** True where the word belongs to the class that rules name in capitals. */
  readonly hasSense: (word: string, sense: string) => boolean;
  /** The classes that a word belongs to. */
  readonly sensesOf: (word: string) => ReadonlySet<string>;
  /** The words of a class; undefined where it is none. */
  readonly wordsOf: (sense: string) => readonly string[] | undefined;
  /** True for a class that rules may name: a typing slip in a rule is found when it is compiled. */
  readonly isSense: (name: string) => boolean;
  /** True for a word between the parts of a rule that changes nothing. */
  readonly isAdverb: (word: string) => boolean;
  /** The spelling under which the rules know a word: slips and drawn-out letters undone. */
  readonly spelling: (word: string) => string;
}

export interface LexiconWords {
  /** Word classes that rules are composed of; a word may be in several. `NOT` must be one. */
  readonly classes: Readonly<Record<string, string>>;
  readonly adverbs: string;
  /** Words long and rare enough to be known with one slip. */
  readonly distinctive: string;
  /** Words of the other language that are one slip away from a distinctive one, and are none. */
  readonly foreign: string;
  /** A language's own way of writing quickly: "killin" for "killing". */
  readonly short?: (word: string, isKnown: (word: string) => boolean) => string | undefined;
}

const NONE: ReadonlySet<string> = new Set();

/** A lexicon of these words. */
export function lexiconOf(of: LexiconWords): Lexicon {
  const words = new Map(
    Object.entries(of.classes).map(([sense, each]) => [sense, each.trim().split(/\s+/)]),
  );
  const senses = new Map<string, Set<string>>();
  for (const [sense, members] of words) {
    for (const word of members) {
      senses.set(word, (senses.get(word) ?? new Set()).add(sense));
    }
  }
  const adverbs = wordSet(of.adverbs);
  const distinctive = of.distinctive.split(' ');
  const exact = new Set([...senses.keys(), ...distinctive, ...adverbs, ...of.foreign.split(' ')]);
  const isKnown = (word: string) => exact.has(word);
  const spelling = (word: string): string => {
    if (isKnown(word) || word.length > 40) return word;
    if (/(.)\1\1/u.test(word)) {
      const squeezed = [word.replace(/(.)\1{2,}/gu, '$1$1'), word.replace(/(.)\1+/gu, '$1')];
      return squeezed.find(isKnown) ?? word;
    }
    const short = of.short?.(word, isKnown);
    if (short !== undefined || word.length < 5) return short ?? word;
    return distinctive.find((known) => oneEditApart(word, known)) ?? word;
  };
  return {
    hasSense: (word, sense) => senses.get(word)?.has(sense) ?? false,
    sensesOf: (word) => senses.get(word) ?? NONE,
    wordsOf: (sense) => words.get(sense),
    isSense: (name) => words.has(name),
    isAdverb: (word) => adverbs.has(word),
    spelling,
  };
}
