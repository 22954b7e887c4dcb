import type { Heard } from '../machines/events.ts';
import type { FactValue } from '../machines/facts.ts';
import { closeAnswer, plainAnswer } from './answers.ts';
import type { Typed } from './answers.ts';
import { asks } from './answers/asks.ts';
import { eachQuestionIn } from './asking.ts';
import { isDoubtful } from './doubtful.ts';
import { FILLERS } from './openers.ts';
import { ownQuestions } from './own-questions.ts';
import { tokenize, wordsOf } from './tokens.ts';

/** The questions; after help a choice stands alone. */
const ANSWERED: ReadonlySet<string> = new Set(['safety.now', 'safety.check', 'safety.thoughts']);

/**
 * What opens an answer behind a question where no mark stands between them. Anything else may be the
 * end of the question: "is this private and safe", "is this confidential or no".
 */
const OPENS_ANSWER = /^(?:im|i.m|i am|were|we.re|we are|estoy|estamos)\s/iu;

/** Longer messages are stories, and are asked again. */
const MOST_WORDS = 24;

/**
 * The answer to a question about safety, and what is asked beside it: "im safe where are you". Both
 * sides are understood in full, or it is neither: nothing half understood answers such a question.
 */
export function answerBeside(typed: Typed): Pick<Heard, 'answer' | 'faq' | 'asksMore'> | undefined {
  const { text, expecting } = typed;
  const tokens = tokenize(text);
  if (!ANSWERED.has(expecting.id) || tokens.length > MOST_WORDS) return undefined;
  for (const { start, after: pause } of tokens.slice(1)) {
    // The mark that opens a question in Spanish is part of it.
    const cut = text.slice(0, start).search(/[¿¡]*$/);
    const [before, after] = [text.slice(0, cut), text.slice(cut)];
    const isApart = pause !== 'space' || OPENS_ANSWER.test(after);
    for (const [said, asked] of [[before, after], ...(isApart ? [[after, before]] : [])] as const) {
      const own = wholeQuestion(asked, typed);
      const value = own && answerIn(said, typed);
      if (value !== undefined)
        return { ...own, answer: { value, how: 'typed', quote: said.trim() } };
    }
  }
  return undefined;
}

/** What is asked, where these words ask something of the center and say nothing else. */
function wholeQuestion(asked: string, typed: Typed): Pick<Heard, 'faq' | 'asksMore'> | undefined {
  const tokens = tokenize(asked);
  const first = tokens.findIndex(({ word }) => !FILLERS.has(word));
  const [part] = eachQuestionIn(asked, tokens);
  if (!part || part[0] !== tokens[first] || isDoubtful(asked)) return undefined;
  const own = ownQuestions(asked, typed);
  return own.faq && own;
}

function answerIn(said: string, typed: Typed): FactValue | undefined {
  const words = wordsOf(said);
  if (words.length === 0 || asks(said)) return undefined;
  const side = { ...typed, text: said, words };
  return plainAnswer(side) ?? closeAnswer(side);
}
