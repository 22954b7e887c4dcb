/** Longer words also count by their beginning: "suicidal" and "suicide". */
const BEGINNING = 5;

/**
 * The phrases of some words, each once: one word, two in a row, two with any one between
 * ("want _ die"), a longer word's beginning ("suici*"). `^` and `$` are the ends, a number is `#`.
 */
export function phrasesOf(words: readonly string[]): ReadonlySet<string> {
  const said = ['^', ...words.map((word) => (/^\d+$/.test(word) ? '#' : word)), '$'];
  const phrases = new Set<string>();
  for (let at = 0; at < said.length; at++) {
    const word = said[at] ?? '';
    const next = said[at + 1];
    if (at > 0 && next !== undefined) phrases.add(word);
    if (word.length > BEGINNING) phrases.add(`${word.slice(0, BEGINNING)}*`);
    if (next !== undefined) phrases.add(`${word} ${next}`);
    if (at + 2 < said.length) phrases.add(`${word} _ ${said[at + 2]}`);
  }
  return phrases;
}
