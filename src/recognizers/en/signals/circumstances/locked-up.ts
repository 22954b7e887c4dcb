import { compile, matchAt } from '../../../signals/pattern.ts';
import type { Token } from '../../../tokens.ts';
import { english } from '../words/senses.ts';

const LOCKED_UP = compile('in|to prison|jail for|because|after|over', english);
/** What makes it a time that has passed, or will not last. */
const RETURNED = /^(?:out|back|was|again|home|bond|before)$/;

/** "He is in jail for hitting me": where he is now is part of what he did. */
export function isLockedUpForIt(said: readonly Token[], around: readonly Token[]): boolean {
  return (
    said.some((_, at) => matchAt(LOCKED_UP, said, at) !== undefined) &&
    ![...said, ...around].some(({ word }) => RETURNED.test(word))
  );
}
