import type { Token } from '../tokens.ts';
import type { Lexicon } from './lexicon.ts';
import { canMatch, matchAt, openersOf } from './pattern.ts';
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
}

/** Patterns by the words and classes of the rarest of their parts: few are looked at for a message. */
export type Index<Of extends Said> = ReadonlyMap<string, readonly Entry<Of>[]>;

/** The index of these. */
export function indexOf<Of extends Said>(all: readonly Of[]): Index<Of> {
  const index = new Map<string, Entry<Of>[]>();
  for (const of of all) {
    for (const pattern of of.patterns) {
      const entry = { of, pattern, openers: [...new Set(openersOf(pattern))] };
      for (const key of rarestOf(pattern)) {
        const entries = index.get(key) ?? [];
        entries.push(entry);
        index.set(key, entries);
      }
    }
  }
  return index;
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

/** The words and classes of the part that the fewest messages have. */
function rarestOf({ parts, lexicon: { wordsOf } }: Pattern): readonly string[] {
  const costOf = (alternatives: readonly string[]) =>
    alternatives
      .flatMap((key) => wordsOf(key) ?? [key])
      .reduce((cost, word) => cost + (COMMON.has(word) ? COMMON_COST : 1), 0);
  const needed = parts
    .filter(({ optional }) => !optional)
    .map(({ alternatives }) => ({ alternatives, cost: costOf(alternatives) }));
  const [rarest] = needed.toSorted((a, b) => a.cost - b.cost);
  return [...new Set(rarest?.alternatives)];
}

/** Where each is said in a message, from its first word to its last. */
export function spansIn<Of extends Said>(
  words: readonly Token[],
  index: Index<Of>,
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
  const has = (key: string) => places.has(key);
  const entries = new Set([...places.keys()].flatMap((key) => index.get(key) ?? []));
  const spans = new Map<Of, Span[]>();
  for (const { of, pattern, openers } of entries) {
    if (!canMatch(pattern, has)) continue;
    for (const start of new Set(openers.flatMap((key) => places.get(key) ?? []))) {
      const end = matchAt(pattern, words, start);
      if (end === undefined) continue;
      const known = spans.get(of);
      if (known) known.push({ start, end });
      else spans.set(of, [{ start, end }]);
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
