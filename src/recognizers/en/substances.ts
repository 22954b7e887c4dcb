import { idNamed, longestName } from '../names.ts';
import type { Labelled } from '../vocabulary.ts';

/** Words between the names in a list of substances. */
const FILLER = new Set(
  (
    'and plus also with then or i im he hes she shes they we use uses using used take takes taking smoke ' +
    'smokes smoking snort snorting shoot inject do does did some a an the of lot little bit mostly mainly ' +
    'just only sometimes usually my his her about its it is too abuse addicted to on drugs drink please ' +
    'occasional occasionally daily mix both'
  ).split(' '),
);

/**
 * The substances that a list names, as sorted ids, or `['none']`. Every word must be a name or
 * filler, and a name must stand for one substance, or the question is asked again.
 */
export function readSubstances(
  words: readonly string[],
  list: readonly Labelled[],
): readonly string[] | undefined {
  const longest = longestName(list);
  const ids = new Set<string>();
  for (let index = 0; index < words.length;) {
    const found = nameAt(words, index, longest, list);
    if (found) ids.add(found.id);
    else if (!FILLER.has(words[index] ?? '')) return undefined;
    index += found?.length ?? 1;
  }
  if (ids.size === 0 || (ids.has('none') && ids.size > 1)) return undefined;
  return [...ids].sort();
}

function nameAt(
  words: readonly string[],
  index: number,
  longest: number,
  list: readonly Labelled[],
): { readonly id: string; readonly length: number } | undefined {
  for (let length = Math.min(longest, words.length - index); length > 0; length--) {
    const phrase = words.slice(index, index + length);
    if (length === 1 && FILLER.has(phrase[0] ?? '')) return undefined;
    const id = idNamed(phrase, list);
    if (id !== undefined) return { id, length };
  }
  return undefined;
}
