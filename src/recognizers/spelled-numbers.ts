/** How a language spells numbers. */
export interface Spelling {
  /** Words of one to three digits that stand alone or are added to a larger one. */
  readonly small: ReadonlyMap<string, number>;
  /** Words that multiply what stands before them: hundred, thousand. */
  readonly scales: ReadonlyMap<string, number>;
  readonly and: string;
  /** Whether "and" stands between tens and ones, as in "treinta y cinco". */
  readonly joinsTens: boolean;
}

interface Sum {
  readonly total: number;
  /** What was said since the last thousand. */
  readonly current: number;
  /** The last word's own number: what may follow depends on its zeros. */
  readonly last: number;
}

const NOTHING: Sum = { total: 0, current: 0, last: 0 };

/**
 * The words with spelled numbers as digits: "two hundred and five" is 205, "dos mil diez" is 2010.
 * What does not make one number stays apart: "two three" is two numbers.
 */
export function spelledOut(words: readonly string[], spelling: Spelling): readonly string[] {
  const out: string[] = [];
  for (let index = 0; index < words.length;) {
    const [value, length] = numberAt(words, index, spelling);
    out.push(length === 0 ? (words[index] ?? '') : String(value));
    index += Math.max(length, 1);
  }
  return out;
}

function numberAt(
  words: readonly string[],
  start: number,
  spelling: Spelling,
): readonly [value: number, length: number] {
  let sum = NOTHING;
  let length = 0;
  for (let index = start; index < words.length; index++) {
    const word = words[index] ?? '';
    const next =
      length === 0 ? first(word, words[index + 1], spelling) : grown(sum, word, spelling);
    if (next) {
      sum = next;
      length = index - start + 1;
    } else if (word !== spelling.and || length !== index - start || !joins(sum, spelling)) break;
  }
  return [sum.total + sum.current, length];
}

/** A spelled number, or digits or nothing in front of a scale: "2 hundred", "hundred". */
function first(
  word: string,
  next: string | undefined,
  { small, scales }: Spelling,
): Sum | undefined {
  const value = small.get(word);
  if (value !== undefined) return { total: 0, current: value, last: value };
  if (/^\d{1,3}$/.test(word) && scales.has(next ?? '')) {
    return { total: 0, current: Number(word), last: Number(word) };
  }
  return scaled(NOTHING, scales.get(word));
}

function grown(sum: Sum, word: string, { small, scales }: Spelling): Sum | undefined {
  const value = small.get(word);
  if (value === undefined) return scaled(sum, scales.get(word));
  if (value === 0 || value >= room(sum)) return undefined;
  return { ...sum, current: sum.current + value, last: value };
}

function scaled(sum: Sum, scale: number | undefined): Sum | undefined {
  if (scale === undefined || sum.last === scale) return undefined;
  const times = Math.max(sum.current, 1) * scale;
  return scale >= 1000
    ? { total: sum.total + times, current: 0, last: scale }
    : { ...sum, current: times, last: scale };
}

/** What may be added must be smaller than this: after 20 a digit, after 100 two of them. */
function room({ last }: Sum): number {
  if (last >= 1000) return 1000;
  if (last >= 100) return 100;
  return last >= 20 && last % 10 === 0 ? 10 : 0;
}

/** "Two hundred and five", "treinta y cinco"; not "twenty and five". */
function joins({ last }: Sum, { joinsTens }: Spelling): boolean {
  return joinsTens ? last >= 20 && last < 100 && last % 10 === 0 : last >= 100;
}
