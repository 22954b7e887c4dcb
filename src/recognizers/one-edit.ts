/**
 * True where two words are the same, or one typing slip apart: a letter added, left out, replaced,
 * or two neighbours swapped.
 */
export function oneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  if (head === a.length && head === b.length) return true;
  let tail = 0;
  const rest = Math.min(a.length, b.length) - head;
  while (tail < rest && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const middleA = a.slice(head, a.length - tail);
  const middleB = b.slice(head, b.length - tail);
  if (middleA.length <= 1 && middleB.length <= 1) return true;
  const swapped = middleB.length === 2 && middleA === middleB.charAt(1) + middleB.charAt(0);
  return swapped;
}

/** Below this length one edit makes another word too easily (pint, pink; beer, been). */
const LONG = 5;

/** Words of their own that are one letter from another: "I prefer" refers nobody. */
const NO_SLIP = new Set(['prefer', 'prefers', 'prefiero', 'prefiere']);

/** True where a phrase equals another word by word, longer words being allowed one slip each. */
export function nearlySame(a: readonly string[], b: readonly string[]): boolean {
  return (
    a.length === b.length &&
    a.every((word, index) => {
      const other = b[index] ?? '';
      if (word === other) return true;
      if (NO_SLIP.has(word)) return false;
      const long = word.length >= LONG && other.length >= LONG;
      return long && !/\d/.test(word + other) && oneEditApart(word, other);
    })
  );
}
