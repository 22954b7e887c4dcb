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
