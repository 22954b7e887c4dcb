import type { Tense } from '../../signals/language.ts';
import { compile, matchAt } from '../../signals/pattern.ts';
import { sentence, wordSet } from '../../signals/span.ts';
import type { Span } from '../../signals/span.ts';
import type { Token } from '../../tokens.ts';
import { AGO, isLongAgo } from './long-ago.ts';

import { english } from './senses.ts';
import { isTakenBack, turnsNow } from './taken-back.ts';
import { isDenied, isWell, TURNS } from './turns.ts';

const EARLIER = wordSet(
  'ago used past history previously formerly once teen teenager childhood college younger earlier before kid',
);
const RECENT = wordSet(
  'tonight today yesterday now again still lately currently just recently hour hours minute minutes morning rn anymore',
);
const PAST_FORMS = wordSet(
  'wanted wished hoped planned tried attempted thought considered was were felt took taken swallowed overdosed oded cut hurt burned burnt had did used hit beat choked punched slapped raped assaulted attacked stopped threatened popped downed ate passed fainted died prayed harmed selfharmed saw heard odd ods stalked followed escaped pushed shoved grabbed kicked threw dragged slammed strangled broke locked forced molested',
);
/** Spelled alike in every tense: past only inside a match, where a time decides. */
const PAST_IN_MATCH = wordSet('quit threw vomited');
/** A verb of now decides over whatever follows it: "wish I was dead", "want to cut". */
const PRESENT_FORMS = wordSet(
  'want wants wanna wish wishes hope hopes going gonna wanting hoping wishing thinking will ill hell shell theyll afraid scared having feeling feels cutting hurting killing planning if would about might could ready',
);
const PERFECT = wordSet('have has ive weve hes shes theyve always');
const FEW = wordSet('a one two three couple few 1 2 3');
const MONTHS_OR_LONGER = wordSet('year years month months decade decades yrs');
const SHORTER_THAN_A_YEAR = wordSet(
  'day days week weeks weekend month months monday tuesday wednesday thursday friday saturday sunday',
);

/** When what was matched took place, as far as its sentence says that it is over. */
export function tense(words: readonly Token[], span: Span): Tense | undefined {
  const told = words.slice(Math.max(0, span.start - 6), span.end);
  const isUsedTo = told.some(
    (token, index) =>
      token.word === 'used' &&
      followed(told, index, 'to') &&
      !told.slice(index + 1).some((each) => each.after === 'stop' || TURNS.has(each.word)),
  );
  if (!isUsedTo && !isPast(words, span)) return undefined;
  const around = sentence(words, span, 12);
  if (isTakenBack(words, span) || isOngoing(words, span)) return undefined;
  // "I used to want to die, but now …": what is so now is another thing, and worth a question.
  if (isUsedTo && turnsNow(words, span)) return 'past';
  if (around.some(isRecent)) return undefined;
  const brief = around.some((t, i) => SHORTER_THAN_A_YEAR.has(t.word) && !isWell(around, i));
  if (!brief && (isUsedTo || isLongAgo(around))) return 'longAgo';
  if (around.some((_, at) => LEFT_BEHIND.some((each) => matchAt(each, around, at) !== undefined)))
    return 'earlier';
  return isUsedTo || around.some(isEarlier) ? 'earlier' : 'past';
}

function isPast(words: readonly Token[], span: Span): boolean {
  const said = words.slice(span.start, span.end);
  if (isNamedFromThen(words, span) || said[0]?.word === 'didnt') return true;
  const lead = leadOf(words, span).filter((token) => !breaks(words, token, span));
  const present = said.some((token) => PRESENT_FORMS.has(token.word));
  return (
    lead.some((token, at) => PAST_FORMS.has(token.word) && !isPerfectHad(words, span, lead, at)) ||
    (!present && said.some((token) => PAST_FORMS.has(token.word) || PAST_IN_MATCH.has(token.word)))
  );
}

/** "I have had enough": had until now, unless it is said to lie further back. */
function isPerfectHad(
  words: readonly Token[],
  span: Span,
  lead: readonly Token[],
  at: number,
): boolean {
  const isPerfect = lead[at]?.word === 'had' && PERFECT.has(lead[at - 1]?.word ?? '');
  return isPerfect && !sentence(words, span, 12).some(isEarlier);
}

/** "My seizures from ten years ago": a time that belongs to the thing itself. */
function isNamedFromThen(words: readonly Token[], { end }: Span): boolean {
  if (words[end]?.word === 'from') return isLongAgo(words.slice(end, end + 6));
  const rest = words.slice(end, end + 8);
  const turn = rest.findIndex(({ word, after }) => after !== 'space' || TURNS.has(word));
  return AGO.some((each) =>
    rest.slice(0, turn < 0 ? 8 : turn).some((_, at) => matchAt(each, rest, at) !== undefined),
  );
}

function breaks(words: readonly Token[], token: Token, { start }: Span): boolean {
  const index = words.indexOf(token, Math.max(0, start - 3));
  return words
    .slice(index + 1, start + 1)
    .some((each) => each.after !== 'space' || TURNS.has(each.word));
}

/** "I have wanted to die for years", "have felt suicidal since May": it began then and goes on. */
function isOngoing(words: readonly Token[], span: Span): boolean {
  const isPerfect = leadOf(words, span).some(({ word }) => PERFECT.has(word));
  const rest = words.slice(span.end, span.end + 3);
  const since = rest.findIndex(({ word }) => word === 'for' || word === 'since');
  return (
    isPerfect && since >= 0 && rest.slice(0, since + 1).every(({ after }) => after === 'space')
  );
}

/** The three words before a match, as far as they belong to its sentence. */
function leadOf(words: readonly Token[], { start }: Span): readonly Token[] {
  let from = start;
  while (from > 0 && start - from < 3 && words[from]?.after !== 'stop') from--;
  return words.slice(from, start);
}

function isRecent({ word }: Token, index: number, around: readonly Token[]): boolean {
  if (/^(?:every|each|years|yrs|months)$/.test(around[index - 1]?.word ?? '')) return false;
  // "Two days ago" is still now; "two weeks ago" brings a question.
  if (word === 'ago' && /^days?$/.test(around[index - 1]?.word ?? ''))
    return FEW.has(around[index - 2]?.word ?? '');
  const lastNight = word === 'last' && followed(around, index, 'night');
  return lastNight || (RECENT.has(word) && !isWell(around, index) && !isDenied(around, index));
}

function isEarlier({ word }: Token, index: number, around: readonly Token[]): boolean {
  if (/^(?:19|20)\d\d$/.test(word) || EARLIER.has(word)) return true;
  const next = around[index + 1]?.word ?? '';
  if (word === 'back') return followed(around, index, 'in', 'when', 'then');
  if (word === 'last') return MONTHS_OR_LONGER.has(next) || next === 'time';
  return (
    word === 'when' &&
    /^(?:i|he|she|they)$/.test(next) &&
    followed(around, index + 1, 'was', 'were')
  );
}

/** What was got away from: "he beat me, we are divorced". */
const LEFT_BEHIND = [
  'divorced|separated|escaped|survived|survivor',
  'out of there|that',
  'got|getting|get out',
  'free|safe|fine|better|okay|good now',
  'thats|its over',
  'went away',
  'court|judge|jail took|handled',
  'restraining order',
].map((source) => compile(source, english));
function followed(words: readonly Token[], index: number, ...by: readonly string[]): boolean {
  return by.includes(words[index + 1]?.word ?? '');
}
