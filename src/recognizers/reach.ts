import { clausesOf } from './spoken.ts';
import type { SpokenWords } from './spoken.ts';

/** How a language tells the safe ways and times to reach someone; patterns of folded words. */
export interface ReachWords {
  /** A voicemail is told in words that name a message as well, so that it goes first. */
  readonly says: readonly (readonly [value: string, says: string])[];
  /** What stands before a way or time that is not safe: "no", "don't leave a". */
  readonly denies: string;
  /** Between what is denied and what is denied with it: "no calls or texts", "no calls at night". */
  readonly joins: string;
  /** What opens a time of the day behind what is denied: "no texts after 5". */
  readonly from: string;
  /** After a denial it could go either way: "no calls and texts". */
  readonly and: string;
  /** Words that may stand in the clause of a way or time; with any other it is asked again. */
  readonly beside: string;
  /** What limits it from anywhere in the message: "unless", "when he is out". */
  readonly conditions: RegExp;
  /** When or whom it is not about: "I work nights", "I will call you", "call my wife". */
  readonly elsewhere: RegExp;
  readonly others: RegExp;
}

/** Longer messages are stories. */
const LONGEST = 200;

/**
 * A reader of the safe ways and times told in a sentence: "call evenings, no voicemail". What is
 * denied is left out and never read as safe; where a word beside a way or time is left that was not
 * understood, nothing is read.
 */
export function reachIn(of: ReachWords, spoken: Pick<SpokenWords, 'spelled'>) {
  const way = `(?:${of.says.map(([, says]) => says).join('|')})`;
  const denied = new RegExp(
    `\\b${of.denies} ${way}(?: (?:(?:${of.joins}) (?:${of.denies} )?${way}|${of.from} \\w+(?: ?[ap]m)?))*\\b`,
    'g',
  );
  const either = new RegExp(`# +${of.and} +${way}\\b`);
  const says = of.says.map(([value, each]) => [value, new RegExp(`\\b${each}\\b`, 'g')] as const);
  const beside = new Set(['', '#', ...of.beside.split(' ')]);
  const named = new RegExp(`\\b${way}\\b`);

  const toldIn = (clause: string): readonly string[] | 'unclear' => {
    if (of.others.test(clause)) return 'unclear';
    let rest = clause.replace(of.elsewhere, ' # ').replace(denied, ' # ');
    if (!named.test(rest)) return [];
    if (either.test(rest)) return 'unclear';
    const values: string[] = [];
    for (const [value, pattern] of says) {
      const left = rest.replace(pattern, ' # ');
      if (left !== rest) values.push(value);
      rest = left;
    }
    const isWhole = rest.split(' ').every((word) => beside.has(word));
    return isWhole ? values : 'unclear';
  };

  return (text: string): readonly string[] | undefined => {
    if (text.length > LONGEST) return undefined;
    const clauses = clausesOf(text, { spelled: spoken.spelled, joins: new Set() });
    const said = clauses.map((words) => words.join(' '));
    if (said.some((clause) => of.conditions.test(clause))) return undefined;
    const told = said.map(toldIn);
    if (told.includes('unclear')) return undefined;
    const values = new Set(told.flat());
    return values.size > 0 ? [...values] : undefined;
  };
}
