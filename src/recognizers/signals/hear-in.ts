import type { HeardSignal } from '../../machines/signals.ts';
import type { Token } from '../tokens.ts';
import type { SignalLanguage } from './language.ts';
import { compile, matchAt } from './pattern.ts';
import type { Pattern } from './pattern.ts';
import { indexOf, spansIn } from './places.ts';
import type { Said } from './places.ts';
import type { SignalRule } from './rule.ts';
import type { Span } from './span.ts';
import { CONSTELLATIONS } from './constellations.ts';
import { hearTogether, isPossible } from './together.ts';
import { signsOf, toldSigns } from './told-signs.ts';
import type { SaidSign } from './told-signs.ts';
import { weigh } from './weigh.ts';

interface Compiled extends SignalRule, Said {
  /** Of each of these lists one must be said close by. */
  readonly beside: readonly (readonly Pattern[])[];
}

/** What the rules of one language hear in a message. */
export interface HeardByRules {
  readonly signals: readonly HeardSignal[];
  /** Words of danger were said, and those around them took the danger out: "I do not want to die". */
  readonly isExcused: boolean;
}

/**
 * Makes a hearer of one language. What it hears in a message is danger to someone, the writer or
 * another: at most one signal of each kind. In doubt it asks: denial, the resolved past, grief,
 * questions for information and figures of speech are left alone only where the words say so.
 *
 * @throws RangeError for a rule or a sign that names no class of words: a mistake in a rule.
 */
export function hearIn(language: SignalLanguage): (text: string) => HeardByRules {
  const compiled = (sources: readonly string[]) =>
    sources.map((source) => compile(source, language.lexicon));
  const rules: readonly Compiled[] = language.rules.map((rule) => ({
    ...rule,
    patterns: compiled(rule.says),
    beside: [rule.near, rule.alsoNear].flatMap((near) => (near ? [compiled(near)] : [])),
  }));
  const signs = signsOf(language);
  const index = indexOf<Compiled | SaidSign>([...rules, ...signs]);
  return (text) => {
    const words = language.spokenWords(text);
    const spans = spansIn(words, index, language.lexicon);
    const heard = new Map<string, HeardSignal>();
    let isExcused = false;
    const keep = (found: HeardSignal | undefined) => {
      const known = found && heard.get(found.signal);
      if (found && (!known || (found.mode === 'interrupt' && known.mode === 'check')))
        heard.set(found.signal, found);
    };
    for (const rule of rules) {
      const places = spans.get(rule);
      if (!places || heard.get(rule.signal)?.mode === 'interrupt') continue;
      const found = strongest(rule, places, words, text, language);
      isExcused ||= found === 'excused';
      if (found !== 'excused') keep(found);
    }
    const said = new Map(
      signs.flatMap((sign) => {
        const places = spans.get(sign);
        return places ? [[sign.name, places] as const] : [];
      }),
    );
    const told = toldSigns(words, said, language);
    for (const each of CONSTELLATIONS) {
      const known = heard.get(each.signal)?.mode;
      if (known === 'interrupt' || known === each.mode) continue;
      if (!isPossible(each, (name) => said.has(name))) continue;
      keep(hearTogether(each, told, text, words, language));
    }
    return { signals: [...heard.values()], isExcused };
  };
}

/** The first interrupting match of a rule, or else its first check, or else whether there was any. */
function strongest(
  rule: Compiled,
  spans: readonly Span[],
  words: readonly Token[],
  text: string,
  language: SignalLanguage,
): HeardSignal | 'excused' | undefined {
  let best: HeardSignal | 'excused' | undefined;
  for (const span of spans) {
    if (!rule.beside.every((each) => isSaidBeside(each, words, span))) continue;
    const mode = weigh(rule, words, span, language);
    if (mode === undefined) {
      best ??= 'excused';
      continue;
    }
    const quote = text.slice(words[span.start]?.start, words[span.end - 1]?.end);
    const signal: HeardSignal = { signal: rule.signal, mode, quote, rule: rule.id };
    if (mode === 'interrupt') return signal;
    if (best === undefined || best === 'excused') best = signal;
  }
  return best;
}

/** How many words to each side of a match count as beside it. */
const BESIDE = 25;

function isSaidBeside(patterns: readonly Pattern[], words: readonly Token[], span: Span): boolean {
  const beside = words.slice(Math.max(0, span.start - BESIDE), span.end + BESIDE);
  return beside.some((_, at) => patterns.some((each) => matchAt(each, beside, at) !== undefined));
}
