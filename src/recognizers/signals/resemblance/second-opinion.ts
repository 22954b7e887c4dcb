import type { HeardSignal } from '../../../machines/signals.ts';
import { CONSTELLATIONS } from '../constellations.ts';
import type { HeardByRules } from '../hear-in.ts';
import type { Resemblance } from './resemblance.ts';

/** Odds of danger, as natural logarithms, from which a message is asked about: about 9 to 2. */
const ASKED = 1.5;
/** Odds from which signs that only ask are help: about 7 to 1. */
const SURE = 2;
/** Odds below which help becomes a question: about 1 to 7. */
const UNLIKE = -2;
/** In fewer words there is too little to be like or unlike anything: "quiero vivir", "od'ing rn". */
const FEWEST_WORDS = { like: 3, unlike: 6 };

const SIGNS_THAT_ASK: ReadonlySet<string> = new Set(
  CONSTELLATIONS.filter(({ mode }) => mode === 'check').map(({ id }) => id),
);

/**
 * What rules hear, weighed with what a message is like. Each of the two is wrong where the other is
 * not: two that agree are louder than one, and where they disagree it is asked whether someone is safe.
 *
 * | the rules hear | like danger | neither    | unlike danger |
 * | -------------- | ----------- | ---------- | ------------- |
 * | help           | help        | help       | a question    |
 * | signs that ask | help        | a question | nothing       |
 * | a question     | a question  | a question | a question    |
 * | nothing        | a question  | nothing    | nothing       |
 *
 * Signs that ask are too weak to stand alone against likeness. Nothing else that is heard is silenced;
 * what a phrase was set to ask about stays a question, as does help that the circumstances made one
 * ("I tried to kill myself before"). Where a rule heard words of danger and saw why they are none
 * ("I do not want to die"), likeness says nothing: those words are what it would go by.
 */
export function withSecondOpinion(
  { signals, isExcused }: HeardByRules,
  like: Resemblance | undefined,
): readonly HeardSignal[] {
  if (!like) return signals;
  if (signals.length === 0) {
    if (isExcused || like.odds < ASKED || like.words < FEWEST_WORDS.like) return [];
    return [{ signal: like.signal, mode: 'check', quote: like.quote, rule: 'resemblance' }];
  }
  if (like.odds <= UNLIKE && like.words >= FEWEST_WORDS.unlike)
    return signals
      .filter(({ rule }) => !SIGNS_THAT_ASK.has(rule))
      .map((each) => ({ ...each, mode: 'check' }));
  if (like.odds < SURE) return signals;
  return signals.map((each) =>
    SIGNS_THAT_ASK.has(each.rule) && each.signal === like.signal
      ? { ...each, mode: 'interrupt' }
      : each,
  );
}
