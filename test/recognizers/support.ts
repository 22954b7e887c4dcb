import { hear } from '../../src/recognizers/hear.ts';
import type { Expecting } from '../../src/recognizers/expecting.ts';
import type { Signal, SignalMode } from '../../src/machines/signals.ts';
import type { Language } from '../../src/machines/settings.ts';
import { hearSignals } from '../../src/recognizers/hear-signals.ts';
import { vocabularyFor } from '../../src/recognizers/vocabulary/vocabulary-for.ts';

/** A question of a kind without choices. */
export function asking(kind: Expecting['kind'], id = 'test.question'): Expecting {
  return { id, kind };
}

/** A question with choices, written `value: label`. */
export function offering(
  kind: Expecting['kind'],
  labels: Readonly<Record<string, string>>,
  id = 'test.question',
): Expecting {
  return { id, kind, choices: Object.entries(labels).map(([value, label]) => ({ value, label })) };
}

/** The value of a typed answer, or undefined where it is asked again. */
export function typed(text: string, expecting: Expecting, today?: string, lang: Language = 'en') {
  const vocabulary = vocabularyFor(lang);
  return hear(text, { lang, expecting, vocabulary, ...(today && { today }) }).answer?.value;
}

/** The same of an answer typed in Spanish. */
export function typedInSpanish(text: string, expecting: Expecting, today?: string) {
  return typed(text, expecting, today, 'es');
}

/** That rules hear a statement just so, and that the second opinion makes it no quieter. */
export function expectHeard(text: string, signal: Signal, mode: SignalMode) {
  const heard = (as: unknown) => expect.objectContaining({ signal, mode: as }) as unknown;
  expect(hearSignals(text, { rulesOnly: true })).toContainEqual(heard(mode));
  expect(hearSignals(text)).toContainEqual(heard(mode === 'check' ? expect.any(String) : mode));
}
