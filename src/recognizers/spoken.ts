import { tokenize, wordsOf } from './tokens.ts';

/** Words with which a language parts, denies and dates what it tells. */
export interface SpokenWords {
  /** A message's words as they are usually spelled: "nite", "xq". */
  readonly spelled: (words: readonly string[]) => readonly string[];
  /** Words that open another clause without a comma. */
  readonly joins: ReadonlySet<string>;
  /** Words that deny or leave open what stands in their clause. */
  readonly denials: ReadonlySet<string>;
  /** What was so once, and what is so now. */
  readonly past: RegExp;
  readonly now: RegExp;
  readonly hasNumber: (words: readonly string[]) => boolean;
  /** How a clause opens that sums up the others: "so three". */
  readonly concludes: RegExp;
  /** Words that join two thoughts in a clause: what is denied behind them is another. */
  readonly and: string;
  /** What says a length or a number outright. */
  readonly outright: Readonly<Partial<Record<CuedKind, RegExp>>>;
  /** Words without which nothing of a kind is told, so that other parts need not be tried. */
  readonly cues: Readonly<Record<CuedKind, RegExp>>;
}

/** Kinds of answers that are searched for in a message. */
export type CuedKind = 'frequency' | 'duration' | 'count' | 'age' | 'date';

type Words = readonly string[];

/** The clauses that hold today: those that say so where any does, else those not of the past. */
export function standing(clauses: readonly Words[], { past, now }: SpokenWords): readonly Words[] {
  const told = clauses.map((words) => ({ words, said: words.join(' ') }));
  const since = told.findIndex(({ said }) => now.test(said));
  const wasOther = since > 0 && told.slice(0, since).some(({ said }) => past.test(said));
  const held = wasOther ? told.slice(since) : told.filter(({ said }) => !past.test(said));
  return held.map(({ words }) => words);
}

/** The words of each clause, as they are usually spelled. */
export function clausesOf(
  text: string,
  { spelled, joins }: Pick<SpokenWords, 'spelled' | 'joins'>,
): readonly Words[] {
  const clauses: string[][] = [];
  for (const { word, after } of tokenize(text)) {
    if (after !== 'space' || joins.has(word) || clauses.length === 0) clauses.push([]);
    clauses.at(-1)?.push(word);
  }
  return clauses.map((words) => spelled(words));
}

/** The words of a text as they are usually spelled. */
export const spelledWords = (text: string, { spelled }: SpokenWords): Words =>
  spelled(wordsOf(text));
