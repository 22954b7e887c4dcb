import { tokenize } from '../../tokens.ts';
import type { Token } from '../../tokens.ts';

/** Some sentences or lines of a message that follow one another. */
export interface Passage {
  /** Folded words; a question ends with '?'. */
  readonly words: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** A thought is told in so many sentences at most. */
const MOST_SENTENCES = 3;

/**
 * The passages of a message: for every sentence the longest run from it first, then shorter ones, of
 * `most` sentences at most. What is said around them changes nothing in them.
 */
export function passagesOf(text: string, most = MOST_SENTENCES): readonly Passage[] {
  const sentences = sentencesOf(text);
  return sentences.flatMap((first, at) => {
    const run = sentences.slice(at, at + most);
    return run.map((_, fewer) => {
      const some = run.slice(0, run.length - fewer);
      const words = some.flatMap((sentence) => sentence.words);
      return { words, start: first.start, end: some.at(-1)?.end ?? first.end };
    });
  });
}

function sentencesOf(text: string): readonly Passage[] {
  const sentences: { words: string[]; start: number; end: number }[] = [];
  let before: Token | undefined;
  for (const token of tokenize(text)) {
    const gap = text.slice(before?.end ?? 0, token.start);
    const last = sentences.at(-1);
    if (last && gap.includes('?')) last.words.push('?');
    if (last && token.after !== 'stop' && !gap.includes('\n')) {
      last.words.push(token.word);
      last.end = token.end;
    } else sentences.push({ words: [token.word], start: token.start, end: token.end });
    before = token;
  }
  if (text.slice(before?.end ?? 0).includes('?')) sentences.at(-1)?.words.push('?');
  return sentences;
}
