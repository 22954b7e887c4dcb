interface NameWords {
  /** How people lead up to their name. */
  readonly lead: RegExp;
  /** Words that make a short message something else than a name. */
  readonly notNames: string;
  /** A name that is put right, and what leads up to the right one: "not Sam, it's". Group 1 is the wrong one. */
  readonly corrected: RegExp;
  /** A name that is put right behind the right one: ", not Sam". Group 1 is the wrong one. */
  readonly correctedAfter: RegExp;
}

/** A reader of a name to use, as it was written: one to four words, none of which belongs to a sentence. */
export function namesIn(of: NameWords): (text: string) => string | undefined {
  const others = new Set(of.notNames.split(/\s+/));
  const isPlain = (words: string) => words.split(/\s+/).every((word) => !others.has(folded(word)));
  /** Without the name that someone says is wrong; "not now" takes back no name. */
  const right = (text: string): string => {
    for (const pattern of [of.corrected, of.correctedAfter]) {
      const match = pattern.exec(text);
      if (match && isPlain(match[1] ?? '')) return text.replace(match[0], '');
    }
    return text;
  };
  return (text) => {
    const visible = text.replace(/\p{Cf}/gu, '').trim();
    const name = right(visible)
      .replace(of.lead, '')
      .replace(/[.!,]+$/, '')
      .trim();
    const words = name.split(/\s+/);
    const fits = words.length <= 4 && name.length <= 60;
    const spelled = words.every((word) => /^\p{L}[\p{L}\p{M}'’.-]*$/u.test(word));
    return fits && spelled && isPlain(name) ? name : undefined;
  };
}

function folded(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’.]/gu, '');
}
