import type { Token } from '../tokens.ts';
import type { Lexicon } from './lexicon.ts';
import { matchAt, openersOf } from './pattern.ts';
import type { Pattern } from './pattern.ts';
import type { Span } from './span.ts';

/** Something that is said in one of several ways. */
export interface Said {
  readonly patterns: readonly Pattern[];
}

interface Entry<Of extends Said> {
  readonly of: Of;
  readonly pattern: Pattern;
  /** The words and classes that it can begin with. */
  readonly openers: readonly string[];
  /** The numbers of the parts that it cannot be without. */
  readonly needs: readonly number[];
}

/**
 * Patterns by the rarest of their parts: few are looked at for a message. Parts have numbers, as many
 * patterns share them: which of them a message has is found out once.
 */
export interface Index<Of extends Said> {
  /** By a word or a class, the numbers of the rarest parts that it is enough for. */
  readonly rarestBy: ReadonlyMap<string, readonly number[]>;
  /** By the number of their rarest part. */
  readonly entries: readonly (readonly Entry<Of>[])[];
  /** By the number of a part, the words and classes of which one is enough for it. */
  readonly alternatives: readonly (readonly string[])[];
}

/** The index of these. */
export function indexOf<Of extends Said>(all: readonly Of[]): Index<Of> {
  const numbers = new Map<string, number>();
  const alternatives: (readonly string[])[] = [];
  const entries: Entry<Of>[][] = [];
  const numberOf = (keys: readonly string[]) => {
    const name = keys.join('|');
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, alternatives.length);
    entries.push([]);
    return alternatives.push([...new Set(keys)]) - 1;
  };
  for (const of of all) {
    for (const pattern of of.patterns) {
      const [rarest = 0, ...others] = rarestFirst(pattern).map(numberOf);
      const openers = [...new Set(openersOf(pattern))];
      entries[rarest]?.push({ of, pattern, openers, needs: others });
    }
  }
  const rarestBy = new Map<string, number[]>();
  alternatives.forEach((keys, part) => {
    if (entries[part]?.length === 0) return;
    for (const key of keys) {
      const parts = rarestBy.get(key);
      if (parts) parts.push(part);
      else rarestBy.set(key, [part]);
    }
  });
  return { rarestBy, entries, alternatives };
}

/** Words that nearly every message has: a part that is one of them tells little. */
const COMMON = new Set(
  (
    'a i im my me you the to of in on at it is are was and or for with so no not he she they his her him them we ' +
    'that this have had has do did get got go be been just can cant dont ' +
    'el la los las un una y o que de en a se me te lo le mi mis su yo no ya por para con es esta son muy mas si'
  ).split(' '),
);
const COMMON_COST = 200;

/** The parts that a pattern cannot be without, that which the fewest messages have first. */
function rarestFirst({ parts, lexicon: { wordsOf } }: Pattern): readonly (readonly string[])[] {
  const costOf = (alternatives: readonly string[]) =>
    alternatives
      .flatMap((key) => wordsOf(key) ?? [key])
      .reduce((cost, word) => cost + (COMMON.has(word) ? COMMON_COST : 1), 0);
  return parts
    .filter(({ optional }) => !optional)
    .map(({ alternatives }) => ({ alternatives, cost: costOf(alternatives) }))
    .toSorted((a, b) => a.cost - b.cost)
    .map(({ alternatives }) => alternatives);
}

/** Where each is said in a message, from its first word to its last. */
export function spansIn<Of extends Said>(
  words: readonly Token[],
  { rarestBy, entries, alternatives }: Index<Of>,
  { sensesOf }: Lexicon,
): ReadonlyMap<Of, readonly Span[]> {
  /** Where each word is, and each class. */
  const places = new Map<string, number[]>();
  words.forEach(({ word }, at) => {
    for (const key of [word, ...sensesOf(word)]) {
      const known = places.get(key);
      if (known) known.push(at);
      else places.set(key, [at]);
    }
  });
  /** Whether a part is said: 0 until it was asked, then 1 or 2. Many patterns ask for the same. */
  const answers = new Uint8Array(alternatives.length);
  const isHere = (part: number) => {
    answers[part] ||= alternatives[part]?.some((key) => places.has(key)) ? 1 : 2;
    return answers[part] === 1;
  };
  const rarestHere = new Set<number>();
  for (const key of places.keys()) for (const part of rarestBy.get(key) ?? []) rarestHere.add(part);
  const spans = new Map<Of, Span[]>();
  for (const rarest of rarestHere) {
    for (const { of, pattern, openers, needs } of entries[rarest] ?? []) {
      if (!needs.every(isHere)) continue;
      for (const start of new Set(openers.flatMap((key) => places.get(key) ?? []))) {
        const end = matchAt(pattern, words, start);
        if (end === undefined) continue;
        const known = spans.get(of);
        if (known) known.push({ start, end });
        else spans.set(of, [{ start, end }]);
      }
    }
  }
  for (const [of, found] of spans) spans.set(of, inOrder(found));
  return spans;
}

function inOrder(spans: readonly Span[]): Span[] {
  return spans
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ start, end }, at, all) => start !== all[at - 1]?.start || end !== all[at - 1]?.end);
}
