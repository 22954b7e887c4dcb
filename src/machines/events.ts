import type { Found, PlannedCall } from './context.ts';
import type { Reminder } from './effects.ts';
import type { FactValue } from './facts.ts';
import type { Fallback } from './fallback.ts';
import type { Language, Settings } from './settings.ts';
import type { HeardSignal } from './signals.ts';

/** Talk about the talk: understood in any state, tapped or typed. */
export type Command =
  | { readonly command: TalkCommand }
  | { readonly command: 'edit'; readonly fact: string }
  | { readonly command: 'language'; readonly lang: Language };

export type TalkCommand =
  | 'back'
  | 'skip'
  | 'unsure'
  | 'decline'
  | 'why'
  | 'repeat'
  | 'human'
  | 'restart'
  | 'erase'
  | 'stop'
  /** Takes back the permission to call and text; where none was given it means "stop". */
  | 'revoke';

/** A fact stated without being asked for, with the words that state it. */
export interface Volunteered {
  readonly question: string;
  readonly value: FactValue;
  readonly quote: string;
}

/** An entry of the FAQ that is asked for. */
export interface FaqAsked {
  readonly entry: string;
  /** The payer that is asked about there, by its id. */
  readonly payer?: string;
}

/** What the recognizers made of one message. `quote`s are substrings of the message's text. */
export interface Heard {
  readonly signals: readonly HeardSignal[];
  readonly command?: Command;
  /** The answer to the question at hand, if the message holds one. */
  readonly answer?: {
    readonly value: FactValue;
    readonly how: 'tapped' | 'typed';
    readonly quote: string;
  };
  /** What else the message says of other questions, each at most once. */
  readonly volunteered?: readonly Volunteered[];
  /** What the message asks of its own accord, in order. */
  readonly faq?: readonly FaqAsked[];
  /** True where it asks more than that. */
  readonly asksMore?: true;
  /** The message as written, for an answer that was not understood. Empty for a bare tap. */
  readonly text: string;
}

/** The only things that can happen to an intake. */
export type IntakeEvent =
  | { readonly type: 'opened'; readonly settings?: Settings; readonly language?: Language }
  | {
      readonly type: 'visitor';
      readonly activityId: string;
      readonly heard: Heard;
      /** The question the visitor's client was showing; another one makes the answer stale. */
      readonly inReplyTo?: string;
    }
  | { readonly type: 'openings'; readonly nearby: Found }
  /** Absent where something is near. */
  | { readonly type: 'fallbackFound'; readonly fallback?: Pick<Fallback, 'lacks' | 'ways'> }
  | { readonly type: 'callPlanned'; readonly call?: PlannedCall }
  | { readonly type: 'due'; readonly reminder: Reminder }
  | { readonly type: 'coordinator'; readonly did: 'joined' | 'left' | 'closed' };
