import type { Found, HandoffReason, PlannedCall, Unread } from './context.ts';
import type { Fact } from './facts.ts';
import type { Fallback } from './fallback.ts';
import type { Guidance } from './guidance/guide.ts';
import type { Flag } from './levels.ts';
import type { Language, Settings } from './settings.ts';
import type { KeptSignal } from './signals.ts';

/** A fact and the question that asks for it. */
export interface StatedFact {
  readonly question: string;
  readonly fact: Fact;
}

/** What moves the statechart. `step` makes these of what a visitor, a coordinator or the clock did. */
export type Move =
  | { readonly type: 'OPENED'; readonly settings: Settings; readonly language: Language }
  | { readonly type: 'LANGUAGE'; readonly language: Language }
  | { readonly type: 'ANSWER'; readonly question: string; readonly fact: Fact }
  /** Facts stated without being asked for, wherever the conversation stands. */
  | { readonly type: 'VOLUNTEERED'; readonly facts: readonly StatedFact[] }
  /** The permission to call and text is taken back, wherever the conversation stands. */
  | { readonly type: 'REVOKE'; readonly fact: Fact }
  | { readonly type: 'REOPEN'; readonly question: string }
  /** All that was heard in one message; the one to act on comes last. */
  | { readonly type: 'SIGNAL'; readonly signals: readonly KeptSignal[] }
  | { readonly type: 'CALL_PLANNED'; readonly call?: PlannedCall | undefined }
  | { readonly type: 'FALLBACK_FOUND'; readonly fallback?: Fallback | undefined }
  | { readonly type: 'OPENINGS'; readonly nearby: Found }
  | { readonly type: 'HAND_OFF'; readonly reason: HandoffReason }
  | { readonly type: 'UNCLEAR'; readonly unread?: Unread }
  | { readonly type: 'ADVISED'; readonly flag: Flag }
  /** The level of care that the visitor was told about. */
  | { readonly type: 'GUIDED'; readonly level: Guidance['level'] }
  | { readonly type: 'DISCLOSURE'; readonly due: boolean }
  | { readonly type: 'PAUSE' }
  | { readonly type: 'RESUME' }
  | { readonly type: 'RESTART' }
  | { readonly type: 'ERASE' }
  | { readonly type: 'CLOSE' }
  /** The time for which conversations are kept is over. */
  | { readonly type: 'EXPIRE' }
  | { readonly type: 'HUMAN' }
  | { readonly type: 'JOINED' }
  | { readonly type: 'LEFT' }
  | { readonly type: 'NO_COORDINATOR' };

/** The move with this name. */
export type MoveOf<Type extends Move['type']> = Extract<Move, { type: Type }>;
