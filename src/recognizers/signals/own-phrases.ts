import type { HeardSignal, SignalMode } from '../../machines/signals.ts';
import { tokenize } from '../tokens.ts';

/** Words that a center's operator wants to be heard as danger, beside all that is heard anyway. */
export interface OwnPhrase {
  readonly says: string;
  readonly signal: Exclude<HeardSignal['signal'], 'danger'>;
  readonly mode: SignalMode;
}

/** The signals of an operator's own phrases in a message: word for word, whatever stands around them. */
export function hearOwnPhrases(
  text: string,
  phrases: readonly OwnPhrase[],
): readonly HeardSignal[] {
  if (phrases.length === 0) return [];
  const tokens = tokenize(text);
  const said = ` ${tokens.map(({ word }) => word).join(' ')} `;
  return phrases.flatMap(({ says, signal, mode }) => {
    const words = tokenize(says).map(({ word }) => word);
    const at = words.length === 0 ? -1 : said.indexOf(` ${words.join(' ')} `);
    if (at < 0) return [];
    const first = said.slice(0, at).split(' ').length - 1;
    const quote = text.slice(tokens[first]?.start, tokens[first + words.length - 1]?.end);
    return [{ signal, mode, quote, rule: 'own-phrase' }];
  });
}
