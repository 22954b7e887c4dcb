import type { IntakeEvent } from '../machines/events.ts';
import type { Step } from '../machines/progress.ts';
import type { Begun } from './begin.ts';
import { readMessage } from './read-activity.ts';

/** What happened in this turn, in order. A new conversation opens first, whatever came. */
export function eventsOf(begun: Begun): readonly ((before: Step | undefined) => IntakeEvent)[] {
  const { context, event, intake, activityId } = begun;
  if (event) return intake ? [() => event] : [];
  const opened = () => ({ type: 'opened' }) as const;
  if (activityId === undefined) return intake ? [] : [opened];
  const message = (before: Step | undefined) =>
    readMessage(context.activity, activityId, begun, before);
  if (intake) return [message];
  // The first words of a new conversation answer nothing: only a cry for help in them counts.
  const heard = message(undefined).heard;
  return heard.signals.length > 0 || heard.command?.command === 'human'
    ? [opened, message]
    : [opened];
}
