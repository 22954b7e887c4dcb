import type { VisitorActivity } from './visitor-activity.ts';

/** Where an intake stands, as far as a channel needs to know. */
export type ConversationState =
  | 'unknown'
  | 'open'
  | 'waiting'
  | 'withHuman'
  | 'handedOff'
  | 'closed';

/** Who is talking to which center; a token holds this. */
export interface Conversation {
  readonly id: string;
  readonly user: string;
  readonly center: string;
  readonly locale?: string;
}

/** What this room needs from the turn. It keeps no conversation itself, only open sockets. */
export interface DirectLineHost {
  /** Opens the conversation if it is new, with one welcome; opening it again does nothing. */
  open(conversation: Conversation): Promise<void>;
  /**
   * Takes one activity of the visitor's through a turn and resolves after the commit, with the id of
   * the stored activity: the same id for a repeated `clientTurnId`. Undefined where there is no such
   * conversation (any more).
   */
  post(
    conversationId: string,
    activity: VisitorActivity,
  ): Promise<{ readonly id: string } | undefined>;
  /**
   * The stored activities with a sequence number above `after`, ready to send, and the last sequence
   * number of the conversation (0 while it is empty). Undefined where there is no such conversation.
   */
  read(
    conversationId: string,
    after: number,
  ): Promise<{ readonly activities: readonly object[]; readonly last: number } | undefined>;
  /** `unknown` for a conversation never opened or erased. */
  state(conversationId: string): Promise<ConversationState>;
  /** Calls `wake` after each commit that added activities; returns the function that stops it. */
  watch(conversationId: string, wake: () => void): () => void;
}
