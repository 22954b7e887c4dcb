import { QUICK } from './quick-spelling.ts';

const DIGITS: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
};

/** How a word sounds in the Spanish of the Americas: "haser", "aser" and "hacer" are one. */
function sound(word: string): string {
  return word
    .replaceAll('ch', 'C')
    .replaceAll('qu', 'k')
    .replaceAll('ll', 'y')
    .replace(/gu(?=[ei])/g, 'G')
    .replace(/g(?=[ei])/g, 'j')
    .replace(/[cz](?=[ei])|z/g, 's')
    .replaceAll('c', 'k')
    .replaceAll('h', '')
    .replaceAll('v', 'b')
    .replace(/y$/, 'i')
    .replace(/([^r])\1/g, '$1');
}

/** Words as long as this are still known with a letter left out or two swapped. */
const LONG = 9;
/** Endings that are verbs of their own with a letter less: "amenazaba" is not "amenaza". */
const ENDS = 3;

/** Slips in the body of a word: "convulsones", "sobredsis", "amenzando". */
function slipsOf(word: string): readonly string[] {
  const body = [...word].slice(1, -ENDS).map((_, at) => at + 1);
  return body.flatMap((at) => [
    word.slice(0, at) + word.slice(at + 1),
    `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`,
  ]);
}

/** Spanish as the Caribbean says it: "matalme", "cansao". */
function asSpoken(word: string): readonly string[] {
  if (word.length < 6) return [];
  return [word.replace(/l(?=(?:m|s|l|n)[eo]s?$)/, 'r'), word.replace(/ao(s?)$/, 'ado$1')].filter(
    (each) => each !== word,
  );
}

/**
 * The word that someone who writes by ear means ("kiero", "bivir", "nasido"), or who writes digits
 * for letters so that no filter sees it ("m0rir").
 *
 * @param vocabulary every word that the rules know: a word that is one of them stays as it is.
 */
export function spellingOf(vocabulary: ReadonlySet<string>): (word: string) => string | undefined {
  const bySound = new Map<string, string>();
  const bySlip = new Map<string, string>();
  for (const word of vocabulary) {
    for (const slip of word.length < LONG ? [] : slipsOf(word))
      if (!vocabulary.has(slip) && !bySlip.has(slip)) bySlip.set(slip, word);
    const key = sound(word);
    // A short word sounds like too many others ("a", "ha"; "va", "ba").
    if (key.length >= 3 && !bySound.has(key)) bySound.set(key, word);
  }
  return (word) => {
    if (/^(?:[jh]+[aei]){2,}[jh]?$|^lo+l$|^xd+$/.test(word)) return 'jaja';
    const quick = QUICK.get(word);
    if (quick !== undefined || vocabulary.has(word)) return quick ?? word;
    const isDisguised = /[a-z]/.test(word) && /[013457]/.test(word);
    const letters = isDisguised
      ? word.replace(/[013457]/g, (digit) => DIGITS[digit] ?? digit)
      : word;
    if (vocabulary.has(letters)) return letters;
    const spoken = asSpoken(letters).find((each) => vocabulary.has(each));
    return bySound.get(sound(letters)) ?? spoken ?? bySlip.get(letters);
  };
}
