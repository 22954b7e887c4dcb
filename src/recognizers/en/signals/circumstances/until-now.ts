import { compile, matchAt } from '../../../signals/pattern.ts';
import type { Token } from '../../../tokens.ts';
import { english } from '../words/senses.ts';

/** Of what was never so until a time that has come. */
export const UNTIL_NOW = [
  'before|until|till|til tonight|today|yesterday|recently',
  'before|until|till|til last|this night|week|weekend|month|morning|time|evening',
].map((source) => compile(source, english));

/** How far behind "never" its end may be told, in words. */
const REACH = 9;

/** "He never hit me before tonight" without its "never": tonight he did. */
export function withoutNever(words: readonly Token[]): readonly Token[] {
  if (!words.some(({ word }) => word === 'never')) return words;
  return words.filter(({ word }, at) => word !== 'never' || !endsNow(words, at));
}

function endsNow(words: readonly Token[], never: number): boolean {
  for (let at = never + 1; at < never + REACH && words[at]?.after !== 'stop'; at++) {
    if (at >= words.length) return false;
    if (UNTIL_NOW.some((each) => matchAt(each, words, at) !== undefined)) return true;
  }
  return false;
}
