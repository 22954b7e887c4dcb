import { wordsOf } from '../tokens.ts';
import type { Labelled } from '../vocabulary.ts';

/** A name found in a line of folded words. */
export interface FoundName {
  readonly id: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The names of a list by their first word, longest first; a list never changes, so made once. */
const indexes = new WeakMap<readonly Labelled[], ReadonlyMap<string, readonly Entry[]>>();

interface Entry {
  readonly name: string;
  /** Undefined for a name of several things: it names none of them. */
  readonly id: string | undefined;
}

function indexOf(list: readonly Labelled[]): ReadonlyMap<string, readonly Entry[]> {
  const made = indexes.get(list);
  if (made) return made;
  const ids = new Map<string, Set<string>>();
  for (const { id, label, names } of list) {
    for (const each of [label, ...names]) {
      const name = wordsOf(each).join(' ');
      ids.set(name, (ids.get(name) ?? new Set()).add(id));
    }
  }
  const entries = [...ids].map(([name, of]) => ({
    name,
    id: of.size === 1 ? [...of][0] : undefined,
  }));
  entries.sort((a, b) => b.name.length - a.name.length);
  const index = Map.groupBy(entries, ({ name }) => name.split(' ')[0] ?? '');
  indexes.set(list, index);
  return index;
}

/** Every name of a list that a line holds, the longest at each place, in order. */
export function namesIn(said: string, list: readonly Labelled[]): readonly FoundName[] {
  const index = indexOf(list);
  const found: FoundName[] = [];
  let free = 0;
  for (const { 0: word, index: start } of said.matchAll(/\S+/g)) {
    if (start < free) continue;
    const entry = index
      .get(word)
      ?.find(({ name }) => `${said.slice(start, start + name.length + 1)} `.startsWith(`${name} `));
    if (!entry) continue;
    free = start + entry.name.length;
    if (entry.id !== undefined) found.push({ id: entry.id, name: entry.name, start, end: free });
  }
  return found;
}
