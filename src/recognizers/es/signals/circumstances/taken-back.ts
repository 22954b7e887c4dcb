import { compile, matchAt } from '../../../signals/pattern.ts';
import { sentence, wordSet } from '../../../signals/span.ts';
import type { Pattern } from '../../../signals/pattern.ts';
import type { Span } from '../../../signals/span.ts';
import type { Token } from '../../../tokens.ts';
import { spanish } from '../words/senses.ts';
import { isWell, TURNS } from './turns.ts';
import { UNTIL_NOW } from './until-now.ts';

export const NEGATIONS = wordSet(
  'no nunca jamas tampoco sin nadie ningun ninguna ni niega niego negaba nego',
);
const NOW = wordSet('ahora ahorita hoy ultimamente');

/** "… pero ahora si": what was denied or past is said to be so after all. */
export function isTakenBack(words: readonly Token[], span: Span): boolean {
  if (isSaidAfter(words, span, SAME, FAR)) return true;
  return restOf(words, span).some(
    ({ word }, at, rest) =>
      NOW.has(word) &&
      /^(?:pero|y|mas)$/.test(rest[at - 1]?.word ?? '') &&
      /^(?:si|quiero|quiere|lo|estoy)$/.test(rest[at + 1]?.word ?? '') &&
      !isWell(rest, at),
  );
}

/** "No me pegó hasta anoche", "prometí no cortarme pero lo hice". */
const AFTER_ALL = [...UNTIL_NOW, compile('pero lo|la|me|si hice|hizo|volvi', spanish)];

/** "Mi papá se mató y yo voy a hacer lo mismo". */
const SAME = [
  'yo|tambien|ahora|y quiero|voy|pienso|quisiera a? hacerlo',
  'quiero|voy|pienso|quisiera a? hacer lo? mismo|igual',
  'quiero|voy|quisiera a? irme|ir|estar|reunirme con el|ella|ellos',
  'quiero|voy|quisiera a? seguirlo|seguirla|alcanzarlo|alcanzarla|seguirle',
].map((source) => compile(source, spanish));

/** Denied, and then it came to be. */
export function cameToBe(words: readonly Token[], span: Span): boolean {
  return isSaidAfter(words, span, AFTER_ALL, CLOSE);
}

/** "… pero ahora …", "hasta ahora": unless it goes on to say that all is well, or "ahora no". */
export function turnsNow(words: readonly Token[], span: Span): boolean {
  return restOf(words, span).some(
    ({ word, after }, at, rest) =>
      NOW.has(word) &&
      (TURNS.has(rest[at - 1]?.word ?? '') || after === 'pause') &&
      !isWell(rest, at) &&
      !rest.slice(at + 1, at + 4).some((each) => NEGATIONS.has(each.word)),
  );
}

function restOf(words: readonly Token[], { end }: Span): readonly Token[] {
  return sentence(words, { start: end, end }, 12);
}

/** How close behind a match, in words, stands what takes its denial back, and what repeats it. */
const CLOSE = 4;
const FAR = 12;

function isSaidAfter(
  words: readonly Token[],
  { end }: Span,
  patterns: readonly Pattern[],
  reach: number,
): boolean {
  for (let at = end; at < Math.min(words.length, end + reach); at++) {
    if (words[at]?.after === 'stop') return false;
    if (patterns.some((each) => matchAt(each, words, at) !== undefined)) return true;
  }
  return false;
}
