import { clausesOf, standing } from './spoken.ts';
import type { SpokenWords } from './spoken.ts';

type Words = readonly string[];

type ReadSpan<T> = (
  words: Words,
  rest: { readonly before: Words; readonly after: Words },
) => T | undefined;

interface Search<T> {
  readonly spoken: SpokenWords;
  readonly cue: RegExp;
  /** A clause that says so outright goes before what others count: "at it for ten years". */
  readonly sure?: RegExp;
  readonly read: ReadSpan<T>;
}

/** Longest part of a clause that is tried as an answer, in words. */
const LONGEST = 9;

/** More clauses are a story. */
const MOST_CLAUSES = 8;

/**
 * The one value that is told in a message, with whatever is said around it: "Fifteen. I wish I was
 * joking." Each clause is searched; what was only so once gives way, two values are none, and so is
 * a clause with a number that was not understood.
 */
export function valueWithin<T>(text: string, search: Search<T>): T | undefined {
  const { spoken } = search;
  const all = clausesOf(text, spoken);
  if (all.length > MOST_CLAUSES) return undefined;
  const summed = all.filter((words) => spoken.concludes.test(words.join(' '))).at(-1);
  const sum = summed && spanOf(summed, search);
  if (sum !== undefined) return sum;
  const outright = outrightIn(all, search);
  if (outright !== undefined) return outright;
  const values = new Map<string, T>();
  for (const clause of standing(all, spoken)) {
    const value = spanOf(clause, search);
    if (value !== undefined) values.set(JSON.stringify(value), value);
    else if (spoken.hasNumber(clause)) return undefined;
  }
  const [first, ...others] = values.values();
  return others.length > 0 ? undefined : first;
}

/** The one value of the clauses that say it outright. */
function outrightIn<T>(all: readonly Words[], search: Search<T>): T | undefined {
  const { sure, spoken } = search;
  if (sure === undefined) return undefined;
  const values = all
    .map((words) => ({ words, said: words.join(' ') }))
    .filter(({ said }) => sure.test(said) && !spoken.past.test(said))
    .flatMap(({ words }) => spanOf(words, search) ?? []);
  const [first, ...others] = values;
  return others.length > 0 ? undefined : first;
}

/** "Or so", "o asi": what they follow leaves nothing open. */
const HEDGES: ReadonlySet<string> = new Set(['so', 'less', 'asi', 'menos']);

/** The one value of the parts of a clause, the longest part first. */
function spanOf<T>(clause: Words, search: Search<T>): T | undefined {
  const { denials, hasNumber, and } = search.spoken;
  // A part that tells something ends with what tells it: "3 years", and no more words than that.
  const cued = clause.map((word) => search.cue.test(word));
  if (!cued.includes(true)) return undefined;
  for (let length = Math.min(LONGEST, clause.length); length > 0; length--) {
    for (let start = 0; start + length <= clause.length; start++) {
      if (cued[start + length - 1] !== true) continue;
      const [before, after] = [clause.slice(0, start), clause.slice(start + length)];
      const value = search.read(clause.slice(start, start + length), { before, after });
      if (value === undefined) continue;
      const rest = [...before, ...after];
      const end = after.indexOf(and);
      const near = [...before, ...(end < 0 ? after : after.slice(0, end))];
      const denied = near.some((word, at) => denials.has(word) && !HEDGES.has(near[at + 1] ?? ''));
      if (denied || hasNumber(rest)) return undefined;
      // "Every day and on weekends" says two things.
      const others = [before, after].map((part) => spanOf(part, search));
      return others.some((other) => other !== undefined) ? undefined : value;
    }
  }
  return undefined;
}
