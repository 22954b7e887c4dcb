import { questionsIn } from '../asking.ts';
import { tokenize } from '../tokens.ts';

/** Turns of phrase that only look like a question. */
const TAGS =
  /\b(?:can (?:you|u) believe (?:it|that|this)|(?:you |u )?know what i mean|what can i (?:say|tell you)|how bad is (?:it|that)|do the math|who(?:'?s)? counting|why lie|como (?:la|lo|le) ve|que le (?:digo|puedo decir)|para que le miento)\b\??/gi;

/** Whether a message asks something: what asks is no answer, whatever it speaks of. */
export function asks(message: string): boolean {
  const text = message.replace(TAGS, ' ');
  return text.includes('?') || questionsIn(text, tokenize(text)).length > 0;
}
