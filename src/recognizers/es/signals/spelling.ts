/** Quick spellings that are no single slip, and that sound differently. */
const QUICK = new Map(
  Object.entries({
    k: 'que',
    q: 'que',
    x: 'por',
    d: 'de',
    m: 'me',
    c: 'se',
    pa: 'para',
    toy: 'estoy',
    toi: 'estoy',
    stoy: 'estoy',
    sta: 'esta',
    ta: 'esta',
    xq: 'porque',
    pq: 'porque',
    porq: 'porque',
    boy: 'voy',
    nel: 'no',
    tmb: 'tambien',
    tb: 'tambien',
    ntp: 'no',
    vibir: 'vivir',
    bibir: 'vivir',
    orita: 'ahorita',
    aorita: 'ahorita',
  }),
);

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

/**
 * The word that someone who writes by ear means ("kiero", "bivir", "nasido"), or who writes digits
 * for letters so that no filter sees it ("m0rir").
 *
 * @param vocabulary every word that the rules know: a word that is one of them stays as it is.
 */
export function spellingOf(vocabulary: ReadonlySet<string>): (word: string) => string | undefined {
  const bySound = new Map<string, string>();
  for (const word of vocabulary) {
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
    return vocabulary.has(letters) ? letters : bySound.get(sound(letters));
  };
}
