type Words = readonly string[];

/** Words met so far, each spelled once; a bound for the memory. */
const MOST = 5000;

/**
 * The words as they are usually spelled, by pairs of what is written and what is meant ("nite=night",
 * "bc=because"; several words are joined by "_"). A letter drawn out counts once: "yeaaah".
 */
export function spellingBy(pairs: string): (words: Words) => Words {
  const meant = new Map(
    pairs.split(' ').map((pair) => {
      const [written = '', meaning = ''] = pair.split('=');
      return [written, meaning] as const;
    }),
  );
  const known = new Map<string, Words>();
  return (words) =>
    words.flatMap((word) => {
      const before = known.get(word);
      if (before !== undefined) return before;
      const short = word.replace(/([a-z])\1{2,}/g, '$1');
      const spelled = (meant.get(short) ?? short).split('_');
      if (known.size >= MOST) known.clear();
      known.set(word, spelled);
      return spelled;
    });
}
