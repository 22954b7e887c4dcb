import { nearlySame } from './one-edit.ts';
import { only } from './only.ts';
import { wordsOf } from './tokens.ts';
import type { Labelled, Named } from './vocabulary.ts';

interface Name {
  readonly id: string;
  readonly words: readonly string[];
}

/** A vocabulary's lists never change, so their folded names are made once per list. */
const folded = new WeakMap<readonly Named[], readonly Name[]>();

function namesOf(list: readonly (Named | Labelled)[]): readonly Name[] {
  const known = folded.get(list);
  if (known) return known;
  const names = list.flatMap((each) => {
    const phrases = [...('label' in each ? [each.label] : []), ...each.names];
    return phrases.map((phrase) => ({ id: each.id, words: wordsOf(phrase) }));
  });
  folded.set(list, names);
  return names;
}

/**
 * The id that a whole phrase names, or undefined. An exact name beats a misspelled one; a name of
 * several things names none of them.
 */
export function idNamed(words: readonly string[], list: readonly Named[]): string | undefined {
  if (words.length === 0) return undefined;
  const names = namesOf(list);
  const phrase = words.join(' ');
  const exact = names.filter((name) => name.words.join(' ') === phrase);
  const fitting = exact.length > 0 ? exact : names.filter((name) => nearlySame(words, name.words));
  return only(fitting.map((name) => name.id));
}

/** The longest name in a list, in words: how far ahead it is worth looking. */
export function longestName(list: readonly Named[]): number {
  return namesOf(list).reduce((longest, name) => Math.max(longest, name.words.length), 0);
}
