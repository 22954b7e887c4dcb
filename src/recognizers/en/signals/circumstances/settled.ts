import { compile, matchAt } from '../../../signals/pattern.ts';
import type { Span } from '../../../signals/span.ts';
import type { Token } from '../../../tokens.ts';
import { english } from '../words/senses.ts';

/** What others did, and were punished for: it is news by now, and of what is done to us nothing is over. */
const PUNISHED = compile(
  'arrested|jailed|convicted|sentenced|charged|indicted|fired|sued|imprisoned for|with|after',
  english,
);
const OURS = /^(?:me|my|us|our|mine|i|im)$/;

/** "Got arrested for beating his wife". */
export function isPunished(words: readonly Token[], { start, end }: Span): boolean {
  const from = Math.max(0, start - 3);
  return (
    words.slice(from, end).some((_, at) => matchAt(PUNISHED, words, from + at) !== undefined) &&
    !words.slice(start, end + 3).some(({ word }) => OURS.test(word))
  );
}

const SURVIVED = /^(?:survived|survivor|surviving)$/;

/** "Survived a suicide attempt": who survived it lives. */
export function isSurvived(words: readonly Token[], { start }: Span): boolean {
  return words.slice(Math.max(0, start - 4), start).some(({ word }) => SURVIVED.test(word));
}
