import { tokenize } from '../../../tokens.ts';
import type { Token } from '../../../tokens.ts';
import { withoutFigures } from '../circumstances/figures.ts';
import { withoutTitles } from '../circumstances/titles.ts';
import { unmasked } from './quick-spelling.ts';
import { english } from './senses.ts';
import { PAIRS, SHORT } from './short-words.ts';
import { withoutNever } from '../circumstances/until-now.ts';

/** "don t": the apostrophe became a space somewhere on the way. */
const CUT_OFF = /^(?:don|doesn|didn|won|can|isn|aren|wasn|weren|couldn|wouldn|hasn|haven)$/;

/** The words of a message as the signal rules see them, each still knowing where it was written. */
export function spokenWords(text: string): readonly Token[] {
  const known = new Map<string, string>();
  const words: Token[] = [];
  for (const token of tokenize(unmasked(withoutTitles(text)))) {
    const before = words.at(-1);
    const adjoining = before && token.after === 'space' ? before.word : '';
    const pair =
      PAIRS.get(`${adjoining} ${token.word}`) ??
      (token.word === 't' && CUT_OFF.test(adjoining) ? `${adjoining}t` : undefined);
    if (before && pair) {
      words[words.length - 1] = { ...before, word: pair, end: token.end };
      continue;
    }
    const word = known.get(token.word) ?? SHORT.get(token.word) ?? english.spelling(token.word);
    known.set(token.word, word);
    words.push({ ...token, word });
  }
  return withoutNever(withoutFigures(words));
}
