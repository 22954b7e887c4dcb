/** The words without those in the filler list, as one string. */
export function strip(words: readonly string[], filler: ReadonlySet<string>): string {
  return words.filter((word) => !filler.has(word)).join(' ');
}

/** One number with at most two decimals: fine enough for people, and stable to compare. */
export function rounded(amount: number): number {
  return Math.round(amount * 100) / 100;
}

/** "6yrs", "3x": a number and the unit glued to it. */
export function unglued(word: string): readonly [amount: string, unit: string] | undefined {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)([a-z]+)$/.exec(word) ?? [];
  return amount && unit ? [amount, unit] : undefined;
}

const FRACTIONS: Readonly<Record<string, number>> = {
  '1/2': 0.5,
  '½': 0.5,
  '1/4': 0.25,
  '¼': 0.25,
  '3/4': 0.75,
  '¾': 0.75,
  '1/3': 0.33,
  '⅓': 0.33,
};

/** The text with "1 1/2" and "2½" as decimals. */
export function withDecimals(text: string): string {
  return text
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replace(
      /(?<![\d./])(?:(\d{1,3})(?: |(?=[½¼¾⅓])))?(1\/[234]|3\/4|[½¼¾⅓])(?![\d/])/g,
      (_, whole: string | undefined, part: string) =>
        ` ${rounded(Number(whole ?? 0) + (FRACTIONS[part] ?? 0))} `,
    );
}
