import { idNamed } from './names.ts';
import { only } from './only.ts';
import { phraseTable, readPhrases } from './phrases.ts';
import type { Labelled } from './vocabulary.ts';

type Subject = 'substances' | 'mental_health';

interface FocusWords {
  /** What each is called, apart from the names of substances; `first` puts what follows first. */
  readonly said: Readonly<Record<Subject | 'first', string>>;
  /** Words around them that deny nothing. */
  readonly filler: string;
  /** Names of substances that are everyday words where nobody asked about substances. */
  readonly vague: string;
}

/** Not alcohol or drugs, or nothing in particular. */
const NO_SUBJECT = new Set(['none', 'polysubstance', 'gambling', 'caffeine']);

/**
 * A reader of what someone came about, in their own words. Every word must be known, or the question
 * is asked again; so it is where both are named, unless one of them is put first.
 */
export function focusIn({ said, filler, vague }: FocusWords) {
  const phrases = phraseTable(said);
  const small = new Set(filler.split(' '));
  const everyday = new Set(vague.split(' '));
  return (words: readonly string[], list: readonly Labelled[]): string | undefined => {
    const meaningOf = (phrase: readonly string[]): Subject | 'first' | undefined => {
      const known = phrases.get(phrase.join(' '));
      const [word = '', ...more] = phrase;
      if (known || (more.length === 0 && (small.has(word) || everyday.has(word)))) return known;
      const id = idNamed(phrase, list);
      return id === undefined || NO_SUBJECT.has(id) ? undefined : 'substances';
    };
    const meanings = readPhrases(words, meaningOf, small);
    const subjects = meanings.filter((each) => each !== 'first');
    const firsts = meanings.filter((each) => each === 'first');
    if (firsts.length === 0) return only(subjects);
    const first = meanings[meanings.indexOf('first') + 1];
    const isOrdered = firsts.length === 1 && first !== undefined && new Set(subjects).size === 2;
    return isOrdered ? `both_${first}_first` : undefined;
  };
}
