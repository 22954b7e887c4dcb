import { randomUUID } from 'node:crypto';

import { TurnContext } from 'botbuilder';
import type { Activity } from 'botbuilder';

import type { Center } from '../center/center.ts';
import { versionOf } from '../center/live/pinned.ts';
import { noticeAccepted } from '../machines/context.ts';
import type { Context } from '../machines/context.ts';
import type { Reminder } from '../machines/effects.ts';
import type { Around } from '../machines/fallback.ts';
import type { NewHandoff } from '../store/handoffs.ts';
import type { NewMessage } from '../store/messages.ts';
import type { TurnCommit } from '../store/turns.ts';
import { DIRECT_LINE } from './ask.ts';
import { aroundFor } from './around-for.ts';
import { asObject, clientData } from './read-activity.ts';
import type { IntakeRecord } from './record.ts';
import type { Done } from './run-dialog.ts';
import type { Begun } from './begin.ts';

/** Makes the handoff that a context asks for: the summary and its deliveries. */
export type PrepareHandoff = (request: {
  readonly intakeId: string;
  /** The id of the center that the intake is held for. */
  readonly center: string;
  readonly context: Context;
  readonly around: Around;
  readonly language: string;
  readonly at: number;
}) => NewHandoff | undefined;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Milliseconds until a reminder, by the center's settings. */
const DELAYS: Readonly<Record<Reminder, (center: Center) => number>> = {
  idle: ({ idleMinutes }) => idleMinutes * MINUTE,
  noCoordinator: ({ coordinatorMinutes }) => coordinatorMinutes * MINUTE,
  followUp: ({ followUpHours }) => followUpHours * HOUR,
  expire: ({ retentionDays }) => retentionDays * 24 * HOUR,
  // clinical.md 4.3: that this is no person is said again every three hours.
  disclosure: () => 3 * HOUR,
};

/** Everything that a turn changes, as one commit. */
export function toCommit(begun: Begun, done: Done, prepare: PrepareHandoff): TurnCommit {
  const { intake, intakeId, conversationKey, center, at, context } = begun;
  const { step, effects, dialog } = done;
  const record: IntakeRecord = {
    saved: step.saved,
    dialog,
    reference: begun.record?.reference ?? TurnContext.getConversationReference(context.activity),
  };
  const handsOff = effects.some(({ type }) => type === 'handOff');
  const { language } = step.context;
  // That of an intake whose center is here no more stays its own.
  const centerId = intake?.center ?? center.id;
  const around = aroundFor(step.context, center, at);
  const handoff = handsOff
    ? prepare({ intakeId, center: centerId, context: step.context, around, language, at })
    : undefined;
  const erase = effects.find((effect) => effect.type === 'erase');
  return {
    intake: {
      id: intakeId,
      conversationKey,
      channel: context.activity.channelId,
      center: centerId,
      ...(intake ? {} : { centerVersion: versionOf(center) }),
      state: step.state,
      doc: record,
    },
    expectedVersion: intake?.version ?? 0,
    at,
    messages: messagesOf(begun, done),
    due: {
      set: effects.flatMap((effect) =>
        effect.type === 'remindAt'
          ? [{ kind: effect.reminder, at: at + DELAYS[effect.reminder](center) }]
          : [],
      ),
      clear: [
        ...(begun.event?.type === 'due' ? [begun.event.reminder] : []),
        ...effects.flatMap((effect) => (effect.type === 'forget' ? [effect.reminder] : [])),
        // A closed conversation waits for one thing only: to be forgotten.
        ...(step.state === 'closed' ? Object.keys(DELAYS).filter((kind) => kind !== 'expire') : []),
      ],
    },
    ...(handoff ? { handoff } : {}),
    audit: [
      { event: intake ? 'intake.turn' : 'intake.opened', ref: intakeId },
      ...(handoff ? [{ event: `handoff.${handoff.reason}`, ref: handoff.id }] : []),
      ...(erase
        ? [{ event: erase.handoffs ? 'intake.expired' : 'intake.erased', ref: intakeId }]
        : []),
    ],
    ...(erase ? { erase: erase.handoffs ? 'everything' : 'conversation' } : {}),
  };
}

/** The visitor's message and the replies: the rows that readers of the conversation are shown. */
function messagesOf(begun: Begun, { step, replies }: Done): NewMessage[] {
  const { center, activityId, clientTurnId, intakeId, at } = begun;
  const { activity } = begun.context;
  const toSend = activity.channelId !== DIRECT_LINE;
  const common = { conversation: { id: activity.conversation.id }, timestamp: new Date(at) };
  const said: NewMessage[] =
    activityId === undefined
      ? []
      : [
          {
            id: activityId,
            role: 'visitor',
            ...(clientTurnId === undefined ? {} : { clientTurnId }),
            toSend: false,
            body: {
              ...visitorBody(activity, noticeAccepted(step.context)),
              ...common,
              id: activityId,
            },
          },
        ];
  const intake = { id: intakeId, state: step.state };
  const answers = replies.map((reply): NewMessage => {
    const id = `act_${randomUUID()}`;
    return {
      id,
      role: 'bot',
      toSend,
      body: {
        ...botBody(reply),
        ...common,
        id,
        locale: step.context.language,
        from: { id: center.id, name: center.name, role: 'bot' },
        channelData: { ...asObject(reply.channelData), intake },
        ...(activityId === undefined ? {} : { replyToId: activityId }),
      },
    };
  });
  return [...said, ...answers];
}

/** The visitor's message as its own client knows it again; no words of it before the notice is accepted. */
function visitorBody(activity: Activity, keepWords: boolean): Partial<Activity> {
  const { clientActivityID } = asObject(activity.channelData);
  return {
    type: activity.type,
    from: { id: activity.from.id, name: '', role: 'user' },
    channelData: {
      ...clientData(activity),
      ...(typeof clientActivityID === 'string' ? { clientActivityID } : {}),
    },
    ...(keepWords ? { text: activity.text, value: activity.value as unknown } : {}),
  };
}

/** What the dialog wrote, without the addressing that the Bot Framework added. */
function botBody(reply: Partial<Activity>): Partial<Activity> {
  const { type, text, suggestedActions, attachments, attachmentLayout, inputHint } = reply;
  return JSON.parse(
    JSON.stringify({ type, text, suggestedActions, attachments, attachmentLayout, inputHint }),
  ) as Partial<Activity>;
}
