import { exactlyNamed, idNamed, longestName } from './names.ts';
import type { Labelled } from './vocabulary.ts';

/**
 * A reader of the substances that a list names, as sorted ids, or `['none']`. Every word must be a
 * name or filler, and a name must stand for one substance, or the question is asked again.
 */
export function substancesIn(filler: string) {
  const small = new Set(filler.split(' '));
  return (words: readonly string[], list: readonly Labelled[]): readonly string[] | undefined => {
    const longest = longestName(list);
    const ids = new Set<string>();
    for (let index = 0; index < words.length;) {
      const found = nameAt(words, index, longest, list, small);
      if (found) ids.add(found.id);
      else if (!small.has(words[index] ?? '')) return undefined;
      index += found?.length ?? 1;
    }
    if (ids.size === 0 || (ids.has('none') && ids.size > 1)) return undefined;
    return [...ids].sort();
  };
}

/** Shorter names, and those in the list, are everyday words in a sentence. */
const SHORTEST = 3;

/**
 * The substances named in a sentence with other words around them. Names are taken as they are
 * spelled, and everyday words not at all.
 */
export function substancesSpokenOf(
  words: readonly string[],
  list: readonly Labelled[],
  everyday: ReadonlySet<string>,
): readonly string[] {
  const longest = longestName(list);
  const ids = new Set<string>();
  for (let index = 0; index < words.length;) {
    const found = spokenAt(words, index, longest, list, everyday);
    if (found) ids.add(found.id);
    index += found?.length ?? 1;
  }
  return [...ids].sort();
}

function spokenAt(
  words: readonly string[],
  index: number,
  longest: number,
  list: readonly Labelled[],
  everyday: ReadonlySet<string>,
): { readonly id: string; readonly length: number } | undefined {
  for (let length = Math.min(longest, words.length - index); length > 0; length--) {
    const phrase = words.slice(index, index + length);
    const [word = ''] = phrase;
    if (length === 1 && (word.length < SHORTEST || everyday.has(word))) continue;
    const id = exactlyNamed(phrase, list);
    if (id !== undefined) return { id, length };
  }
  return undefined;
}

function nameAt(
  words: readonly string[],
  index: number,
  longest: number,
  list: readonly Labelled[],
  filler: ReadonlySet<string>,
): { readonly id: string; readonly length: number } | undefined {
  for (let length = Math.min(longest, words.length - index); length > 0; length--) {
    const phrase = words.slice(index, index + length);
    if (length === 1 && filler.has(phrase[0] ?? '')) return undefined;
    const id = idNamed(phrase, list);
    if (id !== undefined) return { id, length };
  }
  return undefined;
}
