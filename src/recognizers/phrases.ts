/** Phrases by their folded words, joined by spaces. */
export type PhraseTable<T extends string> = ReadonlyMap<string, T>;

/** Turns lists of phrases, separated by commas, into a table to look meanings up in. */
export function phraseTable<T extends string>(
  lists: Readonly<Partial<Record<T, string>>>,
): PhraseTable<T> {
  const rows = Object.entries<string | undefined>(lists).flatMap(([meaning, list = '']) =>
    list.split(',').map((phrase) => [phrase.trim(), meaning as T] as const),
  );
  return new Map(rows);
}

/** Longest phrase that is looked for, in words. */
const LONGEST = 6;

/**
 * The meanings of a message that consists of known phrases and filler alone, the longest phrase
 * first. Empty where a single word is left unexplained: half an understanding is none.
 */
export function readPhrases<T extends string>(
  words: readonly string[],
  meaningOf: (phrase: readonly string[]) => T | undefined,
  filler: ReadonlySet<string>,
): readonly T[] {
  const meanings: T[] = [];
  for (let index = 0; index < words.length;) {
    const found = longestAt(words, index, meaningOf);
    if (found) meanings.push(found.meaning);
    else if (!filler.has(words[index] ?? '')) return [];
    index += found?.length ?? 1;
  }
  return meanings;
}

function longestAt<T>(
  words: readonly string[],
  index: number,
  meaningOf: (phrase: readonly string[]) => T | undefined,
): { readonly meaning: T; readonly length: number } | undefined {
  for (let length = Math.min(LONGEST, words.length - index); length > 0; length--) {
    const meaning = meaningOf(words.slice(index, index + length));
    if (meaning !== undefined) return { meaning, length };
  }
  return undefined;
}
