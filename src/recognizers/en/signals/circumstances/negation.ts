import type { Negation } from '../../../signals/language.ts';
import { compile, matchAt } from '../../../signals/pattern.ts';
import { wordSet } from '../../../signals/span.ts';
import type { Span } from '../../../signals/span.ts';
import type { Token } from '../../../tokens.ts';
import { isDeniedBesides, SUBJECTS } from './denied-besides.ts';
import { deniesDoing, deniesNoun } from './denied-nouns.ts';
import { english } from '../words/senses.ts';
import { cameToBe, isTakenBack, turnsNow } from './taken-back.ts';
import { TURNS } from './turns.ts';

const { hasSense } = english;

/** After these a subject does not begin a new thought: "I don't think I want to die". */
const REPORTING = wordSet('think believe feel like say said saying mean means that if know');
const NEGATIONS = wordSet(
  'not dont doesnt didnt wont never isnt aint wasnt arent havent hasnt hadnt wouldnt nolonger nobody noone neither nor without denies deny denied denying stopped',
);
/** "Can't stop thinking of it", "won't leave me alone": the negation is of the end, not of the thing. */
const UNENDING = wordSet(
  'stop help quit shake escape avoid wait only leave joking kidding lying exaggerating',
);
const NO_TIME = [
  'rarely|hardly|seldom|barely|scarcely|never|not|no|isnt|hasnt|havent a|an|one|single|been|gone|go|goes .. day|night|hour|minute|moment|week|morning|time|second',
  'rarely|hardly|seldom|barely|scarcely|no day|night|hour|minute|moment|week|morning',
  'CANT go|get|make|have|last|spend|remember .. day|night|hour|minute|moment|week|morning|time',
].map((source) => compile(source, english));
/** How far a negation reaches, in words. */
const REACH = 7;

/**
 * Whether what was matched is denied: fully, halfway ("I could never", "can't"), or not at all.
 * What turns with "but now" is never fully denied, and "but now I do" takes the denial back.
 * A denial of one of the `other` classes is not one of the match: "no drink since Monday, seeing things".
 */
export function negation(
  words: readonly Token[],
  span: Span,
  other: readonly string[] = [],
): Negation | undefined {
  if (isDeniedBesides(words, span)) return 'full';
  const denied = deniedBefore(words, span, other);
  if (denied === undefined || isTakenBack(words, span) || cameToBe(words, span)) return undefined;
  return turnsNow(words, span) ? 'half' : denied;
}

function deniedBefore(
  words: readonly Token[],
  { start }: Span,
  other: readonly string[],
): Negation | undefined {
  const listed = /^(?:or|nor)$/.test(words[start - 1]?.word ?? '');
  for (let index = start - 1; index >= Math.max(0, start - REACH); index--) {
    const { word } = words[index] ?? { word: '' };
    const next = words[index + 1];
    if (next?.after === 'stop') return undefined;
    if (next?.after === 'pause' && !listed) return undefined;
    const before = words[index - 1]?.word ?? '';
    if (UNENDING.has(next?.word ?? '') && (NEGATIONS.has(word) || hasSense(word, 'CANT')))
      return undefined;
    if (!listed && other.some((sense) => hasSense(word, sense))) return undefined;
    if (word !== 'if' && isUnknowing(words, index)) return undefined;
    if (
      /^(?:no|zero)$/.test(word) &&
      (deniesNoun(words, index) || deniesDoing(words, index, start))
    )
      return isOfNoTime(words, index) ? undefined : 'full';
    if (NEGATIONS.has(word) && before !== 'why')
      return isOfNoTime(words, index) ? undefined : 'full';
    if (hasSense(word, 'CANT')) return 'half';
    if (TURNS.has(word) || isContrast(words, index)) return undefined;
    if (SUBJECTS.has(word) && index < start && !REPORTING.has(before) && index > 0) {
      return subjectNegated(words, index) ? 'full' : undefined;
    }
  }
  return undefined;
}

/** "Not trying to die just cutting": what is only done is not what was denied. */
function isContrast(words: readonly Token[], index: number): boolean {
  const before = words[index - 1]?.word ?? '';
  return (
    /^(?:just|only|simply)$/.test(words[index]?.word ?? '') &&
    /ing$|^(?:i|im|he|hes|she|shes)$/.test(words[index + 1]?.word ?? '') &&
    before !== 'to' &&
    !NEGATIONS.has(before) &&
    !SUBJECTS.has(before)
  );
}

/** "I don't know I want to die": not known what to do, and not whether. */
function isUnknowing(words: readonly Token[], index: number): boolean {
  const [first, second] = words.slice(index + 1, index + 3).map(({ word }) => word);
  return (
    NEGATIONS.has(words[index]?.word ?? '') &&
    first === 'know' &&
    /^(?:i|im|ive|ill)$/.test(second ?? '')
  );
}

/** "Rarely a day when I don't …", "not a night without …": denied twice, so it is nearly always. */
function isOfNoTime(words: readonly Token[], index: number): boolean {
  const before = words.slice(Math.max(0, index - 9), index);
  return before.some((_, at) => NO_TIME.some((each) => matchAt(each, before, at) !== undefined));
}

/** "Nobody", or an auxiliary in front of the subject: "never have I wanted". */
function subjectNegated(words: readonly Token[], index: number): boolean {
  return words[index - 2]?.word === 'never' && words[index - 1]?.word === 'have';
}
