import type { ConversationReference } from 'botbuilder';
import type { DialogState } from 'botbuilder-dialogs';

import type { Saved } from '../machines/snapshot.ts';

/** What an intake's row holds beside its place in the queue: encrypted, read and written by turns alone. */
export interface IntakeRecord {
  /** Undefined until the first turn has opened the intake. */
  readonly saved?: Saved;
  /** The Bot Framework's dialog stack. */
  readonly dialog?: DialogState;
  /** How to reach the conversation again: proactive messages and unsent replies. */
  readonly reference: Partial<ConversationReference>;
  readonly language: string;
}
