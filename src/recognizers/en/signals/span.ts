import type { Token } from '../../tokens.ts';

/** The words of a message that a rule matched: from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A set of the words in a text. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Words that turn a sentence to another thought. */
export const TURNS = wordSet(
  'but and because so then when except although though yet while until since',
);

/** The words around a match up to the ends of its sentence, at most so many to each side. */
export function sentence(words: readonly Token[], span: Span, reach: number): readonly Token[] {
  let from = span.start;
  while (from > 0 && span.start - from < reach && words[from]?.after !== 'stop') from--;
  let to = span.end;
  while (to < words.length && to - span.end < reach && words[to]?.after !== 'stop') to++;
  return words.slice(from, to);
}

const WELL = wordSet(
  'fine better ok okay good great sober clean safe well stable recovery alive recovered',
);

/** Whether someone is said to be well within a few words: "but I am fine now". */
export function isWell(around: readonly Token[], index: number): boolean {
  return around.slice(Math.max(0, index - 3), index + 4).some((token) => WELL.has(token.word));
}

/** Whether this word is denied by one of the two before it: "not now", "not right now". */
export function isDenied(around: readonly Token[], index: number): boolean {
  return around
    .slice(Math.max(0, index - 2), index)
    .some((token) => /^(?:not|isnt|arent|dont|never|nolonger)$/.test(token.word));
}
