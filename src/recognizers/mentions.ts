import { nearlySame } from './one-edit.ts';

/** A phrase and what it stands for. */
export interface Phrase {
  readonly value: string;
  readonly words: readonly string[];
}

interface Mention extends Phrase {
  readonly start: number;
}

/** Shorter single words are part of too much else. */
const SHORTEST = 3;

/** Longer messages tell of more than one thing. */
const MOST_WORDS = 25;

/**
 * The values that phrases in a clause stand for: "I work nights, so mornings". Of phrases that
 * overlap the longest counts; where something outside of them denies what they say, they are denied.
 */
export function mentioned(
  said: readonly string[],
  phrases: readonly Phrase[],
  denials: ReadonlySet<string>,
): readonly string[] | 'denied' {
  if (said.length > MOST_WORDS) return [];
  const found = phrases.flatMap((phrase) => mentionsOf(phrase, said));
  const longest = found.filter((each) => !found.some((other) => isInside(each, other)));
  const covered = new Set(longest.flatMap(({ start, words }) => words.map((_, at) => start + at)));
  if (said.some((word, at) => denials.has(word) && !covered.has(at))) {
    return longest.length > 0 ? 'denied' : [];
  }
  return longest.map(({ value }) => value);
}

function mentionsOf({ value, words }: Phrase, said: readonly string[]): readonly Mention[] {
  if (words.join('').length < SHORTEST || (value === 'none' && words.length === 1)) return [];
  return [...said.keys()]
    .filter((start) => nearlySame(said.slice(start, start + words.length), words))
    .map((start) => ({ value, words, start }));
}

function isInside(mention: Mention, other: Mention): boolean {
  const end = mention.start + mention.words.length;
  return (
    other.words.length > mention.words.length &&
    other.start <= mention.start &&
    end <= other.start + other.words.length
  );
}
