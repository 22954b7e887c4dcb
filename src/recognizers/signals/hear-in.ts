import type { HeardSignal, SignalMode } from '../../machines/signals.ts';
import type { Token } from '../tokens.ts';
import type { SignalLanguage, Tense } from './language.ts';
import { canMatch, compile, matchAt, openersOf } from './pattern.ts';
import type { Pattern } from './pattern.ts';
import type { SignalRule } from './rule.ts';
import { sentence } from './span.ts';
import type { Span } from './span.ts';

interface Compiled extends SignalRule {
  readonly patterns: readonly Pattern[];
  /** Of each of these lists one must be said close by. */
  readonly beside: readonly (readonly Pattern[])[];
}

/**
 * Makes a hearer of one language. What it hears in a message is danger to someone, the writer or
 * another: at most one signal of each kind. In doubt it asks: denial, the resolved past, grief,
 * questions for information and figures of speech are left alone only where the words say so.
 *
 * @throws RangeError for a rule that names no class of words: a mistake in a rule.
 */
export function hearIn(language: SignalLanguage): (text: string) => readonly HeardSignal[] {
  const compiled = (sources: readonly string[]) =>
    sources.map((source) => compile(source, language.lexicon));
  const rules: readonly Compiled[] = language.rules.map((rule) => ({
    ...rule,
    patterns: compiled(rule.says),
    beside: [rule.near, rule.alsoNear].flatMap((near) => (near ? [compiled(near)] : [])),
  }));
  const index = indexOf(rules);
  return (text) => {
    const words = language.spokenWords(text);
    const possible = placesIn(words, index, language);
    const heard = new Map<string, HeardSignal>();
    for (const rule of rules) {
      const places = possible.get(rule);
      if (!places || heard.get(rule.signal)?.mode === 'interrupt') continue;
      const found = strongest(rule, places, words, text, language);
      if (found && (found.mode === 'interrupt' || !heard.has(rule.signal)))
        heard.set(rule.signal, found);
    }
    return [...heard.values()];
  };
}

interface Opening {
  readonly rule: Compiled;
  readonly pattern: Pattern;
}

/** Patterns by the words and classes they can begin with: few are tried at any word. */
type Index = ReadonlyMap<string, readonly Opening[]>;

function indexOf(rules: readonly Compiled[]): Index {
  const index = new Map<string, Opening[]>();
  for (const rule of rules) {
    for (const pattern of rule.patterns) {
      for (const key of new Set(openersOf(pattern))) {
        const openings = index.get(key) ?? [];
        openings.push({ rule, pattern });
        index.set(key, openings);
      }
    }
  }
  return index;
}

interface Place {
  readonly start: number;
  readonly pattern: Pattern;
}

/** Where the patterns of each rule may begin in a message, from its first word to its last. */
function placesIn(
  words: readonly Token[],
  index: Index,
  { lexicon }: SignalLanguage,
): ReadonlyMap<Compiled, readonly Place[]> {
  const vocabulary = new Set(words.map(({ word }) => word));
  const senses = new Set([...vocabulary].flatMap((word) => [...lexicon.sensesOf(word)]));
  const has = (key: string) => vocabulary.has(key) || senses.has(key);
  const able = new Map<Pattern, boolean>();
  const isAble = (pattern: Pattern) => {
    const known = able.get(pattern) ?? canMatch(pattern, has);
    able.set(pattern, known);
    return known;
  };
  const places = new Map<Compiled, Place[]>();
  words.forEach(({ word }, start) => {
    for (const key of [word, ...lexicon.sensesOf(word)]) {
      for (const { rule, pattern } of index.get(key) ?? []) {
        if (!isAble(pattern)) continue;
        const known = places.get(rule) ?? [];
        known.push({ start, pattern });
        places.set(rule, known);
      }
    }
  });
  return places;
}

/** The first interrupting match of a rule, or else its first check. */
function strongest(
  rule: Compiled,
  places: readonly Place[],
  words: readonly Token[],
  text: string,
  language: SignalLanguage,
): HeardSignal | undefined {
  let check: HeardSignal | undefined;
  for (const { start, pattern } of places) {
    const end = matchAt(pattern, words, start);
    const mode = end === undefined ? undefined : modeOf(rule, words, { start, end }, language);
    if (end === undefined || mode === undefined) continue;
    const quote = text.slice(words[start]?.start, words[end - 1]?.end);
    const signal: HeardSignal = { signal: rule.signal, mode, quote, rule: rule.id };
    if (mode === 'interrupt') return signal;
    check ??= signal;
  }
  return check;
}

/** How loud a match is in its circumstances; undefined where they take the danger out of it. */
function modeOf(
  rule: Compiled,
  words: readonly Token[],
  span: Span,
  language: SignalLanguage,
): SignalMode | undefined {
  const { hasSense, isSense } = language.lexicon;
  const isAnyOf = (word: string, list = '') =>
    list.split(' ').some((each) => each === word || (isSense(each) && hasSense(word, each)));
  const next = words[span.end];
  const follows = (list?: string) => next?.after === 'space' && isAnyOf(next.word, list);
  const close = sentence(words, span, 12);
  const isNear = (list?: string) => close.some((token) => isAnyOf(token.word, list));
  const denied = language.negation(words, span, rule.otherDenied);
  if (follows(rule.notBefore) || isNear(rule.notNear) || denied === 'full') return undefined;
  if (!rule.beside.every((each) => isSaidBeside(each, words, span))) return undefined;
  if (!rule.evenAsked && language.asksForInformation(words, span)) return undefined;
  const when = language.tense(words, span);
  if (isOver(rule, when)) return undefined;
  if ((rule.notMourned ?? when !== undefined) && language.isMourned(words, span)) return undefined;
  const open =
    denied === 'half' ||
    follows(rule.openBefore) ||
    isNear(rule.openNear) ||
    language.isSupposed(words, span) ||
    (rule.feared !== undefined && language.isFeared(words, span));
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
