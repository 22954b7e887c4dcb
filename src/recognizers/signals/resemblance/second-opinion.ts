import type { HeardSignal } from '../../../machines/signals.ts';
import { CONSTELLATIONS } from '../constellations.ts';
import type { HeardByRules } from '../hear-in.ts';
import type { Resemblance } from './resemblance.ts';

/** Odds of danger, as natural logarithms, from which a message is asked about: about 3 to 1. */
const ASKED = 1;
/** Odds from which signs that only ask are help. */
const AGREED = 1;
/** Odds from which likeness alone is help: about 20 to 1. */
const SURE = 3;
/** Odds below which help becomes a question: about 1 to 6. */
const UNLIKE = -1.75;
/** In fewer words there is too little to be like or unlike anything: "alcohol and Ativan", "od'ing rn". */
const FEWEST_WORDS = { like: 5, unlike: 6 };

const SIGNS_THAT_ASK: ReadonlySet<string> = new Set(
  CONSTELLATIONS.filter(({ mode }) => mode === 'check').map(({ id }) => id),
);

/**
 * What rules hear, weighed with what a message is like. Each of the two is wrong where the other is
 * not: two that agree are louder than one, and where they disagree it is asked whether someone is safe.
 *
 * | the rules hear | surely danger | like danger | neither    | unlike danger |
 * | -------------- | ------------- | ----------- | ---------- | ------------- |
 * | help           | help          | help        | help       | a question    |
 * | signs that ask | help          | help        | a question | nothing       |
 * | a question     | a question    | a question  | a question | a question    |
 * | nothing        | help          | a question  | nothing    | nothing       |
 *
 * Signs that ask are too weak to stand alone against likeness. Nothing else that is heard is silenced;
 * what a phrase was set to ask about stays a question, as does help that the circumstances made one
 * ("I tried to kill myself before"). Where a rule heard words of danger and saw why they are none ("I
 * do not want to die"), likeness says nothing: those words are what it would go by.
 */
export function withSecondOpinion(
  { signals, isExcused }: HeardByRules,
  like: Resemblance | undefined,
): readonly HeardSignal[] {
  if (!like) return signals;
  const { signal, odds, words, quote } = like;
  if (signals.length === 0) {
    if (isExcused || odds < ASKED || words < FEWEST_WORDS.like) return [];
    const mode = odds >= SURE ? 'interrupt' : 'check';
    return [{ signal, mode, quote, rule: 'resemblance' }];
  }
  if (odds <= UNLIKE && words >= FEWEST_WORDS.unlike)
    return signals
      .filter(({ rule }) => !SIGNS_THAT_ASK.has(rule))
      .map((each) => ({ ...each, mode: 'check' }));
  if (odds < AGREED) return signals;
  return signals.map((each) =>
    SIGNS_THAT_ASK.has(each.rule) && (each.signal === signal || odds >= SURE)
      ? { ...each, mode: 'interrupt' }
      : each,
  );
}
