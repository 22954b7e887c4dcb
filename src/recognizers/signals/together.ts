import type { HeardSignal } from '../../machines/signals.ts';
import type { Token } from '../tokens.ts';
import { AGAINST, NEAR } from './constellation.ts';
import type { Constellation } from './constellation.ts';
import type { SignalLanguage } from './language.ts';
import type { Sign } from './sign.ts';
import type { SignName } from './sign-names.ts';
import type { Span } from './span.ts';
import { isBeside, isNear, tellsByDenial } from './told-signs.ts';
import type { ToldSigns } from './told-signs.ts';
import { weigh } from './weigh.ts';

/** What the signs of a message mean together, for one constellation: its loudest, or else its first. */
export function hearTogether(
  constellation: Constellation,
  told: ToldSigns,
  text: string,
  words: readonly Token[],
  language: SignalLanguage,
): HeardSignal | undefined {
  let check: HeardSignal | undefined;
  for (const name of constellation.of) {
    const sign: Sign = language.signs[name];
    for (const span of told(name)) {
      if (!isComplete(constellation, span, told)) continue;
      const weighed = { ...sign, ...constellation, denied: tellsByDenial(words, span, language) };
      const weight = weigh(weighed, words, span, language);
      if (weight === undefined) continue;
      const mode = isDoubted(constellation, span, told) ? 'check' : weight;
      const quote = text.slice(words[span.start]?.start, words[span.end - 1]?.end);
      const heard = { signal: constellation.signal, mode, quote, rule: constellation.id };
      if (mode === constellation.mode) return heard;
      check ??= heard;
    }
  }
  return check;
}

/** False where a sign that it needs is not said at all: most end here. */
export function isPossible(
  { of, beside = [] }: Constellation,
  isSaid: (name: SignName) => boolean,
): boolean {
  return of.some(isSaid) && beside.every((names) => names.some(isSaid));
}

function isComplete(constellation: Constellation, at: Span, told: ToldSigns): boolean {
  const { beside = [], unless = [], unlessTold = [] } = constellation;
  return (
    beside.every((names) => names.some((name) => isBeside(told(name), at, NEAR))) &&
    !unless.some((name) => isNear(told(name), at, AGAINST)) &&
    !unlessTold.some((name) => told(name).length > 0)
  );
}

function isDoubted({ doubted = [] }: Constellation, at: Span, told: ToldSigns): boolean {
  return doubted.some((name) => isNear(told(name), at, NEAR));
}
