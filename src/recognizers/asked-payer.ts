import { payerSpoken } from './answers/spoken-payer.ts';
import { questionsIn } from './asking.ts';
import type { Readers } from './readers.ts';
import { tokenize } from './tokens.ts';
import type { Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What places do with plans and plans with bills, in English and Spanish. */
const TAKES =
  /^(?:tak(?:e|es|ing)|accept(?:s|ed|ing)?|cover(?:s|ed|ing)?|network|bills?|pay|pays|acept\w+|tom(?:a|an)|cubr\w+|red|reciben?|pagan?)$/;

/** Whether a question asks what is taken. */
export const asksWhatIsTaken = (part: readonly Token[]) =>
  part.some(({ word }) => TAKES.test(word));

/**
 * The payer that a question asks about: "Do you take Kaiser?" Undefined where nobody asks whether one
 * is taken.
 */
export function askedPayer(
  text: string,
  vocabulary: Vocabulary,
  readers: Readers,
): string | undefined {
  const asked = questionsIn(text, tokenize(text)).some(asksWhatIsTaken);
  const payer = asked ? payerSpoken({ text, vocabulary, readers }) : undefined;
  return typeof payer === 'string' ? payer : undefined;
}
