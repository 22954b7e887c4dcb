import type { Tense } from '../../../signals/language.ts';
import { compile, matchAt } from '../../../signals/pattern.ts';
import { sentence } from '../../../signals/span.ts';
import type { Span } from '../../../signals/span.ts';
import type { Token } from '../../../tokens.ts';
import { isBrief, isBygoneEvent, isDated, isDatedPast } from './dated.ts';
import { isClosed } from './closed.ts';
import { comesBack } from './comes-back.ts';
import { isDreamt } from './dreamt.ts';
import { isLeftBehind, isRescued } from './left-behind.ts';
import { isLongAgo, isOfThoseDays, isSince } from './long-ago.ts';
import { ownClause } from './own-clause.ts';
import { isOngoing, isPast } from './past-verbs.ts';
import { english } from '../words/senses.ts';
import { isTakenBack, turnsNow } from './taken-back.ts';
import { ACCUSTOMED, followed, isEarlier, isRecent } from './times.ts';
import { isLetGo, isPunished, isSurvived } from './settled.ts';
import { isWell, TURNS } from './turns.ts';

const AFTER_ALL = /^(?:again|fresh|recent|tonight|today|yesterday|started|lately)$/;

/** "Never want to go through that again". */
function isDenial({ word }: Token): boolean {
  return english.hasSense(word, 'NOT');
}

/** "Again", "new cuts": what lies back is not all. */
function isAfterAll({ word }: Token, at: number, around: readonly Token[]): boolean {
  const next = around[at + 1]?.word ?? '';
  if (isWell(around, at) || around[at - 1]?.word === 'ago') return false;
  if (word === 'again' && around.slice(Math.max(0, at - 8), at).some(isDenial)) return false;
  return (
    AFTER_ALL.test(word) ||
    (word === 'new' && /^(?:cuts?|scars?|marks|ones?|bruises|burns)$/.test(next))
  );
}

/** When what was matched took place, as far as it is said to be over: what is back is worth a question. */
export function tense(words: readonly Token[], span: Span): Tense | undefined {
  const when = tenseAlone(words, span);
  return when === 'longAgo' && comesBack(words, span) ? 'past' : when;
}

function tenseAlone(words: readonly Token[], span: Span): Tense | undefined {
  if ([isLeftBehind, isLetGo, isDreamt].some((isOver) => isOver(words, span))) return 'longAgo';
  if (!isTakenBack(words, span) && !turnsNow(words, span) && isClosed(words, span))
    return 'longAgo';
  const around = sentence(words, span, 12);
  const isRenewed = isTakenBack(words, span) || around.some(isAfterAll);
  if (!isRenewed && isOfThoseDays(around, within(words, around, span)))
    return turnsNow(words, span) ? 'past' : 'longAgo';
  if (isPunished(words, span) || (!isRenewed && !turnsNow(words, span) && isSurvived(words, span)))
    return around.some((t, i) => t.word !== 'now' && isRecent(t, i, around)) ? 'past' : 'longAgo';
  const isUsedTo = usedTo(words, span);
  if (!isUsedTo && !isPast(words, span) && !isBygoneEvent(words, span))
    return !isRenewed && isDatedPast(words, span) ? 'longAgo' : undefined;
  if (isTakenBack(words, span) || isOngoing(words, span)) return undefined;
  // "I used to want to die, but now …": what is so now is another thing, and worth a question.
  if (isUsedTo && turnsNow(words, span)) return 'past';
  if (!isRenewed && isDated(words, span)) return turnsNow(words, span) ? 'past' : 'longAgo';
  if (around.some(isRecent)) return isUsedTo ? 'past' : undefined;
  const own = ownClause(words, span);
  const brief = isBrief(around);
  if (!brief && (isUsedTo || isLongAgo(own) || isSince(words, span))) return 'longAgo';
  // "I took the whole bottle, I'm fine now": who says so may be wrong.
  if (around.some((_, at) => LEFT_BEHIND.some((each) => matchAt(each, around, at) !== undefined)))
    return 'settled';
  if (!isRenewed && isRescued(words, span)) return 'earlier';
  return isUsedTo || own.some(isEarlier) ? 'earlier' : 'past';
}

/** "I used to …" in the same sentence, and nothing turned since. */
function usedTo(words: readonly Token[], { start, end }: Span): boolean {
  const from = Math.max(0, start - 6);
  return words.slice(from, end).some(({ word }, at) => {
    const index = from + at;
    if (word !== 'used' || !followed(words, index, 'to')) return false;
    if (ACCUSTOMED.has(words[index - 1]?.word ?? '')) return false;
    return !words
      .slice(index + 1, end)
      .some((each) => each.after === 'stop' || TURNS.has(each.word));
  });
}

/** Where a match lies in its sentence. */
function within(words: readonly Token[], around: readonly Token[], { start, end }: Span): Span {
  const from = around[0] ? words.indexOf(around[0]) : 0;
  return { start: start - from, end: end - from };
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
