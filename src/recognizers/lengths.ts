import type { Duration } from '../machines/facts.ts';
import { isoLength, readPairs } from './iso-length.ts';
import type { LengthUnit } from './iso-length.ts';
import { strip } from './number-words.ts';

export interface LengthWords {
  /** The words with numbers as digits. */
  readonly withDigits: (words: readonly string[]) => readonly string[];
  /** Words that change nothing about how long. */
  readonly filler: ReadonlySet<string>;
  readonly units: Readonly<Record<string, LengthUnit>>;
  /** Whole units said without a number: "all year". */
  readonly whole: readonly (readonly [RegExp, string])[];
  /** "Half a year", "a year and a half" and the like, rewritten as numbers and units. */
  readonly rewrites: readonly (readonly [RegExp, string])[];
  /** Since an age or a year, each with the number as its first group. */
  readonly sinceAge: RegExp;
  readonly sinceYear: RegExp;
  readonly and: string;
}

const YOUNGEST = 5;

/**
 * A reader of how long: ISO-8601 in one unit ("a year and a half" is `P18M`), or since an age or a
 * year where that is what was said. Of "3 or 4 years" the larger.
 */
export function lengthsIn(of: LengthWords) {
  const since = (said: string): Duration | undefined => {
    const [, number = ''] = of.sinceAge.exec(said) ?? [];
    // "Since 08", "since 98": nobody is that age.
    if (/^(?:0\d|[6-9]\d)$/.test(number)) {
      return { since_year: (number.startsWith('0') ? 2000 : 1900) + Number(number) };
    }
    const age = Number(number);
    if (age >= YOUNGEST) return { since_age: age };
    const year = of.sinceYear.exec(said)?.[1] ?? '';
    return /^(?:19[4-9]|20[0-4])\d$/.test(year) ? { since_year: Number(year) } : undefined;
  };
  return (words: readonly string[], filler = of.filler): Duration | undefined => {
    const digits = of.withDigits(words);
    const said = digits.join(' ');
    const known = since(said) ?? of.whole.find(([pattern]) => pattern.test(said))?.[1];
    if (known !== undefined) return known;
    const plain = of.rewrites.reduce(
      (text, [pattern, written]) => text.replace(pattern, written),
      strip(digits, filler),
    );
    const decades = /^(\d+(?:\.\d+)?) (?:decades?|decadas?)$/.exec(plain)?.[1];
    if (decades) return isoLength(new Map([['Y', Number(decades) * 10]]));
    return readPairs(
      plain.split(' ').filter((word) => word !== of.and),
      of.units,
      Number,
    );
  };
}
