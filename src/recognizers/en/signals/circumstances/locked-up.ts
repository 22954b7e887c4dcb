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

/** The dead hurt nobody. */
const DEAD = [
  'has|hes|shes been? dead|gone|deceased|buried for? since|now|MANY|2|3|4|5|6|7|8|9|two|three|four|five|six|seven|eight|nine|several|many|years|decades|a',
  'he|she|who died|passed in|when|last|away|before|years|a|of|from|at|two|three|four|five|six|seven|eight|nine|MANY',
  'long|been dead|deceased',
  'dead and buried',
].map((source) => compile(source, english));

/** "My stepfather molested me, and he has been dead for years". */
export function isOfTheDead(around: readonly Token[]): boolean {
  return around.some((_, at) => DEAD.some((each) => matchAt(each, around, at) !== undefined));
}
