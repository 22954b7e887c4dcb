import type { HeardSignal, SignalMode } from '../../../machines/signals.ts';
import type { Token } from '../../tokens.ts';
import { asksForInformation, isFeared, isMourned, isSupposed } from './circumstances.ts';
import { spokenWords } from './clauses.ts';
import { harmRules } from './harm-rules.ts';
import { medicalRules } from './medical-rules.ts';
import { negation } from './negation.ts';
import { overdoseRules } from './overdose-rules.ts';
import { canStart, compile, matchAt } from './pattern.ts';
import type { Pattern } from './pattern.ts';
import type { SignalRule } from './rule.ts';
import { hasSense, isSense } from './senses.ts';
import { sentence } from './span.ts';
import type { Span } from './span.ts';
import { suicideRules } from './suicide-rules.ts';
import { tense } from './tense.ts';
import type { Tense } from './tense.ts';

interface Compiled extends SignalRule {
  readonly patterns: readonly Pattern[];
  readonly beside: readonly Pattern[] | undefined;
}

/** Every rule, the plainest first: of two that match the same words the first is reported. */
const RULES: readonly Compiled[] = [
  ...suicideRules,
  ...overdoseRules,
  ...medicalRules,
  ...harmRules,
].map((rule) => ({
  ...rule,
  patterns: rule.says.map(compile),
  beside: rule.near?.map(compile),
}));

/**
 * What a message says about danger to someone, the writer or another: at most one signal of each
 * kind, the stronger first. In doubt it asks: denial, the resolved past, grief, questions for
 * information and figures of speech are left alone only where the words say so.
 */
export function hearSignals(text: string): readonly HeardSignal[] {
  const words = spokenWords(text);
  const vocabulary = new Set(words.map((token) => token.word));
  const heard = new Map<string, HeardSignal>();
  for (const rule of RULES) {
    if (heard.get(rule.signal)?.mode === 'interrupt') continue;
    const found = strongest(rule, words, vocabulary, text);
    if (found && (found.mode === 'interrupt' || !heard.has(rule.signal)))
      heard.set(rule.signal, found);
  }
  return [...heard.values()].sort(
    (a, b) => Number(a.mode === 'check') - Number(b.mode === 'check'),
  );
}

/** The first interrupting match of a rule, or else its first check. */
function strongest(
  rule: Compiled,
  words: readonly Token[],
  vocabulary: ReadonlySet<string>,
  text: string,
): HeardSignal | undefined {
  const possible = rule.patterns.filter((pattern) => canStart(pattern, vocabulary));
  if (possible.length === 0) return undefined;
  let check: HeardSignal | undefined;
  for (let start = 0; start < words.length; start++) {
    for (const pattern of possible) {
      const end = matchAt(pattern, words, start);
      const mode = end === undefined ? undefined : modeOf(rule, words, { start, end });
      if (end === undefined || mode === undefined) continue;
      const quote = text.slice(words[start]?.start, words[end - 1]?.end);
      const signal: HeardSignal = { signal: rule.signal, mode, quote, rule: rule.id };
      if (mode === 'interrupt') return signal;
      check ??= signal;
    }
  }
  return check;
}

/** How loud a match is in its circumstances; undefined where they take the danger out of it. */
function modeOf(rule: Compiled, words: readonly Token[], span: Span): SignalMode | undefined {
  const next = words[span.end];
  const follows = (list: string | undefined) => next?.after === 'space' && isAnyOf(next.word, list);
  const close = sentence(words, span, 12);
  const isNear = (list: string | undefined) => close.some((token) => isAnyOf(token.word, list));
  const denied = negation(words, span, rule.otherDenied);
  if (follows(rule.notBefore) || isNear(rule.notNear) || denied === 'full') return undefined;
  if (rule.beside && !isSaidBeside(rule.beside, words, span)) return undefined;
  if (!rule.evenAsked && asksForInformation(words, span)) return undefined;
  const when = tense(words, span);
  if (isOver(rule, when)) return undefined;
  if ((rule.notMourned ?? when !== undefined) && isMourned(words, span)) return undefined;
  const open =
    denied === 'half' ||
    follows(rule.openBefore) ||
    isNear(rule.openNear) ||
    isSupposed(words, span) ||
    (rule.feared !== undefined && isFeared(words, span));
  if (open || when === 'earlier') return 'check';
  return when === undefined ? rule.mode : loudest(rule.past ?? 'check', rule.mode);
}

/** How many words to each side of a match count as beside it. */
const BESIDE = 25;

function isSaidBeside(patterns: readonly Pattern[], words: readonly Token[], span: Span): boolean {
  const beside = words.slice(Math.max(0, span.start - BESIDE), span.end + BESIDE);
  return beside.some((_, at) => patterns.some((each) => matchAt(each, beside, at) !== undefined));
}

/** A wish to die of last month may be there still; a fever of last month is not. */
function isOver(rule: SignalRule, when: Tense | undefined): boolean {
  return when === 'longAgo' || (when === 'earlier' && !rule.lasting);
}

/** A rule that only ever checks does not grow louder in the past. */
function loudest(past: SignalMode, mode: SignalMode): SignalMode {
  return mode === 'check' ? mode : past;
}

function isAnyOf(word: string, list: string | undefined): boolean {
  return (
    list?.split(' ').some((each) => each === word || (isSense(each) && hasSense(word, each))) ??
    false
  );
}
