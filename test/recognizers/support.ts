import { hear } from '../../src/recognizers/hear.ts';
import type { Expecting } from '../../src/recognizers/expecting.ts';
import { english } from '../../src/recognizers/vocabulary/english.ts';

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
export function typed(text: string, expecting: Expecting, today?: string) {
  const options = { lang: 'en', expecting, vocabulary: english, ...(today && { today }) } as const;
  return hear(text, options).answer?.value;
}
