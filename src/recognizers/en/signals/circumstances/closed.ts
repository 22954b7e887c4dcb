import { matchAt } from '../../../signals/pattern.ts';
import { sentence } from '../../../signals/span.ts';
import type { Span } from '../../../signals/span.ts';
import type { Token } from '../../../tokens.ts';
import {
  ENDED,
  STOPPED,
  THAT_IS_OVER,
  NEVER_SINCE,
  THERE_WAS,
  SINCE_THEN,
  LAST_TIME,
  BEFORE_THAT,
  MARKS,
  FROM_THEN,
  OPEN,
  OPENED,
  STILL_HERE,
  NOTHING_SINCE,
} from './closed-words.ts';
import { bearsPast } from './past-forms.ts';
import { TURNS } from './turns.ts';

/*
 * What someone says is closed: "the urge to die is a thing of the past", "those days are over",
 * "never used since". The words must say so of the thing itself, and nothing may open it again.
 */

/** How far behind a match it may be said, in words. */
const REACH = 14;

/** Whether what was matched is said to be closed. */
export function isClosed(words: readonly Token[], span: Span): boolean {
  if (!isEndedItself(words, span) && !isOverSince(words, span)) return false;
  const around = sentence(words, span, 25).concat(words.slice(span.end, span.end + REACH));
  if (around.some(({ word }) => OPEN.has(word))) return false;
  const isStillHere = isSaid(around, STILL_HERE);
  return !isStillHere ? !isSaid(around, OPENED) : !isSaid(around, OPENED.slice(0, 4));
}

function isSaid(words: readonly Token[], patterns: typeof ENDED): boolean {
  return words.some((_, at) => patterns.some((each) => matchAt(each, words, at) !== undefined));
}

/** "The urges .. went away": it is what ended, so no other subject may stand between. */
function isEndedItself(words: readonly Token[], { start, end }: Span): boolean {
  for (let at = end; at < Math.min(words.length, end + 4); at++) {
    const before = words[at - 1];
    if (before?.after !== 'space' && at > start) return false;
    if (at > end && (TURNS.has(before?.word ?? '') || SUBJECT.test(before?.word ?? '')))
      return false;
    if ([...ENDED, ...STOPPED].some((each) => matchAt(each, words, at) !== undefined)) return true;
  }
  return false;
}

const SUBJECT = /^(?:i|im|he|she|they|it|we|you|hes|shes|theyre|everyone|everything|my|who)$/;

/** "There was a time I wanted to die, that time is over": told in the past, and then closed. */
function isOverSince(words: readonly Token[], span: Span): boolean {
  const rest = words.slice(span.end, span.end + REACH);
  if (words.slice(span.start, span.end).some(({ word }) => MARKS.test(word)))
    return isSaid(rest, FROM_THEN);
  if (isLast(rest)) return true;
  if (!bearsPast(words, span)) return false;
  const lead = words.slice(Math.max(0, span.start - REACH), span.start);
  return (
    isSaid(rest, THAT_IS_OVER) ||
    isSaid(lead, THAT_IS_OVER) ||
    isSaid(rest, NEVER_SINCE) ||
    (isSaid(lead, THERE_WAS) && isSaid(rest, SINCE_THEN)) ||
    (isSaid(lead, LAST_TIME) && isSaid(rest, BEFORE_THAT))
  );
}

/** Nothing came since, and nothing is said of it either: not "ate nothing since Monday". */
function isLast(rest: readonly Token[]): boolean {
  return rest.some((token, at) => {
    const end = matchAt(NOTHING_SINCE, rest, at);
    if (end === undefined || token.after !== 'pause') return false;
    return (rest[end]?.after ?? 'stop') !== 'space';
  });
}
