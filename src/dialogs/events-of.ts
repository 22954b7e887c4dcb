import type { Center } from '../center/center.ts';
import type { IntakeEvent } from '../machines/events.ts';
import type { Language } from '../machines/settings.ts';
import type { Begun } from './begin.ts';
import { readMessage } from './read-activity.ts';

/** What happened in this turn, in order. A new conversation opens first, whatever came. */
export function eventsOf(begun: Begun): readonly IntakeEvent[] {
  const { context, event, intake, before, activityId, center, language } = begun;
  if (event) return intake ? [event] : [];
  const opened = openedAt(center, language);
  if (activityId === undefined) return intake ? [] : [opened];
  const message = readMessage(context.activity, activityId, begun, before);
  if (intake) return [message];
  // The first words of a new conversation answer nothing: what counts in them is a cry for help,
  // or what decides who goes on and in which language.
  const { signals, command } = message.heard;
  const counts = signals.length > 0 || (command && FIRST_WORDS.includes(command.command));
  return counts ? [opened, message] : [opened];
}

/** A conversation begins, held as its center wants it. */
export function openedAt({ conversation }: Center, language: Language): IntakeEvent {
  const { modules, stateMode, treatsMentalHealthAlone, asksInsurance, leaveOut } = conversation;
  const settings = {
    modules,
    stateMode,
    treatsMentalHealthAlone,
    asksInsurance,
    ...(leaveOut.length > 0 && { leaveOut }),
  };
  return { type: 'opened', settings, language };
}

const FIRST_WORDS: readonly string[] = ['human', 'language'];
