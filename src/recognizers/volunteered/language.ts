import type { BusyLanguage } from './busy-language.ts';
import type { FactValue } from '../../machines/facts.ts';

/** Whose fact a statement is: the one who writes, or another whom they write about. */
export type Whose = 'writer' | 'other';

/** A way of stating one fact; `says` is tried on folded words. */
export interface StatementRule {
  readonly question: string;
  /** Values of one list question add up over the message. */
  readonly value: FactValue;
  readonly says: RegExp;
  /** `anyone`: true whoever the sentence is about. Default: of the one who needs help. */
  readonly of?: 'anyone' | Whose;
  /** True where the words deny, so that a denial around them is theirs. */
  readonly denies?: true;
  /** True where it says so only to somebody who asked for it. */
  readonly asked?: true;
}

/** How a language says that somebody must not be reached so, or only so. All global. */
export interface LimitsLanguage {
  /** Parts of words without which none is told: so most messages are not searched. Not global. */
  readonly names: RegExp;
  /** With when it is so, or why. */
  readonly told: RegExp;
  /** A way that is denied, and no more. */
  readonly bare: RegExp;
  /** Says so only where contact is asked about: "no messages". */
  readonly whereAsked: RegExp;
}

/** How a language states facts that nobody asked for. All patterns are tried on folded words. */
export interface StatementLanguage {
  /** Words that most sentences have, and sentences of another language have not. */
  readonly common: ReadonlySet<string>;
  /** Words written quickly, and how the patterns know them. */
  readonly spelling: ReadonlyMap<string, string>;
  /** The writer, and another, as the subject of a sentence. Global. */
  readonly subjects: Readonly<Record<Whose, RegExp>>;
  /** Who needs the help, where the message says so outright. */
  readonly helpFor: Readonly<Record<Whose | 'client' | 'me', RegExp>>;
  /** At the end of what comes before a statement: it is denied. */
  readonly denial: RegExp;
  /** At the end of what comes before a use: it is of another time. */
  readonly formerly: RegExp;
  readonly use: {
    /** At the end of what comes before an everyday name: it is what someone takes. */
    readonly takes: RegExp;
    /** The whole of what comes before an everyday name that is a clause of its own. */
    readonly alone: RegExp;
    /** At the end of what comes before any name: it is not taken. */
    readonly notTaken: RegExp;
    /** Before a name and after it, together: given up years ago. */
    readonly gaveUp: { readonly before: RegExp; readonly after: RegExp };
    /** What follows on a name of something that is over. */
    readonly over: RegExp;
    /** At the end of what stands between two names: one list. */
    readonly joins: RegExp;
    /** All that stands between two names of which the first is denied, and so the second. */
    readonly deniesOn: RegExp;
    /** Right after a name: "addiction", "problem". */
    readonly heads: RegExp;
    /** Ids that are treatment where nothing says that they are misused. */
    readonly treatments: ReadonlySet<string>;
    readonly misused: RegExp;
    /** Said without a name: to drink is to drink alcohol. Global. */
    readonly drinks: RegExp;
    /** To use, without a name. Global. */
    readonly acts: RegExp;
    /** Right after it: what makes it another drink. */
    readonly harmless: RegExp;
    /** Names that are everyday words, in a sentence that is not about use. */
    readonly everyday: ReadonlySet<string>;
  };
  /** Someone close to the writer. */
  readonly kin: RegExp;
  /** The writer, speaking of themselves at all. */
  readonly self: RegExp;
  /** Times that a frequency, a length and a last use are looked for in. Global; the group that matched is what is read. */
  readonly often: RegExp;
  /** An amount a day: every day. Global. */
  readonly daily: RegExp;
  readonly long: RegExp;
  readonly last: RegExp;
  /** Between a use and a time: the time belongs to something else. */
  readonly otherMatter: RegExp;
  /** Whole or part of a message about the mind. */
  readonly mind: RegExp;
  readonly ages: RegExp;
  /** A name told as such. Global. */
  readonly names: RegExp;
  /** In the message as written: "I'm Jules, 27". Group 1 is the name. */
  readonly introduces: RegExp;
  /** A ZIP code, in group 1. Global. */
  readonly zips: RegExp;
  /** What stands before a place. Global. */
  readonly located: RegExp;
  /** Names of payers that are everyday words. */
  readonly notPayers: ReadonlySet<string>;
  /** Before or after a payer's name. */
  readonly insured: RegExp;
  /** "Live with": what follows is read as a household. Global. */
  readonly lives: RegExp;
  /** Days ago of a last use that is told without a number. */
  readonly daysAgo: readonly (readonly [says: RegExp, days: number])[];
  /** Times of the week that are taken. */
  readonly busy: BusyLanguage;
  readonly limits: LimitsLanguage;
  readonly rules: readonly StatementRule[];
}
