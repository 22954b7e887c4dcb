import { hear } from '../../src/recognizers/hear.ts';
import type { Expecting } from '../../src/recognizers/expecting.ts';
import type { Language } from '../../src/machines/settings.ts';
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
