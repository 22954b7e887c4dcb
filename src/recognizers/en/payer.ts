import { idNamed } from '../names.ts';
import type { Labelled } from '../vocabulary.ts';

const FILLER = new Set(
  'i im have has had ive got its it is we the my our his her a an with through on insurance health plan carrier company card called name please think work job'.split(
    ' ',
  ),
);

/** The payer that the whole answer names; common words around the name do not matter. */
export function readPayer(words: readonly string[], list: readonly Labelled[]): string | undefined {
  const exact = idNamed(words, list);
  if (exact !== undefined) return exact;
  const first = words.findIndex((word) => !FILLER.has(word));
  const last = words.findLastIndex((word) => !FILLER.has(word));
  // The longer reading first, as in "blue cross health plan" before "blue cross".
  for (let end = words.length; end > last && first >= 0; end--) {
    const id = idNamed(words.slice(first, end), list);
    if (id !== undefined) return id;
  }
  return undefined;
}
