import type { Token } from '../tokens.ts';

/** The words of a message that a rule matched: from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A set of the words in a text. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** The words around a match up to the ends of its sentence, at most so many to each side. */
export function sentence(words: readonly Token[], span: Span, reach: number): readonly Token[] {
  let from = span.start;
  while (from > 0 && span.start - from < reach && words[from]?.after !== 'stop') from--;
  let to = span.end;
  while (to < words.length && to - span.end < reach && words[to]?.after !== 'stop') to++;
  return words.slice(from, to);
}
