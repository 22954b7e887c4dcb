import type { Command } from '../machines/events.ts';
import type { Duration, Frequency } from '../machines/facts.ts';
import type { ChoiceWords } from './choices.ts';
import type { Passing } from './passing.ts';
import type { Labelled, Named } from './vocabulary.ts';
import type { Verdict } from './verdict.ts';

type Words = readonly string[];

/**
 * How a language says what can be answered or asked of the talk itself. Everything is undefined
 * where the words do not say it, or say it in several ways.
 */
export interface Readers {
  readonly choices: ChoiceWords;
  readonly readCommand: (words: Words, facts: readonly Named[]) => Command | undefined;
  readonly readYesNo: (words: Words) => Verdict | undefined;
  /** A permission: yes or no. Anything in between is not a permission and is asked again. */
  readonly readConsent: (words: Words) => 'yes' | 'no' | undefined;
  readonly readAge: (words: Words) => number | undefined;
  readonly readCount: (words: Words) => number | undefined;
  readonly readDate: (text: string, words: Words, today?: string) => string | undefined;
  readonly readDuration: (words: Words) => Duration | undefined;
  readonly readFrequency: (words: Words) => Frequency | undefined;
  readonly readName: (text: string) => string | undefined;
  readonly readPayer: (words: Words, list: readonly Labelled[]) => string | undefined;
  /** What the visitor came about; undefined where both are named and neither is put first. */
  readonly readFocus: (words: Words, list: readonly Labelled[]) => string | undefined;
  /** What is said of those one lives with. */
  readonly readHousehold: (text: string) => Words | undefined;
  /** What is said to a question that one leaves out: "no thanks", "I don't have a phone". */
  readonly passes: Passing;
  readonly readSubstances: (words: Words, list: readonly Labelled[]) => Words | undefined;
}
