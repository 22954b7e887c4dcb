import type { BusyTime, Weekday } from '../../machines/week.ts';

/** How a language says that a time of the week is taken. All patterns are tried on folded words. */
export interface BusyLanguage {
  /** Ways of saying so, and by what it is taken. `beside`: only right beside a day or an hour. */
  readonly taken: readonly {
    readonly says: RegExp;
    readonly by?: NonNullable<BusyTime['by']>;
    readonly beside?: true;
  }[];
  /** Between two statements of one sentence. Global. */
  readonly parts: RegExp;
  /** Between two days, or two statements. Global. */
  readonly and: RegExp;
  /** Days and hours with the words around them, and nothing else. */
  readonly timesAlone: RegExp;
  /** Stand between a time and the words that say that it is taken. */
  readonly between: RegExp;
  /** Says that a time is free, was taken once, or is for something else: nothing is read. */
  readonly notTaken: RegExp;
  readonly days: {
    readonly named: readonly (readonly [says: RegExp, days: readonly Weekday[]])[];
    /** Groups 1 and 3: the first day and the last; 2: the word between them, where there is one. */
    readonly range: RegExp;
    /** Each day by its name. Global. */
    readonly each: RegExp;
    /** A day by its name in `each`. */
    readonly dayOf: (name: string) => Weekday | undefined;
    /** One day, in words that mean it every week. */
    readonly everyWeek: RegExp;
  };
  /** Groups 1 and 3: an hour; 2 and 4: which half of the day it is in. */
  readonly span: RegExp;
  /** Groups 1 and 2. */
  readonly until: RegExp;
  readonly after: RegExp;
  /** Hours by their names, and those that are one hour of the day alone. */
  readonly numbers: Readonly<Record<string, string>>;
  readonly named: ReadonlySet<string>;
  readonly morning: RegExp;
  /** Said of hours that begin in the evening. */
  readonly night: RegExp;
  /** Parts of a day that are told without hours. */
  readonly partsOfDay: readonly (readonly [says: RegExp, from: string, until: string])[];
}
