import type { HandoffReason, Nearby } from './context.ts';
import type { Fact } from './facts.ts';
import type { KeptSignal } from './signals.ts';

/** What moves the statechart. `step` makes these of what a visitor, a coordinator or the clock did. */
export type Move =
  | { readonly type: 'ANSWER'; readonly question: string; readonly fact: Fact }
  | { readonly type: 'REOPEN'; readonly question: string }
  /** All that was heard in one message; the one to act on comes last. */
  | { readonly type: 'SIGNAL'; readonly signals: readonly KeptSignal[] }
  | { readonly type: 'OPENINGS'; readonly nearby: Nearby }
  | { readonly type: 'HAND_OFF'; readonly reason: HandoffReason }
  | { readonly type: 'UNCLEAR' }
  | { readonly type: 'PAUSE' }
  | { readonly type: 'RESUME' }
  | { readonly type: 'RESTART' }
  | { readonly type: 'ERASE' }
  | { readonly type: 'CLOSE' }
  | { readonly type: 'HUMAN' }
  | { readonly type: 'JOINED' }
  | { readonly type: 'LEFT' }
  | { readonly type: 'NO_COORDINATOR' };

/** The move with this name. */
export type MoveOf<Type extends Move['type']> = Extract<Move, { type: Type }>;
