import type { Choosing } from './choices.ts';
import type { Choice } from './expecting.ts';
import { wordsOf } from './tokens.ts';

/** What people say for a choice, as folded words: its label, its value and its synonyms. */
export function phrases(
  choice: Choice,
  { expecting, vocabulary }: Choosing,
): readonly (readonly string[])[] {
  const said = vocabulary.synonyms[expecting.id]?.[choice.value] ?? [];
  return [wordsOf(choice.label), wordsOf(choice.value.replaceAll('_', ' ')), ...foldedOnce(said)];
}

/** A vocabulary's lists never change, so they are folded once. */
const folded = new WeakMap<readonly string[], readonly (readonly string[])[]>();

function foldedOnce(phrases: readonly string[]): readonly (readonly string[])[] {
  const known = folded.get(phrases);
  if (known) return known;
  const words = phrases.map(wordsOf);
  folded.set(phrases, words);
  return words;
}
