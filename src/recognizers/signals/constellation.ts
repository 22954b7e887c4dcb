import type { Signal, SignalMode } from '../../machines/signals.ts';
import type { SignName } from './sign-names.ts';

/**
 * Signs that may be nothing each by itself, and are danger together: a drinker who stopped, and sees
 * things. The same for every language, and short enough for a clinician to read and to sign.
 */
export interface Constellation {
  readonly id: string;
  readonly signal: Signal;
  readonly mode: SignalMode;
  /** One of these is said, and quoted. */
  readonly of: readonly SignName[];
  /** And of each of these lists one, elsewhere within `NEAR` words. */
  readonly beside?: readonly (readonly SignName[])[];
  /** And none of these. */
  readonly unless?: readonly SignName[];
  /** And none of these anywhere in the message: "I want it to stop" may be said of a habit. */
  readonly unlessTold?: readonly SignName[];
  /** Where one of these is said as well it is asked about: who says "fine now" may mean another. */
  readonly doubted?: readonly SignName[];
  /** What to make of it in the past without a time. Default: check. */
  readonly past?: SignalMode;
  /** It outlasts its moment: over only after a year or in childhood. */
  readonly lasting?: true;
  /** What to make of a fear of it. Default: as the constellation says. */
  readonly feared?: 'check';
  /** To ask is itself the sign. */
  readonly evenAsked?: true;
  /** Someone else's death is no sign of it. */
  readonly notMourned?: true;
}

/** How far apart, in words, what is said may be and still be one story: two or three sentences. */
export const NEAR = 35;

/**
 * How close what makes it harmless must be said, in words: a film or a dog of another sentence takes
 * nothing out of it.
 */
export const AGAINST = 6;
