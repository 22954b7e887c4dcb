import type { IntakeEvent } from '../machines/events.ts';
import { look } from '../machines/step.ts';
import type { Begun } from './begin.ts';
import { readMessage } from './read-activity.ts';

/** What happened in this turn, in order. A new conversation opens first, whatever came. */
export function eventsOf(begun: Begun): readonly IntakeEvent[] {
  const { context, event, intake, record, activityId } = begun;
  if (event) return intake ? [event] : [];
  const opened = { type: 'opened' } as const;
  if (activityId === undefined) return intake ? [] : [opened];
  const before = record && look(record.saved);
  const message = readMessage(context.activity, activityId, begun, before);
  if (intake) return [message];
  // The first words of a new conversation answer nothing: only a cry for help in them counts.
  const { signals, command } = message.heard;
  return signals.length > 0 || command?.command === 'human' ? [opened, message] : [opened];
}
