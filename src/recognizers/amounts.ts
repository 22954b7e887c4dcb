import { strip } from './number-words.ts';

interface AmountWords {
  /** The words with numbers as digits. */
  readonly withDigits: (words: readonly string[]) => readonly string[];
  readonly age: string;
  readonly count: string;
  /** What says zero of whatever is counted. */
  readonly zero: string;
}

/** Readers of an age in whole years and of a count in a language; the words are those that do not matter. */
export function amountsIn({ withDigits, age, count, zero }: AmountWords) {
  const aroundAge = new Set(age.split(' '));
  const aroundCount = new Set(count.split(' '));
  const nothing = new Set(zero.split(' '));
  return {
    readAge: (words: readonly string[]): number | undefined => {
      const said = strip(withDigits(words), aroundAge);
      const years = /^\d{1,3}$/.test(said) ? Number(said) : undefined;
      return years !== undefined && years >= 1 && years <= 119 ? years : undefined;
    },
    /** A range or an amount with a unit is two numbers' worth of meaning and is asked again. */
    readCount: (words: readonly string[]): number | undefined => {
      const said = strip(withDigits(words), aroundCount);
      if (nothing.has(said)) return 0;
      return /^\d{1,4}(?:\.\d{1,2})?$/.test(said) ? Number(said) : undefined;
    },
  };
}
