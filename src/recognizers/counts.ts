import type { Count, CountUnit } from '../machines/facts.ts';
import { rounded, strip } from './number-words.ts';

export interface CountWords {
  /** The words with numbers as digits. */
  readonly withDigits: (words: readonly string[]) => readonly string[];
  /** Words that change nothing about how many. */
  readonly filler: string;
  /** What says zero of whatever is counted, filler apart, separated by commas. */
  readonly zero: string;
  /** None of it, with more said of it: "none, I quit". */
  readonly none: RegExp;
  /** Units in each of their forms, separated by spaces; several words are joined by "_". */
  readonly units: Readonly<Partial<Record<CountUnit | 'drink', string>>>;
  /** Says that it is so much on each day, at the end. */
  readonly perDay: RegExp;
  /** "Half a", "medio", anywhere, as a decimal. */
  readonly halves: readonly (readonly [RegExp, string])[];
  /** Words between the two ends of a range. */
  readonly to: string;
  /** What a unit is of, behind it: "of vodka". */
  readonly of: string;
}

const NUMBER = '\\d{1,6}(?:\\.\\d{1,2})?';

/**
 * A reader of how many or how much: a number, a range (`{ min, max }`), or an amount of a unit. A
 * drink is counted by itself, so "5 drinks" is 5. Two amounts are two answers, and asked again.
 */
export function countsIn(of: CountWords): (words: readonly string[]) => Count | undefined {
  const filler = new Set(of.filler.split(' '));
  const zero = new Set(of.zero.split(',').map((each) => each.trim()));
  const unitOf = new Map(
    Object.entries(of.units).flatMap(([unit, names]) =>
      names.split(' ').map((name) => [name.replaceAll('_', ' '), unit as CountUnit | 'drink']),
    ),
  );
  const named = [...unitOf.keys()].sort((a, b) => b.length - a.length).join('|');
  const said = new RegExp(
    `^(?:(?<from>${NUMBER}) (?:(?:${of.to}) )?(?=${NUMBER}))?(?<amount>${NUMBER})?` +
      `(?:(?:^| )(?<unit>${named})(?: (?:${of.of}) [a-z]+(?: [a-z]+)?)?)?$`,
  );
  return (words) => {
    const digits = of.withDigits(words).join(' ').replace(of.perDay, '');
    if (zero.has(digits) || zero.has(strip(digits.split(' '), filler))) return 0;
    if (of.none.test(digits)) return 0;
    const decimal = of.halves.reduce((text, [half, value]) => text.replace(half, value), digits);
    const { from, amount, unit: name } = said.exec(strip(decimal.split(' '), filler))?.groups ?? {};
    const unit = name === undefined ? undefined : unitOf.get(name);
    if (amount === undefined && (unit === undefined || !isOne(decimal, name))) return undefined;
    return countOf(from, Number(amount ?? 1), unit === 'drink' ? undefined : unit);
  };
}

/** "A pint", "pint" is one; "beers" is no number. */
function isOne(text: string, name = ''): boolean {
  return !/s$/.test(name) || new RegExp(`\\b(?:a|an|un|una|1) ${name}\\b`).test(text);
}

function countOf(from: string | undefined, amount: number, unit?: CountUnit): Count | undefined {
  if (from !== undefined) {
    const min = Number(from);
    return min < amount ? { min, max: amount, ...(unit && { unit }) } : undefined;
  }
  return unit ? { value: rounded(amount), unit } : amount;
}
