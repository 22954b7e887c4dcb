import type { Activity } from 'botbuilder';

import type { Center } from '../center/center.ts';
import type { Heard, IntakeEvent } from '../machines/events.ts';
import { known } from '../machines/facts.ts';
import type { Step } from '../machines/progress.ts';
import type { Language } from '../machines/settings.ts';
import { findQuestion } from '../machines/topics/index.ts';
import { hear } from '../recognizers/hear.ts';
import type { Expecting } from '../recognizers/expecting.ts';
import { readTap } from '../recognizers/read-tap.ts';
import { asksIn, vocabularyIn } from './vocabularies.ts';
import { voiceFor, wordQuestion } from './wording.ts';
import { wordsOf } from './words-of.ts';

/** What a visitor's client says beside the words. Our own client always says it. */
interface ClientData {
  readonly clientTurnId?: string;
  /** The id of the question that the client was showing. */
  readonly inReplyTo?: string;
}

/** What a visitor's client says in `channelData` about its turn. */
export function clientData({ channelData, value }: Partial<Activity>): ClientData {
  // Buttons on a card carry the question they belong to in their value.
  const { clientTurnId, inReplyTo } = { ...asObject(value), ...asObject(channelData) };
  return {
    ...(typeof clientTurnId === 'string' ? { clientTurnId } : {}),
    ...(typeof inReplyTo === 'string' ? { inReplyTo } : {}),
  };
}

/** A visitor's message as an event of the intake, heard where the conversation stands. */
export function readMessage(
  activity: Partial<Activity>,
  activityId: string,
  begun: {
    readonly center: Center;
    readonly language: Language;
    readonly day: string;
    readonly at: number;
  },
  before: Step | undefined,
): Extract<IntakeEvent, { type: 'visitor' }> {
  const { inReplyTo } = clientData(activity);
  const { text = '' } = activity;
  const value = asObject(activity.value);
  const expecting = before && expectingOf(before, begun, inReplyTo);
  const { dangerPhrases, stateMode } = begun.center.conversation;
  const danger = { ownPhrases: dangerPhrases, rulesOnly: stateMode !== 'none' };
  const options = {
    lang: begun.language,
    vocabulary: {
      ...vocabularyIn(begun.language),
      faq: asksIn(wordsOf(begun.center, begun.language)),
      danger,
    },
    today: begun.day,
    who: before && (known(before.context.facts, 'who') as string | undefined),
    ...(expecting ? { expecting } : {}),
  } as const;
  const tapped = 'answer' in value || 'command' in value;
  const heard: Heard = tapped ? readTap(value, { ...options, text }) : hear(text, options);
  return {
    type: 'visitor',
    activityId,
    heard: offered(heard, begun.center),
    ...(inReplyTo === undefined ? {} : { inReplyTo }),
  };
}

/** A center is asked in vain for a language it does not offer: the words stay, for a person to read. */
function offered(heard: Heard, { languages }: Center): Heard {
  const { command, ...rest } = heard;
  if (command?.command !== 'language' || languages.includes(command.lang)) return heard;
  return rest;
}

/** The question at hand, with the labels that this visitor was shown. */
function expectingOf(
  { question: open, context }: Step,
  { center, at }: { readonly center: Center; readonly at: number },
  inReplyTo: string | undefined,
): Expecting | undefined {
  // An old question about safety is still read as what it asked: its answer may be "in danger".
  const old = inReplyTo?.startsWith('safety.') ? findQuestion(inReplyTo) : undefined;
  const question = old ?? open;
  if (!question) return undefined;
  const { choices } = wordQuestion(question, voiceFor(center, context, at), context);
  return { id: question.id, kind: question.kind, ...(choices.length > 0 ? { choices } : {}) };
}

export function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
