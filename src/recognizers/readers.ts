import type { Command } from '../machines/events.ts';
import type { Count, Duration, Frequency } from '../machines/facts.ts';
import type { ClueWords } from './clues.ts';
import type { ChoiceWords } from './choices.ts';
import type { Passing } from './passing.ts';
import type { SafetySaid } from './safe.ts';
import type { SpokenWords } from './spoken.ts';
import type { Labelled, Named } from './vocabulary.ts';
import type { Verdict } from './verdict.ts';
import type { StatementLanguage } from './volunteered/language.ts';

type Words = readonly string[];

/**
 * How a language says what can be answered or asked of the talk itself. Everything is undefined
 * where the words do not say it, or say it in several ways.
 */
export interface Readers {
  readonly choices: ChoiceWords;
  readonly spoken: SpokenWords;
  readonly clues: ClueWords;
  readonly readCommand: (words: Words, facts: readonly Named[]) => Command | undefined;
  readonly readYesNo: (words: Words) => Verdict | undefined;
  /** The same of a question that is no gate, where more may be told after a plain yes or no. */
  readonly readVerdict: (text: string, words: Words) => Verdict | undefined;
  /** The yes or no that a story comes down to; undefined where it could be either. */
  readonly readGist: (text: string) => Verdict | undefined;
  /** A permission: yes or no. Anything in between is not a permission and is asked again. */
  readonly readConsent: (words: Words) => 'yes' | 'no' | undefined;
  readonly readAge: (words: Words) => number | undefined;
  /** Whether what follows a number in a sentence leaves it an age: not "34 beers". */
  readonly endsAge: (after: Words, before?: Words) => boolean;
  readonly readCount: (words: Words) => Count | undefined;
  readonly readDate: (text: string, words: Words, today?: string) => string | undefined;
  readonly readDuration: (words: Words) => Duration | undefined;
  /** The age at which a story says that it began. */
  readonly readStart: (words: Words) => Duration | undefined;
  /** How long ago, or for how long not since: "3 weeks ago", "2 months clean". */
  readonly readTimeAgo: (words: Words) => Duration | undefined;
  readonly readFrequency: (words: Words) => Frequency | undefined;
  /** The safe ways and times to reach someone, told in a sentence. */
  readonly readReach: (text: string) => Words | undefined;
  /** Whether someone is said to be safe right now, to a question that asks for it. */
  readonly readSafe: (words: Words) => SafetySaid;
  readonly readName: (text: string) => string | undefined;
  /** Having no insurance, said in a clause. */
  readonly lacksPayer: RegExp;
  readonly readPayer: (words: Words, list: readonly Labelled[]) => string | undefined;
  /** What the visitor came about; undefined where both are named and neither is put first. */
  readonly readFocus: (words: Words, list: readonly Labelled[]) => string | undefined;
  /** What is said of those one lives with. */
  readonly readHousehold: (text: string) => Words | undefined;
  /** What is said to a question that one leaves out: "no thanks", "I don't have a phone". */
  readonly passes: Passing;
  /** How facts are stated that nobody asked for. */
  readonly statements: StatementLanguage;
  readonly readSubstances: (words: Words, list: readonly Labelled[]) => Words | undefined;
}
