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
  const exact = idsByName(list).get(words.join(' '));
  if (exact) return only(exact);
  const fitting = namesLike(words, list).filter((name) => nearlySame(words, name.words));
  return only(fitting.map((name) => name.id));
}

/** The id whose name a phrase is, letter for letter; "no" and "nothing" name none in a sentence. */
export function exactlyNamed(words: readonly string[], list: readonly Named[]): string | undefined {
  const ids = idsByName(list).get(words.join(' '));
  return ids?.size === 1 ? [...ids][0] : undefined;
}

/** Names by the number of their words and of the letters in these. */
const bySize = new WeakMap<readonly Named[], ReadonlyMap<string, readonly Name[]>>();

const sizeOf = (words: number, letters: number) => `${words} ${letters}`;

/** The names that could be these words with a slip in each: as many words, about as many letters. */
function namesLike(words: readonly string[], list: readonly Named[]): readonly Name[] {
  let sizes = bySize.get(list);
  if (!sizes) {
    const made = new Map<string, Name[]>();
    for (const name of namesOf(list)) {
      const size = sizeOf(name.words.length, name.words.join('').length);
      const alike = made.get(size);
      if (alike) alike.push(name);
      else made.set(size, [name]);
    }
    bySize.set(list, (sizes = made));
  }
  const letters = words.join('').length;
  const like: Name[] = [];
  for (let more = -words.length; more <= words.length; more++) {
    like.push(...(sizes.get(sizeOf(words.length, letters + more)) ?? []));
  }
  return like;
}

const byName = new WeakMap<readonly Named[], ReadonlyMap<string, ReadonlySet<string>>>();

function idsByName(list: readonly Named[]): ReadonlyMap<string, ReadonlySet<string>> {
  const known = byName.get(list);
  if (known) return known;
  const ids = new Map<string, Set<string>>();
  for (const { id, words } of namesOf(list)) {
    const name = words.join(' ');
    ids.set(name, (ids.get(name) ?? new Set()).add(id));
  }
  byName.set(list, ids);
  return ids;
}

const longest = new WeakMap<readonly Named[], number>();

/** The longest name in a list, in words: how far ahead it is worth looking. */
export function longestName(list: readonly Named[]): number {
  const known = longest.get(list);
  if (known !== undefined) return known;
  const most = namesOf(list).reduce((longer, name) => Math.max(longer, name.words.length), 0);
  longest.set(list, most);
  return most;
}
