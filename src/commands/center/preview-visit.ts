import type { Center } from '../../center/center.ts';
import { DIRECT_LINE } from '../../dialogs/ask.ts';
import { aroundFor } from '../../dialogs/around-for.ts';
import { openedAt } from '../../dialogs/events-of.ts';
import { takeSteps } from '../../dialogs/intake-dialog.ts';
import { readMessage } from '../../dialogs/read-activity.ts';
import { voiceFor } from '../../dialogs/wording.ts';
import { writeReplies } from '../../dialogs/write-replies.ts';
import type { Effect } from '../../machines/effects.ts';
import type { IntakeEvent } from '../../machines/events.ts';
import type { Step } from '../../machines/progress.ts';
import type { Language } from '../../machines/settings.ts';

/** A visitor to try a center with. */
export interface Visit {
  readonly center: Center;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly language: Language;
  readonly zip: string;
}

/** A message of the bot's, as far as it is shown here. */
export interface Said {
  readonly text?: string;
  readonly suggestedActions?: { readonly actions: readonly { readonly title: string }[] };
  readonly channelData?: {
    readonly question?: object;
    readonly safety?: { readonly resources: readonly Resource[] };
  };
}

export interface Resource {
  readonly name: string;
  readonly call?: string;
  readonly text?: string;
}

/** Where a turn led, and what was said in it. */
export interface Turn {
  readonly step: Step;
  readonly effects: readonly Effect[];
  readonly replies: readonly Said[];
}

/** The answers of someone who allows a call and gives a ZIP; all else is skipped. */
const answersAt = (zip: string): Readonly<Record<string, string | readonly string[]>> => ({
  notice: 'yes',
  'safety.now': 'safe',
  'safety.check': 'yes',
  'safety.next': 'go_on',
  'who.for': 'self',
  'consent.adult': 'yes',
  'safety.withdrawal': ['none'],
  'safety.thoughts': 'no',
  // Of a range that is kept for made-up people: nobody has it, and nothing is stored.
  'contact.phone': '+12025550123',
  'contact.safe': ['call'],
  'consent.contact': 'yes',
  'availability.zip': zip,
  'consent.guidance': 'no',
  review: 'send',
});

/** More turns than the longest conversation has. */
const BOUND = 80;

/** The first turn of a visit: someone opens the chat. */
export function arrive(visit: Visit): Turn {
  return take(visit, undefined, openedAt(visit.center, visit.language));
}

/** The turn in which someone who has arrived sends their answers, with nobody waiting before them. */
export function finish(visit: Visit, arrived: Turn): Turn {
  const answers = answersAt(visit.zip);
  const day = new Date(visit.at).toISOString().slice(0, 10);
  let turn = arrived;
  for (let taken = 0; taken < BOUND; taken++) {
    const { step, effects } = turn;
    if (!step.question || effects.some(({ type }) => type === 'handOff')) return turn;
    const answer = answers[step.question.id];
    const value = answer === undefined ? { command: 'skip' } : { answer };
    const message = { type: 'message', value };
    turn = take(visit, step, readMessage(message, `act_${taken}`, { ...visit, day }, step));
  }
  throw new RangeError(`The visit does not end: it stays at ${turn.step.question?.id}.`);
}

/** What is said for effects where a visit stands. */
export function sayAt(
  { center, at }: Visit,
  step: Step,
  effects: readonly Effect[],
): readonly Said[] {
  return writeReplies(effects, {
    step,
    voice: voiceFor(center, step.context, at),
    around: aroundFor(step.context, center, at),
    channelId: DIRECT_LINE,
  });
}

function take(visit: Visit, before: Step | undefined, event: IntakeEvent): Turn {
  const { center, at } = visit;
  const done = takeSteps({ saved: before?.saved, center, events: [event], at, waiting: 0 });
  return { ...done, replies: sayAt(visit, done.step, done.effects) };
}
