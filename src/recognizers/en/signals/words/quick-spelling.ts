type IsKnown = (word: string) => boolean;

/** Digits that stand for letters, where a filter is to be passed: "k1ll mys3lf". */
const LETTERS: Readonly<Record<string, string>> = {
  '0': 'o',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
};

/** How English is written quickly, or past a filter, as a word the rules know. */
export function quickly(word: string, isKnown: IsKnown): string | undefined {
  if (word.endsWith('in') && isKnown(`${word}g`)) return `${word}g`;
  const letters = word.replace(/\d/g, '').length;
  if (letters === word.length || letters * 2 <= word.length || word.length < 3) return undefined;
  return ['i', 'l']
    .map((one) => word.replace(/\d/g, (digit) => (digit === '1' ? one : digitAsLetter(digit))))
    .find(isKnown);
}

function digitAsLetter(digit: string): string {
  return LETTERS[digit] ?? digit;
}

/** Signs that stand for a letter within a word. */
const SIGNS = new Map(Object.entries({ $: 's', '@': 'a', '!': 'i', '1': 'i', '3': 'e', '0': 'o' }));
/** Words that are masked, because they are known to be looked for. */
const MASKED = [
  'kill',
  'killing',
  'myself',
  'suicide',
  'suicidal',
  'die',
  'dying',
  'dead',
  'death',
  'rape',
  'raped',
  'overdose',
  'selfharm',
  'cutting',
  'hang',
  'unalive',
];

/**
 * A text with its masked words spelled out: "k!ll", "su*cide". Each sign gives way to one letter,
 * so that every word stays where it was written.
 */
export function unmasked(text: string): string {
  return text.replace(
    /(?<![\p{L}\d])[\p{L}\d$]+(?:[$@!*#][\p{L}\d]+)+|\$[\p{L}\d]+/gu,
    (written) => {
      const known = MASKED.find((word) => isMasked(written.toLowerCase(), word));
      return known ?? written;
    },
  );
}

function isMasked(written: string, word: string): boolean {
  return (
    written.length === word.length &&
    [...written].every(
      (char, at) =>
        char === word[at] || SIGNS.get(char) === word[at] || char === '*' || char === '#',
    )
  );
}
