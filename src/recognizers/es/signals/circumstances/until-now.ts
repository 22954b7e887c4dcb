import { compile, matchAt } from '../../../signals/pattern.ts';
import type { Token } from '../../../tokens.ts';
import { spanish } from '../words/senses.ts';

/** Of what was never so until a time that has come. */
export const UNTIL_NOW = [
  'hasta anoche|ayer|que',
  'hasta esta|la noche|semana|vez|madrugada',
  'hasta hoy en|que',
].map((source) => compile(source, spanish));

/** How far behind "nunca" its end may be told, in words. */
const REACH = 9;

/** "Nunca me había pegado hasta anoche" without its "nunca": last night he did. */
export function withoutNever(words: readonly Token[]): readonly Token[] {
  if (!words.some(isNever)) return words;
  return words.filter((token, at) => !isNever(token) || !endsNow(words, at));
}

function isNever({ word }: Token): boolean {
  return word === 'nunca' || word === 'jamas';
}

function endsNow(words: readonly Token[], never: number): boolean {
  for (let at = never + 1; at < never + REACH && words[at]?.after !== 'stop'; at++) {
    if (at >= words.length) return false;
    if (UNTIL_NOW.some((each) => matchAt(each, words, at) !== undefined)) return true;
  }
  return false;
}
