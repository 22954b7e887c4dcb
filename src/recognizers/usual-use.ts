interface UsualWords {
  /** Words that open what a frequency was true of: "before", "until", "when". */
  readonly opens: string;
  /** Words that bring in another frequency behind them. */
  readonly turns: string;
}

/** The longest clause that is left out, in words; a longer one is a story. */
const LONGEST = 8;

/**
 * The words of a frequency without the clause that says of which time it was true: "every day before
 * I went in". Asked for is the usual use, so the clause takes nothing away; but what goes on to
 * another frequency ("until March, then daily") is left whole, and is asked again.
 */
export function usualUseIn({ opens, turns }: UsualWords) {
  const openers = new Set(opens.split(' '));
  const other = new Set(turns.split(' '));
  return (words: readonly string[]): readonly string[] => {
    const at = words.findIndex((word, index) => index > 0 && openers.has(word));
    const clause = at < 0 ? [] : words.slice(at + 1);
    const isPlain = clause.length > 0 && clause.length <= LONGEST;
    return isPlain && !clause.some((word) => other.has(word)) ? words.slice(0, at) : words;
  };
}
