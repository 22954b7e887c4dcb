import type { Verdict } from './verdict.ts';

/** How a language says yes, no or not sure in a sentence, tested on its folded words. */
export interface StatementWords {
  /** What leads up to an answer and changes nothing: "I think that", "my answer is". Taken off again and again. */
  readonly leads: RegExp;
  /** What leads up to an answer and turns it round: "I don't think". */
  readonly denials: RegExp;
  readonly says: Readonly<Record<Verdict, RegExp>>;
}

/** No sentence has more of them; a bound for the time. */
const MOST_LEADS = 5;

/** A reader of what one clause says, as a whole: undefined where a word of it is left unexplained. */
export function statementsIn({ leads, denials, says }: StatementWords) {
  return (words: readonly string[]): Verdict | undefined => {
    let said = words.join(' ');
    let isDenied = false;
    for (let times = 0; times < MOST_LEADS; times++) {
      const verdict: Verdict | undefined = verdictOf(said, says);
      if (verdict !== undefined) return isDenied ? denied(verdict) : verdict;
      const denies: boolean = !isDenied && denials.test(said);
      const rest: string = said.replace(denies ? denials : leads, '');
      if (rest === said) return undefined;
      isDenied ||= denies;
      said = rest;
    }
    return undefined;
  };
}

function verdictOf(said: string, says: StatementWords['says']): Verdict | undefined {
  const all: readonly Verdict[] = ['unsure', 'no', 'yes'];
  return all.find((each) => says[each].test(said));
}

/** "I don't think that is wrong" could mean either. */
function denied(verdict: Verdict): Verdict | undefined {
  return { yes: 'no', no: undefined, unsure: 'unsure' }[verdict] as Verdict | undefined;
}
