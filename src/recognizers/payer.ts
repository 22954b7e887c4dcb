import { idNamed } from './names.ts';
import type { Labelled } from './vocabulary.ts';

/** A reader of the payer that a whole answer names; common words around the name do not matter. */
export function payersIn(filler: string) {
  const small = new Set(filler.split(' '));
  return (words: readonly string[], list: readonly Labelled[]): string | undefined => {
    const exact = idNamed(words, list);
    if (exact !== undefined) return exact;
    const first = words.findIndex((word) => !small.has(word));
    const last = words.findLastIndex((word) => !small.has(word));
    // The longer reading first, as in "blue cross health plan" before "blue cross".
    for (let end = words.length; end > last && first >= 0; end--) {
      const id = idNamed(words.slice(first, end), list);
      if (id !== undefined) return id;
    }
    return undefined;
  };
}
