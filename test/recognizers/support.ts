import { wordsFor } from '../../src/content/index.ts';
import { hear } from '../../src/recognizers/hear.ts';
import type { Expecting } from '../../src/recognizers/expecting.ts';
import type { Signal, SignalMode } from '../../src/machines/signals.ts';
import type { Language } from '../../src/machines/settings.ts';
import { QUESTIONS } from '../../src/machines/topics/index.ts';
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

/** What is heard when one of the product's own questions is at hand. */
export function heardAt(id: string, text: string, lang: Language, who?: string) {
  const question = QUESTIONS.find((each) => each.id === id);
  if (!question) throw new Error(`There is no question ${id}.`);
  const words: Readonly<Record<string, { readonly choices?: Readonly<Record<string, string>> }>> =
    wordsFor(lang).questions;
  const labels = Object.entries(words[id]?.choices ?? {});
  const expecting: Expecting = {
    id,
    kind: question.kind,
    ...(labels.length > 0 && { choices: labels.map(([value, label]) => ({ value, label })) }),
  };
  return hear(text, { lang, who, expecting, vocabulary: vocabularyFor(lang) });
}

/** That rules hear a statement just so, and that the second opinion makes it no quieter. */
export function expectHeard(text: string, signal: Signal, mode: SignalMode) {
  const heard = (as: unknown) => expect.objectContaining({ signal, mode: as }) as unknown;
  expect(hearSignals(text, { rulesOnly: true })).toContainEqual(heard(mode));
  expect(hearSignals(text)).toContainEqual(heard(mode === 'check' ? expect.any(String) : mode));
}
