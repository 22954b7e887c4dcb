import { tokenize } from '../../tokens.ts';
import type { Token } from '../../tokens.ts';
import { spanish } from './senses.ts';

/** The words of a message as the Spanish signal rules see them, each still knowing where it was written. */
export function spokenWords(text: string): readonly Token[] {
  const known = new Map<string, string>();
  return tokenize(text).map((token) => {
    const word = known.get(token.word) ?? spanish.spelling(token.word);
    known.set(token.word, word);
    return { ...token, word };
  });
}
