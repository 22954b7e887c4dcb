import type { SignalMode } from '../../machines/signals.ts';
import type { Token } from '../tokens.ts';
import type { SignalLanguage, Tense } from './language.ts';
import type { SignalRule } from './rule.ts';
import { sentence } from './span.ts';
import type { Span } from './span.ts';

/** What a rule says of its circumstances. */
export type Weighed = Omit<SignalRule, 'id' | 'signal' | 'says' | 'near' | 'alsoNear'> & {
  /** It is told by a denial itself, and one before it says nothing of it. */
  readonly denied?: boolean;
};

/** True unless the words around a match make it another thing. */
export function isMeant(
  { notBefore, notNear }: Pick<Weighed, 'notBefore' | 'notNear'>,
  words: readonly Token[],
  span: Span,
  language: SignalLanguage,
): boolean {
  return !isFollowed(words, span, language, notBefore) && !isNear(words, span, language, notNear);
}

/** How loud a match is in its circumstances; undefined where they take the danger out of it. */
export function weigh(
  rule: Weighed,
  words: readonly Token[],
  span: Span,
  language: SignalLanguage,
): SignalMode | undefined {
  const denied = rule.denied ? undefined : language.negation(words, span, rule.otherDenied);
  if (denied === 'full' || !isMeant(rule, words, span, language)) return undefined;
  if (!rule.evenAsked && language.asksForInformation(words, span)) return undefined;
  const when = language.tense(words, span);
  if (isOver(rule, when)) return undefined;
  if ((rule.notMourned ?? when !== undefined) && language.isMourned(words, span)) return undefined;
  const open =
    denied === 'half' ||
    isFollowed(words, span, language, rule.openBefore) ||
    isNear(words, span, language, rule.openNear) ||
    language.isSupposed(words, span) ||
    (rule.feared !== undefined && language.isFeared(words, span));
  if (open || when === 'earlier' || when === 'settled') return 'check';
  return when === undefined ? rule.mode : loudest(rule.past ?? 'check', rule.mode);
}

function isFollowed(
  words: readonly Token[],
  { end }: Span,
  language: SignalLanguage,
  list = '',
): boolean {
  const next = words[end];
  return next?.after === 'space' && isAnyOf(next.word, list, language);
}

function isNear(
  words: readonly Token[],
  span: Span,
  language: SignalLanguage,
  list?: string,
): boolean {
  if (list === undefined) return false;
  return sentence(words, span, 12).some(({ word }) => isAnyOf(word, list, language));
}

function isAnyOf(word: string, list: string, { lexicon }: SignalLanguage): boolean {
  const { hasSense, isSense } = lexicon;
  return list.split(' ').some((each) => each === word || (isSense(each) && hasSense(word, each)));
}

/** A wish to die of last month may be there still; a fever of last month is not. */
function isOver(rule: Weighed, when: Tense | undefined): boolean {
  return when === 'longAgo' || (when === 'earlier' && !rule.lasting);
}

/** A rule that only ever checks does not grow louder in the past. */
function loudest(past: SignalMode, mode: SignalMode): SignalMode {
  return mode === 'check' ? mode : past;
}
