import type { FaqAsked, Heard } from '../machines/events.ts';
import { askedPayer, asksWhatIsTaken } from './asked-payer.ts';
import { hearEachFaq, hearFaq } from './faq.ts';
import type { Readers } from './readers.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The entry on insurance; its words are those of `content`. */
const INSURANCE = 'insurance';

/** More answers than these at once are not read on a phone. */
const MOST = 2;

/** One word alone is a turn of phrase: "right?" */
const FEWEST_WORDS = 2;

/** What a message asks of its own: entries of the FAQ, and whether it asks more than they answer. */
export function ownQuestions(
  text: string,
  { vocabulary, readers }: { readonly vocabulary: Vocabulary; readonly readers: Readers },
): Pick<Heard, 'faq' | 'asksMore'> {
  const { faq: entries = [] } = vocabulary;
  const isAnswered = entries.some(({ id }) => id === INSURANCE);
  const payer = isAnswered ? askedPayer(text, vocabulary, readers) : undefined;
  const plan = payer === undefined ? undefined : INSURANCE;
  const each = hearEachFaq(text, entries).map(({ part, entry }) => ({
    entry: entry ?? (asksWhatIsTaken(part) ? plan : undefined),
    isTurn: part.length < FEWEST_WORDS,
  }));
  const found = [...new Set(each.flatMap(({ entry }) => entry ?? []))];
  const whole = hearFaq(text, entries) ?? plan ?? found[0];
  const heard = found.length > 1 ? found : whole === undefined ? [] : [whole];
  if (heard.length === 0) return {};
  // What is understood as a whole, and not by its parts, is all that is asked.
  const isByParts = found.length > 1 || found[0] === whole;
  const isUnheard = each.some(({ entry, isTurn }) => entry === undefined && !isTurn);
  const faq = heard.slice(0, MOST).map((entry): FaqAsked => {
    return entry === INSURANCE && payer !== undefined ? { entry, payer } : { entry };
  });
  return {
    faq,
    ...((heard.length > MOST || (isByParts && isUnheard)) && { asksMore: true }),
  };
}
