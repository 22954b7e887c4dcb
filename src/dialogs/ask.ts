import { ActionTypes, ActivityTypes, CardFactory } from 'botbuilder';
import type { Activity } from 'botbuilder';
import { ChoiceFactory } from 'botbuilder-dialogs';
import type { Choice } from 'botbuilder-dialogs';

import type { Words } from '../content/words.ts';
import type { TalkCommand } from '../machines/events.ts';
import type { Question } from '../machines/question.ts';
import { topicOf } from '../machines/topics/index.ts';

/** A question in words, with the choices in the order shown. */
export interface WordedQuestion {
  readonly question: Question;
  readonly text: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/**
 * The channel id of the Direct Line that Porchlight serves itself. Not `directline`: Azure's own
 * comes in at /api/messages under that name.
 */
export const DIRECT_LINE = 'porchlight';

/** Offered beside every question that may be left out; the others keep the way to a person. */
const STANDING: readonly TalkCommand[] = ['skip', 'unsure', 'decline', 'back', 'human'];

/**
 * A question as one activity. Direct Line clients get suggested actions; on any other channel the
 * Bot Framework decides how choices look there: card buttons, a list, or words in a row.
 */
export function writeQuestion(
  { question, text, choices }: WordedQuestion,
  words: Words,
  channelId: string,
): Partial<Activity> {
  const skippable = question.skippable ?? true;
  const standing = (skippable ? STANDING : (['human'] as const)).map((id) => words.standing[id]);
  const activity =
    channelId === DIRECT_LINE
      ? ChoiceFactory.suggestedAction(
          [...choices.map(({ label }) => label), ...standing].map((label) => ({
            value: label,
            action: { type: ActionTypes.ImBack, title: label, value: label },
          })),
          text,
        )
      : elsewhere({ question, text, choices }, standing, channelId);
  return {
    ...activity,
    type: ActivityTypes.Message,
    channelData: {
      question: {
        id: question.id,
        topic: topicOf(question.id),
        kind: question.kind,
        skippable,
        ...(choices.length > 0 ? { choices } : {}),
      },
      // What an edit of the answer names; beside the question, whose form is a contract.
      fact: question.fact,
    },
  };
}

function elsewhere(
  { question, text, choices }: WordedQuestion,
  standing: readonly string[],
  channelId: string,
): Partial<Activity> {
  // What can always be said is one line of text: buttons of old cards stay, and would pile up.
  const asked = `${text}\n\n(${standing.join(' · ')})`;
  if (choices.length === 0) return { text: asked };
  const buttons = choices.map(({ value, label }) => ({
    type: ActionTypes.MessageBack,
    title: label,
    text: label,
    displayText: label,
    // The button says which question it belongs to: an old card must not answer a new question.
    value: {
      answer: question.kind === 'choices' || question.kind === 'substances' ? [value] : value,
      inReplyTo: question.id,
    },
  }));
  const choiceOf = (action: (typeof buttons)[number]): Choice => ({ value: action.title, action });
  const shown = ChoiceFactory.forChannel(channelId, buttons.map(choiceOf), asked);
  // On a card the factory leaves the actions out, and its buttons would send back bare labels.
  return shown.attachments
    ? { ...shown, attachments: [CardFactory.heroCard('', asked, undefined, buttons)] }
    : shown;
}
