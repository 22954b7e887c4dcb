import type { QuestionKind } from '../../machines/question.ts';
import type { IntakeState } from '../../machines/progress.ts';
import type { Language } from '../../machines/settings.ts';
import type { Signal, SignalMode } from '../../machines/signals.ts';
import type { Offers } from '../../content/guidance-text.ts';
import type { ReviewLine } from '../../content/review-text.ts';
import type { WeekTable } from '../../content/week-text.ts';

/** A question as the server asks it. */
export interface Asked {
  readonly id: string;
  readonly topic: string;
  readonly kind: QuestionKind;
  readonly skippable: boolean;
  readonly choices?: readonly Choice[];
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A number to call or text. */
export interface Resource {
  readonly name: string;
  readonly call?: string;
  readonly text?: string;
}

/** An activity of the stream, as far as the panel reads it. */
export interface Activity {
  readonly id: string;
  readonly type: string;
  readonly text?: string;
  readonly value?: TapValue;
  /** The language of the text, of the bot's. */
  readonly locale?: string;
  readonly from: { readonly role?: string };
  readonly replyToId?: string;
  readonly channelData?: {
    readonly clientTurnId?: string;
    readonly inReplyTo?: string;
    readonly question?: Asked;
    /** The fact that the question asks for: what an edit names. */
    readonly fact?: string;
    readonly safety?: {
      readonly signal: Signal;
      readonly mode: SignalMode;
      readonly resources?: readonly Resource[];
    };
    readonly review?: readonly ReviewLine[];
    /** What was written down of a message beside an answer. */
    readonly noted?: readonly ReviewLine[];
    /** What the text of the message tells of a week, to be drawn. */
    readonly week?: WeekTable;
    /** What the text of the message lists, to be laid out. */
    readonly offers?: Offers;
    readonly refused?: { readonly reason: 'stale' | 'unclear'; readonly attempt: number };
    readonly intake?: { readonly id: string; readonly state: IntakeState };
  };
}

export type CommandName =
  | 'back'
  | 'skip'
  | 'unsure'
  | 'decline'
  | 'why'
  | 'human'
  | 'restart'
  | 'erase';

/** What a tap carries. */
export type TapValue =
  | { readonly answer: string | readonly string[] }
  | { readonly command: CommandName }
  | { readonly command: 'edit'; readonly fact: string }
  | { readonly command: 'language'; readonly lang: Language };

/** One thing that the visitor says: words, or a tap with the words that were on it. */
export interface Saying {
  readonly text: string;
  readonly value?: TapValue;
  /** The question that the visitor was looking at. */
  readonly inReplyTo?: string;
}

/** A saying on its way. It keeps its id through every retry, so that it is taken once. */
export interface Turn extends Saying {
  readonly clientTurnId: string;
}
