import type { Signal } from './signals.ts';

/** Screening instruments a center can switch on, in the order they are asked. */
export const MODULES = ['audit_c', 'drug_single', 'phq2', 'phq9', 'gad2', 'asq'] as const;

export type Module = (typeof MODULES)[number];

/** Languages an intake can be held in. */
export const LANGUAGES = ['en', 'es'] as const;

export type Language = (typeof LANGUAGES)[number];

/**
 * What a center decides about the conversation itself: plain data, taken when an intake opens and
 * kept with it, so that a change of settings never turns a running intake around.
 */
export interface Settings {
  readonly modules: readonly Module[];
  /** The state whose law on automated suggestions holds for everyone who writes to this center. */
  readonly stateMode: 'none' | 'IL' | 'NV';
  /** Whether mental health alone, without substances, is treated here. */
  readonly treatsMentalHealthAlone: boolean;
  /** Insurance is always asked about, or only by whom costs are a worry. */
  readonly asksInsurance: 'always' | 'if_cost_matters';
  /** Optional questions that are not asked here; none where nothing is said. */
  readonly leaveOut?: readonly string[] | undefined;
}

/** What an intake has that was opened before centers could decide any of this. */
export const PLAIN_SETTINGS: Settings = {
  modules: [],
  stateMode: 'none',
  treatsMentalHealthAlone: true,
  asksInsurance: 'always',
};

/** What the guard of a question may look at beside the facts. */
export interface Circumstances {
  /** The modules that may be asked now: none after help was shown, none without a checked wording. */
  readonly modules: readonly Module[];
  /** False where the law of the center's or the visitor's state allows no suggestion. */
  readonly suggestions: boolean;
  /** True where the rules leave the level of care to a person, by all that is known. */
  readonly personJudges: boolean;
  readonly asksInsurance: Settings['asksInsurance'];
  /** What was heard for safety so far, in either mode. */
  readonly heard: readonly Signal[];
}

/**
 * States where no automated suggestion may be shown: Illinois (PA 104-0054) and Nevada (AB 406).
 * clinical.md 4.3.
 */
export const STATES_WITHOUT_SUGGESTIONS: readonly string[] = ['IL', 'NV'];

/** Instruments have a wording that was checked against its source in these languages alone. */
export const LANGUAGES_OF_MODULES: readonly Language[] = ['en'];
