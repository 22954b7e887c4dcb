import { only } from './only.ts';
import { phraseTable, readPhrases } from './phrases.ts';
import { statementsIn } from './statement.ts';
import type { StatementWords } from './statement.ts';
import { tokenize } from './tokens.ts';
import type { Token } from './tokens.ts';

export type Verdict = 'yes' | 'no' | 'unsure';

interface VerdictWords {
  readonly said: Readonly<Record<Verdict, string>>;
  /** What is a yes or a no to a permission only. */
  readonly permission: Readonly<Record<'yes' | 'no', string>>;
  /** Words that allow something, and those that may stand beside them and take nothing back. */
  readonly agreement: Readonly<Record<'allows' | 'beside', ReadonlySet<string>>>;
  /** What is a yes or a no to a question only, and never a permission: "once" to "have you ever". */
  readonly question: Readonly<Record<'yes' | 'no', string>>;
  /** Words that change nothing about a yes or a no. */
  readonly filler: string;
  readonly statements: StatementWords;
  /** The words as they are usually spelled. */
  readonly spelled: (words: readonly string[]) => readonly string[];
  /** A yes that gives way to what follows: "ok, no". */
  readonly weak: ReadonlySet<string>;
  /** Words that take back, ask, or leave open what was said before them. */
  readonly turns: RegExp;
  /** A yes or no, and the person of whom more is told without a comma: "no I quit". */
  readonly openings: RegExp;
}

/** Readers of yes, no and unsure in a language. */
export function verdictsIn(of: VerdictWords) {
  const phrases = phraseTable<Verdict>(of.said);
  const ofPermission = new Map([...phrases, ...phraseTable<Verdict>(of.permission)]);
  const ofQuestion = new Map([...phrases, ...phraseTable<Verdict>(of.question)]);
  const small = new Set(of.filler.split(' '));
  const readStatement = statementsIn(of.statements);
  const inTable = (words: readonly string[], table: ReadonlyMap<string, Verdict>) =>
    only(readPhrases(words, (phrase) => table.get(phrase.join(' ')), small));
  const whole = (words: readonly string[], table = phrases) => {
    const usual = of.spelled(words);
    return inTable(words, table) ?? inTable(usual, table) ?? readStatement(usual);
  };

  /** A verdict in the first clause that nothing after it takes back: "yes, my mom had it too". */
  const opening = (text: string): Verdict | undefined => {
    const [first, ...rest] = clausesOf(text, of.openings).map((clause) => ({
      said: clause.join(' '),
      verdict: whole(clause, ofQuestion),
    }));
    if (first === undefined || rest.length === 0) return undefined;
    if (first.verdict === undefined) return closing([first, ...rest]);
    const others = new Set(
      rest
        // "But my brother has" is of someone else.
        .filter(({ said }) => !/^(?:but|pero) /.test(said))
        .map(({ verdict }) => verdict)
        .filter((each) => each !== undefined),
    );
    if (rest.some(({ said }) => of.turns.test(said))) return undefined;
    if (others.size === 0) return first.verdict;
    const isWeak = of.weak.has(first.said);
    return only(isWeak ? others : [first.verdict, ...others]);
  };

  /** "I would not say that, no": a bare yes or no at the end of what says neither. */
  const closing = (
    clauses: readonly { readonly said: string; readonly verdict: Verdict | undefined }[],
  ): Verdict | undefined => {
    const last = clauses.at(-1);
    const isBare = last !== undefined && !last.said.includes(' ') && last.verdict !== 'unsure';
    const isAlone = clauses.slice(0, -1).every(({ verdict }) => verdict === undefined);
    const isTurned = clauses.some(({ said }) => of.turns.test(said));
    return isBare && isAlone && !isTurned && !of.weak.has(last.said) ? last.verdict : undefined;
  };

  return {
    /** Where every word must be understood: nothing is left to chance at a gate. */
    readYesNo: (words: readonly string[]): Verdict | undefined => whole(words),
    /** The answer to any other question, from what was said first or in all. */
    readVerdict: (text: string, words: readonly string[]): Verdict | undefined =>
      whole(words, ofQuestion) ?? (/\?/.test(text) ? undefined : opening(text)),
    readConsent: (words: readonly string[]): 'yes' | 'no' | undefined => {
      const verdict = inTable(words, ofPermission);
      if (verdict !== undefined) return verdict === 'unsure' ? undefined : verdict;
      // "Yes you can call me in the evening": a permission, and nothing that could take it back.
      const { allows, beside } = of.agreement;
      const isWhole = words.every(
        (word) => allows.has(word) || beside.has(word) || /^\d/.test(word),
      );
      return isWhole && words.some((word) => allows.has(word)) ? 'yes' : undefined;
    },
  };
}

/** The words of each clause; one that opens with a yes or no and goes on about someone is two. */
function clausesOf(text: string, openings: RegExp): readonly (readonly string[])[] {
  const tokens = tokenize(text);
  const starts = [...tokens.keys()].filter((at) => at === 0 || tokens[at]?.after !== 'space');
  return starts.flatMap((start, at) => {
    const words = tokens.slice(start, starts[at + 1]).map(({ word }: Token) => word);
    const opens = openings.exec(words.join(' '))?.[1]?.split(' ').length ?? 0;
    return opens > 0 ? [words.slice(0, opens), words.slice(opens)] : [words];
  });
}

const SIGNS: readonly (readonly [RegExp, Verdict])[] = [
  [/[👍👌✅✔☑💯🙋🙆]/u, 'yes'],
  [/[👎❌✖🚫🙅⛔]/u, 'no'],
  [/[🤷ツ]/u, 'unsure'],
];

/** What a thumb or a tick says; undefined where two say different things. */
export function readSigns(text: string): Verdict | undefined {
  return only(SIGNS.filter(([sign]) => sign.test(text)).map(([, verdict]) => verdict));
}
