import type { Token } from '../tokens.ts';
import type { SignalLanguage } from './language.ts';
import { sentence, wordSet } from './span.ts';
import type { Span } from './span.ts';

/** Small words that one of the two languages has and the other has not. */
const SMALL = {
  en: wordSet(
    'the an and of is are was were i im my he she they his her their it its that this what how with for from have has had you your do does did dont not if when but who patient at on in to',
  ),
  es: wordSet(
    'el la los las un una de que y es son era soy estoy esta mi mis su sus yo por para con del al lo se le les te nos cuando como cuanto cuantos si pero porque hay tiene tengo muy ya en mas hace nunca fue fueron ha desde sin tuve tuvo mucho cual esa ese este',
  ),
} as const;

/** What a language says of the circumstances of a match. */
type Circumstances = Pick<
  SignalLanguage,
  'negation' | 'tense' | 'asksForInformation' | 'isMourned' | 'lexicon'
>;

/**
 * A language that also heeds what the other says around a match, where most words around it are the
 * other's: in «¿cuánto dura el delirium tremens?» the term is English to the rules, and the question
 * is Spanish.
 */
export function amid(
  language: SignalLanguage,
  code: keyof typeof SMALL,
  other: Circumstances,
): SignalLanguage {
  const otherCode = code === 'en' ? 'es' : 'en';
  const messages = new WeakMap<readonly Token[], readonly Token[]>();
  /** The words as the other language spells them; of each message once. */
  const respelled = (words: readonly Token[]) => {
    const known =
      messages.get(words) ??
      words.map((token) => ({ ...token, word: other.lexicon.spelling(token.word) }));
    messages.set(words, known);
    return known;
  };
  const isAmid = (words: readonly Token[], span: Span) => {
    const around = sentence(words, span, 12);
    const count = (of: ReadonlySet<string>) => around.filter(({ word }) => of.has(word)).length;
    return count(SMALL[otherCode]) > 2 * count(SMALL[code]);
  };
  return {
    ...language,
    negation: (words, span, senses) =>
      language.negation(words, span, senses) ??
      (isAmid(words, span) ? other.negation(respelled(words), span) : undefined),
    tense: (words, span) =>
      language.tense(words, span) ??
      (isAmid(words, span) ? other.tense(respelled(words), span) : undefined),
    asksForInformation: (words, span) =>
      language.asksForInformation(words, span) ||
      (isTerm(span) && isAmid(words, span) && other.asksForInformation(respelled(words), span)),
    isMourned: (words, span) =>
      language.isMourned(words, span) ||
      (isAmid(words, span) && other.isMourned(respelled(words), span)),
  };
}

/** "Delirium tremens", "overdose": a term is the same in both languages, a sentence is not. */
function isTerm({ start, end }: Span): boolean {
  return end - start <= 2;
}
