import { compile, matchAt } from '../../../signals/pattern.ts';
import { sentence, wordSet } from '../../../signals/span.ts';
import type { Span } from '../../../signals/span.ts';
import type { Token } from '../../../tokens.ts';
import { english } from '../words/senses.ts';
import { isDenied, isWell, TURNS } from './turns.ts';
import { UNTIL_NOW } from './until-now.ts';

const { hasSense } = english;

const BUT_WANTS = compile('but|tho|though i|im|he|she .. WANT|INTENT|tempted|close to', english);
const EMPHASIS = wordSet('so soo really bad badly right tonight now anyway very');

/** "I haven't yet, but I want to": what it is that is wanted was said before. */
function isWantedAfterAll(words: readonly Token[], at: number): boolean {
  const to = matchAt(BUT_WANTS, words, at);
  if (to === undefined) return false;
  const next = words[to];
  return next === undefined || next.after !== 'space' || EMPHASIS.has(next.word);
}

const NOW_IT_IS = ['now i|he|she|they do|does|am|is|are|did', 'now im|hes|shes'].map((source) =>
  compile(source, english),
);

/** "Not before tonight", "I promised I wouldn't, but I did". */
const AFTER_ALL = [...UNTIL_NOW, compile('but|then|and i|he|she|they did', english)];

function isAfterAll(words: readonly Token[], at: number): boolean {
  return AFTER_ALL.some((each) => {
    const to = matchAt(each, words, at);
    if (to === undefined) return false;
    const next = words[to];
    return next === undefined || next.after !== 'space' || words[to - 1]?.word !== 'did';
  });
}

/** "My dad killed himself and I'm going to do the same". */
const SAME = [
  'i|im|ima|ill .. WANT|gonna|going|ready|INTENT .. do it|that too|also|myself|next|tonight|now',
  'i|im|ima|ill .. WANT|gonna|going|ready|INTENT .. do the? same',
  'ill|ima do the? same|it',
  'i|im|ima|ill .. WANT|gonna|going|ready|INTENT .. finish|repeat it|the|this|what',
  'i|im|ima|ill .. WANT|gonna|going|ready|INTENT .. try|do|attempt it? again',
  'i|im .. WANT|gonna|going to? join|follow|be with? him|her|them',
].map((source) => compile(source, english));

/** How close behind a match stands what takes its denial back. */
const CLOSE = 4;

/** Denied, and then it came to be: "not before tonight", "I wouldn't, but I did". */
export function cameToBe(words: readonly Token[], { end }: Span): boolean {
  for (let index = end; index < Math.min(words.length, end + CLOSE); index++) {
    if (words[index]?.after === 'stop') return false;
    if (isAfterAll(words, index)) return true;
  }
  return false;
}

/** "… but now I do": what was denied or past is said to be so after all. */
export function isTakenBack(words: readonly Token[], { end }: Span): boolean {
  for (let index = end; index < words.length && words[index]?.after !== 'stop'; index++) {
    if (isWantedAfterAll(words, index)) return true;
    if (SAME.some((each) => matchAt(each, words, index) !== undefined)) return true;
    for (const pattern of NOW_IT_IS) {
      const to = matchAt(pattern, words, index);
      if (to !== undefined && (words[to]?.after ?? 'stop') !== 'space') return true;
    }
  }
  return false;
}

/** "… but now …", "until now": unless it goes on to say that all is well, or "but not now". */
export function turnsNow(words: readonly Token[], span: Span): boolean {
  const rest = sentence(words, { start: span.end, end: span.end }, 12);
  return rest.some((token, index) => {
    const before = rest[index - 1]?.word ?? '';
    const turned = TURNS.has(before) || before === 'till' || token.after === 'pause';
    const next = rest.slice(index + 1, index + 4);
    return (
      token.word === 'now' &&
      turned &&
      !isDenied(rest, index) &&
      !isWell(rest, index) &&
      !next.some((each) => hasSense(each.word, 'NOT')) &&
      !isLookedForward(next)
    );
  });
}

/** "Now I can't wait for summer". */
function isLookedForward(words: readonly Token[]): boolean {
  return words.some(({ word }, at) => hasSense(word, 'CANT') && words[at + 1]?.word === 'wait');
}
