import type { Token } from '../tokens.ts';
import type { Lexicon } from './lexicon.ts';
import { compile } from './pattern.ts';
import { indexOf, spansIn } from './places.ts';

/** Sets what no rule knows before a word that is meant otherwise. */
const MASK = 'said:';

/**
 * Makes the words of some turns of phrase unknown to every rule: in "hung myself out to dry" nobody
 * hangs. What stands beside them is heard as ever.
 */
export function maskerOf(
  figures: readonly string[],
  lexicon: Lexicon,
): (words: readonly Token[]) => readonly Token[] {
  const figure = { patterns: figures.map((source) => compile(source, lexicon)) };
  const index = indexOf([figure]);
  return (words) => {
    const spans = spansIn(words, index, lexicon)
      .get(figure)
      ?.filter(({ start, end }) => words.slice(start + 1, end).every(isWithin));
    if (!spans?.length) return words;
    return words.map((token, at) =>
      spans.some(({ start, end }) => at >= start && at < end)
        ? { ...token, word: `${MASK}${token.word}` }
        : token,
    );
  };
}

/** A turn of phrase is said in one breath. */
function isWithin({ after }: Token): boolean {
  return after === 'space';
}
