import type { FactValue } from '../machines/facts.ts';
import { asks } from './answers/asks.ts';
import { READERS } from './answers/read-closely.ts';
import { isUnsure, readYesNo } from './answers/read-yes-no.ts';
import { isOfLife, lifeTold } from './answers/life-told.ts';
import { reachTold } from './answers/reach-told.ts';
import { spokenAnswer } from './answers/spoken-answer.ts';
import { choosing } from './answers/typed.ts';
import type { Typed } from './answers/typed.ts';
import { exactChoice } from './choices.ts';
import type { Expecting } from './expecting.ts';
import { idNamed } from './names.ts';

export { isOfLife, isUnsure, lifeTold };
export type { Typed };

/** Kinds whose answers are among the choices shown, so that a plain one goes before any command. */
const AMONG_CHOICES: ReadonlySet<Expecting['kind']> = new Set([
  'choice',
  'choices',
  'yesno',
  'consent',
]);

/** An answer given so plainly that it goes before any command: "stop" may be one of the choices. */
export function plainAnswer(typed: Typed): FactValue | undefined {
  const { expecting, words, readers } = typed;
  if (expecting.kind === 'payer') return namedPayer(typed);
  if (!AMONG_CHOICES.has(expecting.kind)) return undefined;
  const value = exactChoice(words, choosing(typed));
  if (value !== undefined) return expecting.kind === 'choices' ? [value] : value;
  if (expecting.kind === 'choices') return reachTold(typed);
  if (expecting.kind === 'consent') return readers.readConsent(words);
  return expecting.kind === 'yesno' ? readYesNo(typed) : undefined;
}

/** "Private" is a kind of insurance; "not sure" is no payer, though a payer has that name. */
function namedPayer({ words, vocabulary }: Typed): FactValue | undefined {
  const id = idNamed(words, vocabulary.payers);
  return id === 'unknown' ? undefined : id;
}

/** The answer by the rules of the question's kind. */
export function closeAnswer(written: Typed): FactValue | undefined {
  const typed = { ...written, words: written.readers.spoken.spelled(written.words) };
  const value = READERS[typed.expecting.kind](typed);
  return value ?? (asks(typed.text) ? undefined : spokenAnswer(typed));
}
