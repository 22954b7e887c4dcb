import type { Duration } from '../../machines/facts.ts';
import { isoLength, readPairs } from '../iso-length.ts';
import type { LengthUnit } from '../iso-length.ts';
import { strip } from '../number-words.ts';
import { withDigits } from './numbers.ts';

const FILLER = new Set(
  (
    'i im ive he hes she shes they been have has for about around maybe roughly approximately ' +
    'almost nearly over more than at least like the past last now probably so of it its on off up ' +
    'using drinking smoking taking just only off'
  ).split(' '),
);

const UNITS: Readonly<Record<string, LengthUnit>> = {
  year: 'Y',
  years: 'Y',
  yr: 'Y',
  yrs: 'Y',
  y: 'Y',
  month: 'M',
  months: 'M',
  mo: 'M',
  mos: 'M',
  mth: 'M',
  mths: 'M',
  week: 'W',
  weeks: 'W',
  wk: 'W',
  wks: 'W',
  day: 'D',
  days: 'D',
};

/**
 * How long, from a short answer: ISO-8601 in one unit ("a year and a half" is `P18M`), or since an
 * age or a year where that is what was said. Of "3 or 4 years" the larger.
 */
export function readDuration(words: readonly string[]): Duration | undefined {
  const digits = withDigits(words);
  return readSince(digits.join(' ')) ?? readLength(strip(digits, FILLER));
}

function readSince(said: string): Duration | undefined {
  const [, age] =
    /^(?:(?:ever )?since|from|started|began|when)(?: (?:i|he|she|they|was|were|at|when|the|age|of|about|around|like|from)){0,6} (\d{1,2})(?: years old)?$/.exec(
      said,
    ) ?? [];
  if (age && Number(age) >= 5) return { since_age: Number(age) };
  const [, year] =
    /^(?:(?:ever )?since|from|started in|began in) (?:about |around )?(\d{4})$/.exec(said) ?? [];
  return year && /^(?:19[4-9]|20)\d/.test(year) ? { since_year: Number(year) } : undefined;
}

function readLength(said: string): string | undefined {
  const plain = said
    .replace(/ or$/, '')
    .replace(/^(?:a )?half (?:a )?(year|month|week)$/, '0.5 $1')
    .replace(/^(\d+|a|1) and (?:a )?half (?=[a-z])/, (_, whole: string) => `${amountOf(whole)}.5 `)
    .replace(
      /^(\d+|an?) ([a-z]+) and (?:a )?half$/,
      (_, n: string, unit: string) => `${amountOf(n)}.5 ${unit}`,
    )
    .replace(/^\d+ (?:(?:to|or) )?(?=\d)/, '')
    .replace(/\bdecades?\b/, (word) => word.replace(/.*/, '_'));
  const decades = /^(\d+(?:\.\d+)?|a) _$/.exec(plain)?.[1];
  if (decades) return isoLength(new Map([['Y', amountOf(decades) * 10]]));
  const parts = plain.split(' ').filter((word) => word !== 'and');
  return readPairs(parts, UNITS, amountOf);
}

function amountOf(word: string): number {
  return word === 'a' || word === 'an' ? 1 : Number(word);
}
