import { compile, matchAt } from '../../../signals/pattern.ts';
import { wordSet } from '../../../signals/span.ts';
import type { Span } from '../../../signals/span.ts';
import type { Token } from '../../../tokens.ts';
import { english } from '../words/senses.ts';
import { DENIED_NOUNS } from './denied-nouns.ts';

const { hasSense } = english;

export const SUBJECTS = wordSet(
  'i im ive id ill he hes she shes they theyre we you my ill hell shell theyll hed shed theyd youll somebody somebodys someone someones everybody theres',
);
/** Whether a match is denied otherwise than by a word right before it. */
export function isDeniedBesides(words: readonly Token[], span: Span): boolean {
  return (
    isAnsweredNo(words, span) ||
    isListedDenied(words, span) ||
    isCleanOf(words, span) ||
    isNoMore(words, span) ||
    isGone(words, span)
  );
}

const DENIES = wordSet('denies denied denying');
/** Words that end a list of what is denied. */
const LIST_ENDS = wordSet(
  'but reports admits endorses states says has is presents with despite however except',
);

/** "Patient denies SI, HI and self-injury": a denial reaches through the whole list. */
function isListedDenied(words: readonly Token[], { start }: Span): boolean {
  if (SUBJECTS.has(words[start]?.word ?? '')) return false;
  for (let index = start - 1; index >= Math.max(0, start - 14); index--) {
    const { word } = words[index] ?? { word: '' };
    if (words[index + 1]?.after === 'stop' || LIST_ENDS.has(word) || SUBJECTS.has(word))
      return false;
    if (DENIES.has(word))
      return !/^(?:is|was|got|gets|been|being|were|are)$/.test(words[index - 1]?.word ?? '');
  }
  return false;
}

const GONE = compile(
  'is|are|was|were|have|has|went|all gone|stopped|over|subsided|passed|away|resolved',
  english,
);

/** "The shakes are gone": had, and no more. */
function isGone(words: readonly Token[], { end }: Span): boolean {
  const last = words[end - 1]?.word ?? '';
  const isTrouble = hasSense(last, 'SYMPTOM') || hasSense(last, 'SHAKE') || DENIED_NOUNS.has(last);
  return isTrouble && matchAt(GONE, words, end) !== undefined;
}

/** Clean of it, and of nothing else: "clean off self-injury for three years". */
const CLEAN_OF = compile('clean|free|abstinent|recovered|away|off of|from|off|with', english);

/** "Two years self-harm free". */
const FREE_OF_IT = compile('free|sober|abstinent', english);

function isCleanOf(words: readonly Token[], { start, end }: Span): boolean {
  if (matchAt(CLEAN_OF, words, start - 2) === start) return true;
  return (
    DENIED_NOUNS.has(words[end - 1]?.word ?? '') && matchAt(FREE_OF_IT, words, end) === end + 1
  );
}

const NO_MORE = compile('not|nothing|never|no anymore|more|now|today', english);

/** "… wishing I was dead, not anymore"; not after what is itself a denial. */
function isNoMore(words: readonly Token[], { start, end }: Span): boolean {
  const at = words.slice(end, end + 3).findIndex(({ after }) => after === 'pause');
  if (at < 0 || matchAt(NO_MORE, words, end + at) !== end + at + 2) return false;
  return !words
    .slice(Math.max(0, start - 4), end)
    .some(({ word }) => hasSense(word, 'NOT') || hasSense(word, 'CANT'));
}

/** "When I said no" refuses, and answers nothing. */
const REFUSING = wordSet('when after though because if every');
const ANSWERED_NO = [
  compile('answer|answers is? no', english),
  compile('its a? no', english),
  compile('said|say|answered no', english),
];

const SAID_NO = [
  'said|say|says|told|tell|answer|answered .. no|nope|nah|never|not',
  'no way|never',
].map((source) => compile(source, english));

/** "Suicidal? No.", "that question about …: the answer is no". */
function isAnsweredNo(words: readonly Token[], { start, end }: Span): boolean {
  const next = words[end];
  if (next && next.after !== 'space' && /^(?:no|nope|nah|never)$/.test(next.word))
    return (words[end + 1]?.after ?? 'stop') !== 'space';
  const isAsked = words
    .slice(Math.max(0, start - 8), start)
    .some(({ word }) => /^(?:ask|asks|asked|asking)$/.test(word));
  const rest = isAsked ? words.slice(end, end + 12) : [];
  if (rest.some((_, at) => SAID_NO.some((each) => matchAt(each, rest, at) !== undefined)))
    return true;
  return ANSWERED_NO.some((each) =>
    [end, end + 1, end + 2, end + 3].some(
      (at) => matchAt(each, words, at) !== undefined && !REFUSING.has(words[at - 2]?.word ?? ''),
    ),
  );
}
