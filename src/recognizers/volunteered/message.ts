import { tokenize } from '../tokens.ts';
import type { Token } from '../tokens.ts';

/**
 * A message as its folded words with one space between, and the way back to what was written. Where a
 * sentence or a clause ends stands a mark of its own, so that no pattern reaches from one into the
 * next: `.` or `?` after a sentence, `,` after a clause.
 */
export interface Message {
  readonly said: string;
  /** What was written where `said.slice(start, end)` stands. */
  readonly quote: (start: number, end: number) => string;
  /** What is said before this place, from the beginning of its clause. */
  readonly clauseBefore: (at: number) => string;
  /** True within a sentence that asks. */
  readonly isAsked: (at: number) => boolean;
}

/**
 * The message; linear in its length.
 *
 * @param spelling words written quickly, and how the rules know them: "nite", "q"
 */
export function messageOf(text: string, spelling: ReadonlyMap<string, string>): Message {
  const tokens = tokenize(text);
  /** Where each word begins in `said`. */
  const offsets: number[] = [];
  let said = '';
  tokens.forEach((token, index) => {
    const between = text.slice(tokens[index - 1]?.end ?? 0, token.start);
    if (said !== '') said += markOf(token, between);
    offsets.push(said.length);
    said += spelling.get(token.word) ?? token.word;
  });
  if (/^[^\p{L}\p{N}]*\?/u.test(text.slice(tokens.at(-1)?.end))) said += ' ?';
  const wordAt = (at: number) => {
    let [low, high] = [0, offsets.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((offsets[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    said,
    quote: (start, end) => {
      // A pattern may begin with the space before its first word.
      const first = said[start] === ' ' ? start + 1 : start;
      return text.slice(
        tokens[wordAt(first)]?.start,
        tokens[wordAt(Math.max(first, end - 1))]?.end,
      );
    },
    clauseBefore: (at) => {
      const from = Math.max(...[' , ', ' . ', ' ? '].map((mark) => said.lastIndexOf(mark, at - 1)));
      return said.slice(from < 0 ? 0 : from + 2, at);
    },
    isAsked: (at) => /^[^.?]*\?/.test(said.slice(at)),
  };
}

/** A slash joins ("3x/wk", "his/her"); whatever else stands between two words may part them. */
function markOf({ after }: Token, between: string): string {
  if (between.includes('/')) return ' ';
  if (after === 'stop') return between.includes('?') ? ' ? ' : ' . ';
  return after === 'pause' ? ' , ' : ' ';
}
