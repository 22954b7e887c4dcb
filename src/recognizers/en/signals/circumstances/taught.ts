import { compile, matchAt } from '../../../signals/pattern.ts';
import type { Span } from '../../../signals/span.ts';
import type { Token } from '../../../tokens.ts';
import { english } from '../words/senses.ts';

const of = (...sources: readonly string[]) => sources.map((source) => compile(source, english));

/** Said right before what is learned: "get trained to use Narcan", "a class on overdoses". */
const TO_LEARN = of(
  'get|getting|be|become|getting|are|is|staff trained|certified|recertified to|in|on|for|how|with?',
  'training|trainings|class|classes|course|courses|workshop|certification|demo|demos|seminar|lecture to|on|in|about|for|how|with',
  'learn|learning|teach|teaches|teaching|show me|us|people|you|staff|students? how? to',
);
/** Said right after it: "overdose response training", "suicide prevention course". */
const LESSON = of(
  'prevention|response|awareness|reversal|intervention|first|aid|education|safety training|trainings|class|classes|course|courses|workshop|certification|night|drill|demo|demos|kit|kits',
  'training|trainings|class|classes|course|courses|workshop|certification|demo|demos|drill|drills|seminar|webinar',
);
/** "What does DTs mean": asked of the word. */
const MEANT = of('mean|means|stand|stands|meaning');

/** What a question about rules is about: "are we covered if …". */
const LIABLE = of(
  'are|is|am|be|do we|i|they|staff|bystanders covered|liable|protected|insured|mandated',
);

/** What is asked to be taught, or is about rules: no one lies there. */
export function isTaught(words: readonly Token[], { start, end }: Span): boolean {
  const isMeantHere = words
    .slice(start, end)
    .every(({ word }) => !english.hasSense(word, 'NOT') && !english.hasSense(word, 'CANT'));
  if (!isMeantHere) return false;
  for (let at = Math.max(0, start - 8); at < start; at++) {
    const to = endOf(TO_LEARN, words, at);
    if (to !== undefined && to <= start && start - to <= 3 && isOneBreath(words, at, start))
      return true;
  }
  if (/^(?:does|do|did|is)$/.test(words[start - 1]?.word ?? '') && endOf(MEANT, words, end))
    return true;
  if (endOf(LESSON, words, end) !== undefined && isOneBreath(words, end - 1, end)) return true;
  for (let at = end; at <= end + 8 && (at === end || isOneBreath(words, end, at)); at++)
    if (endOf(LIABLE, words, at) !== undefined) return true;
  return false;
}

function endOf(
  patterns: ReturnType<typeof of>,
  words: readonly Token[],
  at: number,
): number | undefined {
  for (const each of patterns) {
    const to = matchAt(each, words, at);
    if (to !== undefined) return to;
  }
  return undefined;
}

function isOneBreath(words: readonly Token[], from: number, to: number): boolean {
  return words.slice(from + 1, to + 1).every(({ after }) => after !== 'stop');
}
