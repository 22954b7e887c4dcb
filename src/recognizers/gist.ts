import { only } from './only.ts';
import { clausesOf } from './spoken.ts';
import type { SpokenWords } from './spoken.ts';
import type { Verdict } from './verdict.ts';

/** What gives away a yes or no in a story, tested on folded words. */
export interface GistWords {
  /** Words that open another clause without a comma. */
  readonly joins: ReadonlySet<string>;
  /** What comes last and decides: "but yes". */
  readonly ends: Readonly<Record<'yes' | 'no', RegExp>>;
  /** Takes back what was said before it: "I mean", "no wait". */
  readonly corrects: RegExp;
  /** Talk about the talk, and what is asked back: nothing in it answers. */
  readonly talk: RegExp;
  /** What allows it only at times: "only after work". */
  readonly limits: RegExp;
  /** A bare yes or no that opens a clause, whatever goes on behind it. */
  readonly opens: Readonly<Record<'yes' | 'no', RegExp>>;
  /** Openings that only look like one ("no idea"), or mean another ("yeah no", "no doubt"). */
  readonly looks: readonly (readonly [RegExp, Verdict | undefined])[];
  /** What says it within a clause, in the order that counts. */
  readonly says: readonly (readonly [Exclude<Verdict, never>, RegExp])[];
}

interface Said {
  readonly verdict: Verdict | undefined;
  /** Said as such, and not only told. */
  readonly isBare: boolean;
}

/**
 * A reader of the yes, no or not sure that a message comes down to where it was not understood word
 * by word: "yes but it was a long time ago", "she has never had one in her life". What is said as
 * such goes before what is told, and two readings are none.
 */
export function gistIn(of: GistWords, { spelled }: Pick<SpokenWords, 'spelled'>) {
  const { joins } = of;
  const saidIn = (clause: string): Said => {
    const looks = of.looks.find(([pattern]) => pattern.test(clause));
    if (looks) return { verdict: looks[1], isBare: looks[1] !== undefined };
    const opens = (['no', 'yes'] as const).find((each) => of.opens[each].test(clause));
    if (opens !== undefined) return { verdict: opens, isBare: true };
    return { verdict: of.says.find(([, says]) => says.test(clause))?.[0], isBare: false };
  };

  return (text: string): Verdict | undefined => {
    const clauses = clausesOf(text, { spelled, joins }).map((words) => words.join(' '));
    const all = clauses.join(' ');
    if (clauses.length > MOST_CLAUSES || text.length > LONGEST || of.talk.test(all))
      return undefined;
    const corrected = all.split(of.corrects);
    if (corrected.length > 1) return saidIn((corrected.at(-1) ?? '').trim()).verdict;
    const ends = (['yes', 'no'] as const).find((each) => of.ends[each].test(all));
    if (ends !== undefined) return ends;
    const said = clauses.map((clause) => saidIn(clause));
    const [first] = said;
    const bare = only(said.flatMap(({ isBare, verdict }) => (isBare && verdict ? [verdict] : [])));
    const isMixed = bare === undefined && said.some(({ isBare }) => isBare);
    if (isMixed) return undefined;
    const told = only(said.flatMap(({ verdict }) => verdict ?? []));
    if (bare === undefined) return saidIn(all).verdict === 'unsure' ? 'unsure' : told;
    // "Yes, but who knows": not sure of it after all. "Yes, and he does not sleep" is more of a yes.
    const isLeftOpen = said.some(({ isBare, verdict }) => !isBare && verdict === 'unsure');
    const isShort = (at: number) => (clauses[at] ?? '').split(' ').length <= SHORT;
    // "Yes, I have not."
    if (said.some(({ verdict }, at) => verdict !== undefined && verdict !== bare && isShort(at)))
      return undefined;
    // A condition: "yes, but only after work".
    if (clauses.some((clause) => of.limits.test(clause))) return undefined;
    const isAtEnd = said.at(-1)?.isBare === true || first?.isBare === true;
    return isLeftOpen || !isAtEnd ? told : bare;
  };
}

/** More is a story. */
const MOST_CLAUSES = 12;
const LONGEST = 400;

/** A clause of so many words says one thing, and is no story beside it. */
const SHORT = 3;
