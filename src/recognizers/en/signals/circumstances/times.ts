import { wordSet } from '../../../signals/span.ts';
import type { Token } from '../../../tokens.ts';
import { isYear } from '../../../signals/year.ts';
import { isDenied, isWell } from './turns.ts';

const EARLIER = wordSet('ago past history previously formerly childhood earlier');
/** Of another time only in their places: "as a kid", and not "my kid"; "used to", and not "he used". */
const EARLIER_AMONG: Readonly<Record<string, (before: string, after: string) => boolean>> = {
  used: (_, after) => after === 'to',
  once: (before) => !/^(?:at|all)$/.test(before),
  kid: (before) => /^(?:a|as)$/.test(before),
  teen: (before) => /^(?:a|as)$/.test(before),
  teenager: (before) => /^(?:a|as)$/.test(before),
  younger: (before) => !/^(?:my|his|her|our|their|the|a)$/.test(before),
  college: (before) => /^(?:in|during|since|after|back|at|through|of)$/.test(before),
  before: (_, after) => !/^(?:i|he|she|they|we|it|bed|work|dinner|school|and)$/.test(after),
};
const RECENT = wordSet(
  'tonight today yesterday now again still lately currently just recently hour hours hr hrs minute minutes min mins morning rn anymore',
);
const FEW = wordSet('a one two three couple few 1 2 3');
const MONTHS_OR_LONGER = wordSet('year years month months decade decades yrs');
const SEASONS = wordSet('spring summer fall winter autumn christmas thanksgiving easter');
const MONTHS = wordSet(
  'january february march april june july august september october november december jan feb',
);

/** "I'm used to it" is no past. */
export const ACCUSTOMED = wordSet('im am are is hes shes be been get got getting');

/** What one does with what is over. */
const KEPT =
  /^(?:has|have|keeps|kept|remembers?|brings?|talks?|tells?|teases?|jokes?|laughs?|thank|thanks|grateful)$/;

/** Said to be of now, or of the last day or two. */
export function isRecent({ word }: Token, index: number, around: readonly Token[]): boolean {
  if (/^(?:every|each|years|yrs|months)$/.test(around[index - 1]?.word ?? '')) return false;
  // "Five years ago today" is a day to remember.
  if (around[index - 1]?.word === 'ago') return false;
  // "Two days ago" is still now; "two weeks ago" brings a question.
  if (word === 'ago' && /^days?$/.test(around[index - 1]?.word ?? ''))
    return FEW.has(around[index - 2]?.word ?? '');
  // "My mother still keeps it", "I don't feel that way anymore": of now, and not of the danger.
  const next = around[index + 1]?.word ?? '';
  if (word === 'still' && KEPT.test(next)) return false;
  if (word === 'anymore' && /^(?:that|this|way|it)$/.test(around[index - 1]?.word ?? ''))
    return false;
  const lastNight = word === 'last' && followed(around, index, 'night');
  return lastNight || (RECENT.has(word) && !isWell(around, index) && !isDenied(around, index));
}

/** Said to be of another time than now. */
export function isEarlier({ word }: Token, index: number, around: readonly Token[]): boolean {
  const accustomed = word === 'used' && ACCUSTOMED.has(around[index - 1]?.word ?? '');
  const next = around[index + 1]?.word ?? '';
  if (isYear(around, index) || EARLIER.has(word)) return true;
  if (EARLIER_AMONG[word])
    return !accustomed && EARLIER_AMONG[word](around[index - 1]?.word ?? '', next);
  if (word === 'back') return followed(around, index, 'in', 'when', 'then');
  if (word === 'last') return MONTHS_OR_LONGER.has(next) || SEASONS.has(next) || next === 'time';
  if (word === 'in') return MONTHS.has(next);
  return (
    word === 'when' &&
    /^(?:i|he|she|they)$/.test(next) &&
    followed(around, index + 1, 'was', 'were')
  );
}

export function followed(
  words: readonly Token[],
  index: number,
  ...by: readonly string[]
): boolean {
  return by.includes(words[index + 1]?.word ?? '');
}
