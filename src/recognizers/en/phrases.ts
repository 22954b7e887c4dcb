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

/** Longest phrase in any table, in words. */
const LONGEST = 6;

/**
 * The meanings of a message that consists of known phrases and filler alone, the longest phrase
 * first. Empty where a single word is left unexplained: half an understanding is none.
 */
export function readPhrases<T extends string>(
  words: readonly string[],
  table: PhraseTable<T>,
  filler: ReadonlySet<string>,
): readonly T[] {
  const meanings: T[] = [];
  for (let index = 0; index < words.length;) {
    const length = lengthOfPhrase(words, index, table);
    const meaning = table.get(words.slice(index, index + length).join(' '));
    if (meaning !== undefined) meanings.push(meaning);
    else if (!filler.has(words[index] ?? '')) return [];
    index += Math.max(length, 1);
  }
  return meanings;
}

function lengthOfPhrase(
  words: readonly string[],
  index: number,
  table: PhraseTable<string>,
): number {
  for (let length = LONGEST; length > 0; length--) {
    if (index + length > words.length) continue;
    if (table.has(words.slice(index, index + length).join(' '))) return length;
  }
  return 0;
}
