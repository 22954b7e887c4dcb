import { sentence, wordSet } from '../../../signals/span.ts';
import type { Span } from '../../../signals/span.ts';
import type { Token } from '../../../tokens.ts';
import { english } from '../words/senses.ts';
import { isLongAgo, isSince } from './long-ago.ts';
import { ownClause } from './own-clause.ts';
import { bearsPast } from './past-forms.ts';
import { isOngoing } from './past-verbs.ts';
import { turnsNow } from './taken-back.ts';
import { isRecent } from './times.ts';
import { isWell, TURNS } from './turns.ts';

/* The time of a match, where it is named beside it. */

const SHORTER_THAN_A_YEAR = wordSet(
  'day days week weeks weekend month months monday tuesday wednesday thursday friday saturday sunday',
);

/** A day, a week or a month is named: it was not long ago. */
export function isBrief(around: readonly Token[]): boolean {
  return around.some((t, i) => SHORTER_THAN_A_YEAR.has(t.word) && !isWell(around, i));
}

/** "The shakes and a seizure in 2012": an event without its verb, and its year. */
export function isBygoneEvent(words: readonly Token[], span: Span): boolean {
  return words.slice(span.start, span.end).some(isEvent) && isOfYear(words, span);
}

/** "… in 2012", "… back in 2009". */
function isOfYear(words: readonly Token[], { end }: Span): boolean {
  const rest = words.slice(end, end + 3);
  return rest.some(
    ({ word }, at) =>
      (isLongAgo([{ word, start: 0, end: 0, after: 'space' }]) && rest[at - 1]?.word === 'in') ||
      (at === 0 && isLongAgo(rest)),
  );
}

function isEvent({ word }: Token): boolean {
  return (
    english.hasSense(word, 'SYMPTOM') ||
    /^(?:attempts?|overdoses?|ods?|fits?|shakes|poisoning|hallucinations|ideation|psychosis|suicidal|suicide|watch|hold|selfharm)$/.test(
      word,
    )
  );
}

/** "I tore up my goodbye note long ago": told in some past, and dated in the same sentence. */
export function isDatedPast(words: readonly Token[], span: Span): boolean {
  const around = sentence(words, span, 12);
  return (
    (bearsPast(words, span) || isSince(words, span)) &&
    !isBrief(around) &&
    !turnsNow(words, span) &&
    !isOngoing(words, span) &&
    !around.some(isRecent) &&
    (isLongAgo(ownClause(words, span)) || isSince(words, span))
  );
}

/** "Overdosed last year and lived": its own time stands right after it, and decides. */
export function isDated(words: readonly Token[], { start, end }: Span): boolean {
  const rest = words.slice(end, end + 6);
  const turn = rest.findIndex(({ word, after }) => after === 'stop' || TURNS.has(word));
  return isLongAgo(words.slice(start, turn < 0 ? end + 6 : end + turn));
}
