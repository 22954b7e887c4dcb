import { wordSet } from '../../../signals/span.ts';
import type { Token } from '../../../tokens.ts';

/** Words that turn a sentence to another thought. */
export const TURNS = wordSet(
  'but and because so then when except although though yet while until since',
);

const WELL = wordSet(
  'fine better ok okay good great sober clean safe well stable recovery alive recovered out away free divorced separated escaped counselor sponsor sponsoring grateful married happy happily thriving strong proud mentor helps help celebrate celebrating enjoy enjoying thankful glad smile smiling blessed',
);

/** Whether someone is said to be well within a few words: "but I am fine now". Not "I am not ok". */
export function isWell(around: readonly Token[], index: number): boolean {
  return around.some(
    ({ word }, at) => at >= index - 3 && at < index + 5 && WELL.has(word) && !isDenied(around, at),
  );
}

/** Whether this word is denied by one of the two before it: "not now", "not right now". */
export function isDenied(around: readonly Token[], index: number): boolean {
  return around
    .slice(Math.max(0, index - 2), index)
    .some((token) => /^(?:not|isnt|arent|dont|never|nolonger)$/.test(token.word));
}
