import type { FactValue } from '../../machines/facts.ts';
import { readSigns } from '../verdict.ts';
import type { Verdict } from '../verdict.ts';
import { asks } from './asks.ts';
import { isGate } from './typed.ts';
import type { Typed } from './typed.ts';

/** Years. */
const ADULT = 18;

function verdictIn({ text, words, expecting, readers }: Typed): Verdict | undefined {
  const sign = readSigns(text);
  if (!words.some((word) => /[a-z\d]/.test(word))) return sign;
  const verdict = isGate(expecting) ? readers.readYesNo(words) : readers.readVerdict(text, words);
  return sign === undefined || sign === verdict ? verdict : undefined;
}

/** What a message comes down to, where every word of it need not be understood. */
function gistIn({ text, words, expecting, readers }: Typed): Verdict | undefined {
  const isLeftOut = isGate(expecting) || words.length === 0 || asks(text);
  const verdict = isLeftOut ? undefined : readers.readGist(text);
  const sign = readSigns(text);
  return sign === undefined || sign === verdict ? verdict : undefined;
}

/** Unsure is an answer only where it is one of the choices; elsewhere it is a command. */
export function readYesNo(typed: Typed): FactValue | undefined {
  const { words, expecting, readers } = typed;
  // "I'm 34" answers whether someone is 18 or older.
  const age = expecting.id === 'consent.adult' ? readers.readAge(words) : undefined;
  if (age !== undefined) return age >= ADULT ? 'yes' : 'no';
  return known(verdictIn(typed), typed);
}

/** The same of a message that is neither a command nor a question. */
export function readYesNoToldIn(typed: Typed): FactValue | undefined {
  return readYesNo(typed) ?? known(gistIn(typed), typed);
}

function known(verdict: Verdict | undefined, { expecting }: Typed): FactValue | undefined {
  const unsureCounts = expecting.choices?.some((choice) => choice.value === 'unsure') ?? false;
  return verdict === 'unsure' && !unsureCounts ? undefined : verdict;
}

/** Not to know the answer, said in any sentence, to a question that has no choice for it. */
export function isUnsure(typed: Typed): boolean {
  const { expecting, text, words, readers } = typed;
  if (expecting.kind === 'payer') return readers.readVerdict(text, words) === 'unsure';
  return expecting.kind === 'yesno' && (verdictIn(typed) ?? gistIn(typed)) === 'unsure';
}
