import type { ConversationReference } from 'botbuilder';
import type { DialogState } from 'botbuilder-dialogs';

import type { Saved } from '../machines/snapshot.ts';
import type { Intake } from '../store/intakes.ts';

/** What an intake's row holds beside its place in the queue: encrypted, read and written by turns alone. */
export interface IntakeRecord {
  readonly saved: Saved;
  /** The Bot Framework's dialog stack. */
  readonly dialog: DialogState;
  /** How to reach the conversation again: proactive messages and unsent replies. */
  readonly reference: Partial<ConversationReference>;
}

/** The record of a stored intake. */
export function recordOf(intake: Intake): IntakeRecord {
  return intake.doc as IntakeRecord;
}
