import { matchAt } from '../../../signals/pattern.ts';
import { sentence, wordSet } from '../../../signals/span.ts';
import type { Span } from '../../../signals/span.ts';
import type { Token } from '../../../tokens.ts';
import { isLongAgo } from './long-ago.ts';
import { AGO } from './times-long-ago.ts';
import { isEarlier } from './times.ts';
import { TURNS } from './turns.ts';

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

/** Whether a verb puts what was matched in the past. */
export function isPast(words: readonly Token[], span: Span): boolean {
  const said = words.slice(span.start, span.end);
  if (isNamedFromThen(words, span) || said[0]?.word === 'didnt') return true;
  const reach = isLongAgo(sentence(words, span, 12)) ? 8 : 3;
  const lead = leadOf(words, span, reach).filter((token) => !breaks(words, token, span));
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
  const index = words.indexOf(token, Math.max(0, start - 8));
  return words
    .slice(index + 1, start + 1)
    .some((each) => each.after !== 'space' || TURNS.has(each.word));
}

/** "I have wanted to die for years", "have felt suicidal since May": it began then and goes on. */
export function isOngoing(words: readonly Token[], span: Span): boolean {
  const isPerfect = leadOf(words, span).some(({ word }) => PERFECT.has(word));
  const rest = words.slice(span.end, span.end + 3);
  const since = rest.findIndex(({ word }) => word === 'for' || word === 'since');
  return (
    isPerfect && since >= 0 && rest.slice(0, since + 1).every(({ after }) => after === 'space')
  );
}

/** The few words before a match, as far as they belong to its sentence. */
function leadOf(words: readonly Token[], { start }: Span, reach = 3): readonly Token[] {
  let from = start;
  while (from > 0 && start - from < reach && words[from]?.after !== 'stop') from--;
  return words.slice(from, start);
}
