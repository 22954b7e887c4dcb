import { strip } from './number-words.ts';

interface AgeWords {
  /** The words with numbers as digits. */
  readonly withDigits: (words: readonly string[]) => readonly string[];
  /** Words that do not matter. */
  readonly filler: string;
}

/** A reader of an age in whole years. */
export function agesIn({ withDigits, filler }: AgeWords) {
  const around = new Set(filler.split(' '));
  return (words: readonly string[]): number | undefined => {
    const said = strip(withDigits(words), around);
    const years = /^\d{1,3}$/.test(said) ? Number(said) : undefined;
    return years !== undefined && years >= 1 && years <= 119 ? years : undefined;
  };
}
