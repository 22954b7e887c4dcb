import { randomUUID } from 'node:crypto';

import type { Activity, TurnContext } from 'botbuilder';

import { withLatestOpenings } from '../availability/openings/with-capacities.ts';
import type { Center } from '../center/center.ts';
import type { Context } from '../machines/context.ts';
import type { IntakeEvent } from '../machines/events.ts';
import { URGENCY_LEVELS, urgencyOf } from '../machines/guidance/urgency.ts';
import type { Step } from '../machines/progress.ts';
import type { Language } from '../machines/settings.ts';
import { look } from '../machines/step.ts';
import { mayBeCalled } from '../machines/topics/contact.ts';
import { countWaiting } from '../store/desk-intakes.ts';
import { findIntake } from '../store/intakes.ts';
import type { Intake } from '../store/intakes.ts';
import { findTurn } from '../store/messages.ts';
import type { Store } from '../store/open-store.ts';
import { keyedHash } from '../store/vault.ts';
import { DIRECT_LINE } from './ask.ts';
import { centerFor } from './center-for.ts';
import { languageOf } from './language-of.ts';
import { asObject, clientData } from './read-activity.ts';
import { recordOf } from './record.ts';
import type { IntakeRecord } from './record.ts';

/** What a turn is begun with. */
export interface BeginOptions {
  readonly store: Store;
  /** A center as it is now; the default one where no id is given, or none of that id is here. */
  readonly center: (id: string | undefined) => Center;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What is known when a turn starts. */
export interface Begun {
  readonly context: TurnContext;
  readonly event?: IntakeEvent | undefined;
  readonly intake?: Intake | undefined;
  readonly intakeId: string;
  readonly conversationKey: string;
  readonly record?: IntakeRecord | undefined;
  /** Where the intake stands before the turn; undefined for a new one. */
  readonly before?: Step | undefined;
  /** The language spoken as the turn begins. What the turn says is in the language after it. */
  readonly language: Language;
  /** The intake's center as the intake knows it. */
  readonly center: Center;
  readonly at: number;
  /** How many are to be called before this visitor; counted when a call may be planned. */
  readonly waiting: number;
  /** The day in UTC, as an ISO date: no visitor's zone is known yet. */
  readonly day: string;
  /** The id that the visitor's message will have; undefined where nobody wrote anything. */
  readonly activityId?: string | undefined;
  readonly clientTurnId?: string | undefined;
}

/** Names a conversation within its channel. */
export function conversationOf({ channelId, conversation }: Activity): string {
  return JSON.stringify([channelId, conversation.id]);
}

/** Reads the intake and what else a turn needs to start. */
export async function begin(
  { store, center: centerOf, now }: BeginOptions,
  context: TurnContext,
  event: IntakeEvent | undefined,
): Promise<Begun> {
  const { activity } = context;
  const at = now();
  const embedded = activity.channelId === DIRECT_LINE;
  const { conversationKey, intake } = await currentIntake(store, activity);
  const record = intake && recordOf(intake);
  const before = record && look(record.saved);
  const settings = centerOf(intake?.center ?? centerIdOf(activity));
  const center = await withLatestOpenings(store, await centerFor(store, settings, intake), at);
  const written = !event && activity.type === 'message';
  const { clientTurnId } = clientData(activity);
  return {
    context,
    event,
    intake,
    record,
    before,
    language: before?.context.language ?? languageOf(activity.locale, center),
    conversationKey,
    intakeId: intake?.id ?? (embedded ? activity.conversation.id : `in_${randomUUID()}`),
    center,
    at,
    waiting:
      intake && before && mayBeCalled(before.context.facts)
        ? await waitingBefore(store, intake, before.context)
        : 0,
    day: new Date(at).toISOString().slice(0, 10),
    ...(written
      ? {
          activityId: `act_${randomUUID()}`,
          // Foreign channels deliver at least once; the activity's id is what they repeat.
          clientTurnId: clientTurnId ?? (embedded ? undefined : activity.id),
        }
      : {}),
  };
}

/**
 * The intake of a conversation. In Teams a conversation goes on for ever, so that after a closed
 * intake the next message opens another one; the message that closed it, delivered again, does not.
 */
async function currentIntake(store: Store, activity: Activity) {
  for (let generation = 1; ; generation++) {
    const conversationKey = keyedHash(store.vault, `${conversationOf(activity)} ${generation}`);
    const intake = await findIntake(store, conversationKey);
    const over = intake?.state === 'closed' && activity.channelId !== DIRECT_LINE;
    if (!over || (await hasTaken(store, intake.id, activity))) return { conversationKey, intake };
  }
}

async function hasTaken(store: Store, intakeId: string, { id }: Partial<Activity>) {
  return id !== undefined && (await findTurn(store, intakeId, id)) !== undefined;
}

/** Whoever was handed off before is called first, where it is as urgent for them. */
async function waitingBefore(store: Store, { id, center }: Intake, context: Context) {
  const { level } = urgencyOf(context);
  const urgencies = URGENCY_LEVELS.slice(0, URGENCY_LEVELS.indexOf(level) + 1);
  return countWaiting(store, { center, butNot: id, urgencies });
}

/** The center that a new conversation is for: our own channel says it, Teams has the default one. */
function centerIdOf({ channelData }: Activity): string | undefined {
  const { center } = asObject(channelData);
  return typeof center === 'string' ? center : undefined;
}
