import { compile, matchAt } from '../../../signals/pattern.ts';
import { wordSet } from '../../../signals/span.ts';
import type { Span } from '../../../signals/span.ts';
import type { Token } from '../../../tokens.ts';
import { english } from '../words/senses.ts';

/** One dream, and over: who keeps dreaming of it is asked. */
const DREAMT = [
  'dreamt|dreamed',
  'had|have|having|got a|an|the|this|another|some|my|using|drinking|weird|crazy|bad .. dream|dreams|nightmare|nightmares',
  'in|during my|the|a|his|her .. dream|dreams|nightmare|nightmares',
].map((source) => compile(source, english));
/** How far a dream is told, in words. */
const TOLD = 14;
/** Awake again. */
const AWAKE = wordSet('woke wake waking awoke wakes then');
/** Wished, or never ending. */
const WISHED =
  /^(?:real|true|reality|want|wanna|plan|planning|wish|keep|keeps|again|every|god|jesus|satan|devil|voices?|told|tells|telling|commanded|nightly|always|constantly|tonight)$/;

/** "I dreamt zombies chased me", "had a using dream where I OD'd": and nothing of it is meant. */
export function isDreamt(words: readonly Token[], { start, end }: Span): boolean {
  const from = Math.max(0, start - TOLD);
  const all = words.slice(Math.max(0, start - TOLD), end + TOLD);
  if (all.some(({ word }) => WISHED.test(word))) return false;
  return words.slice(from, start).some((_, at) =>
    DREAMT.some((each) => {
      const to = matchAt(each, words, from + at);
      if (to === undefined || to > start) return false;
      const between = words.slice(to, start);
      const isBroken = words.slice(to, start + 1).some(({ after }) => after === 'stop');
      const isLed = /^(?:and|but|so|because|cause|cuz|last)$/.test(between[0]?.word ?? '');
      return !isBroken && !isLed && !between.some(({ word }) => AWAKE.has(word));
    }),
  );
}
