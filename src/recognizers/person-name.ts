interface NameWords {
  /** How people lead up to their name. */
  readonly lead: RegExp;
  /** Words that make a short message something else than a name. */
  readonly notNames: string;
}

/** A reader of a name to use, as it was written: one to four words, none of which belongs to a sentence. */
export function namesIn({ lead, notNames }: NameWords): (text: string) => string | undefined {
  const others = new Set(notNames.split(' '));
  return (text) => {
    const visible = text.replace(/\p{Cf}/gu, '').trim();
    const name = visible
      .replace(lead, '')
      .replace(/[.!,]+$/, '')
      .trim();
    const words = name.split(/\s+/);
    const fits = words.length <= 4 && name.length <= 60;
    const spelled = words.every((word) => /^\p{L}[\p{L}\p{M}'’.-]*$/u.test(word));
    const plain = words.every((word) => !others.has(folded(word)));
    return fits && spelled && plain ? name : undefined;
  };
}

function folded(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’.]/gu, '');
}
