import { ActivityTypes } from 'botbuilder';
import type { Activity } from 'botbuilder';

import { guidanceText } from '../content/guidance-text.ts';
import { weekText } from '../content/week-text.ts';
import { RESOURCES } from '../content/resources.ts';
import type { ResourceId } from '../content/resources.ts';
import { reviewLines, reviewText } from '../content/review-text.ts';
import type { FaqId } from '../content/faq.ts';
import type { Around } from '../machines/fallback.ts';
import type { Effect } from '../machines/effects.ts';
import type { Step } from '../machines/progress.ts';
import { questionOf } from '../machines/topics/index.ts';
import type { QuestionId } from '../machines/topics/index.ts';
import { guidanceFor } from '../machines/guidance/guidance-for.ts';
import { writeQuestion } from './ask.ts';
import { wordQuestion } from './wording.ts';
import type { Voice } from './wording.ts';

/** The effects that are said, as activities in the order they are said; a question comes last. */
export function writeReplies(
  effects: readonly Effect[],
  options: {
    readonly step: Step;
    readonly voice: Voice;
    readonly around: Around;
    readonly channelId: string;
  },
): Partial<Activity>[] {
  return effects.flatMap((effect) => write(effect, options));
}

function write(
  effect: Effect,
  { step: { context, state }, voice, around, channelId }: Parameters<typeof writeReplies>[1],
): Partial<Activity>[] {
  const { words, labels, fill } = voice;
  switch (effect.type) {
    case 'say':
      return words.says[effect.say].map((bubble) => message(fill(bubble)));
    case 'why':
      return [message(fill(words.questions[effect.question as QuestionId].why))];
    case 'faq':
      return words.faq[effect.entry as FaqId].answer.map((bubble) =>
        message(voice.answer(bubble, effect.payer)),
      );
    case 'noted': {
      const lines = reviewLines(context.facts, words, labels);
      const noted = lines.filter(({ fact }) => effect.facts.includes(fact));
      const told = noted.map(({ label, value }) => `${label}: ${value}`);
      return [{ ...message([fill(words.noted), ...told].join('\n')), channelData: { noted } }];
    }
    case 'advise':
      return [words.guidance.flags[effect.flag]]
        .filter((advice) => advice !== undefined)
        .map((advice) => message(fill(advice)));
    case 'help': {
      const { lines, resources } = words.help[effect.signal][effect.mode];
      const safety = {
        signal: effect.signal,
        mode: effect.mode,
        resources: resources.map(toCall),
      };
      // True only where the team is told, and where nobody of it is in the chat.
      const noted = effect.mode === 'interrupt' && state !== 'closed' && state !== 'withHuman';
      const all = noted ? [...lines, words.noteSent] : lines;
      return [{ ...message(all.map(fill).join('\n\n')), channelData: { safety } }];
    }
    case 'showGuidance':
      // That none of it is decided is the last thing said.
      return guidanceText(guidanceFor(context), around, voice)
        .map(message)
        .toSpliced(-1, 0, ...writeWeek(around, voice));
    case 'showReview':
      return [
        {
          ...message(reviewText(context.facts, words, labels)),
          channelData: { review: reviewLines(context.facts, words, labels) },
        },
      ];
    case 'ask': {
      const { refused } = effect;
      // Nobody is told the same thing twice in a row: at most questions there is no third refusal.
      const second = refused?.reason === 'unclear' && refused.attempt % 2 === 0;
      const wording = refused?.reason !== 'unclear' ? 'ask' : second ? 'third' : 'again';
      const worded = wordQuestion(questionOf(effect.question), voice, context, wording);
      const question = writeQuestion(worded, words, channelId);
      if (!refused) return [question];
      const says =
        refused.reason === 'stale' ? words.says.staleAnswer : [words.unclear[second ? 1 : 0]];
      return [
        ...says.map((bubble) => message(fill(bubble))),
        { ...question, channelData: { ...(question.channelData as object), refused } },
      ];
    }
    default:
      // The rest is done, not said: see `turn`.
      return [];
  }
}

/** The week with what was offered: lines for every channel, and the table that our own panel draws. */
function writeWeek({ week }: Around, { words, fill }: Voice): Partial<Activity>[] {
  if (!week) return [];
  const { opening, ...rest } = week;
  const name = words.forms.opening({ ...opening, days: [] });
  const { lines, table } = weekText({ ...rest, name, video: opening.video }, { words, fill });
  const text = [`${lines.title}:`, ...lines.days.map((line) => `• ${line}`), ...lines.notes];
  return [{ ...message(text.join('\n')), channelData: { week: table } }];
}

/** What a client needs to make a button that calls or texts. */
function toCall(id: ResourceId) {
  const { name, call, text }: { name: string; call?: string; text?: string } = RESOURCES[id];
  return { name, call, text };
}

function message(text: string): Partial<Activity> {
  return { type: ActivityTypes.Message, text };
}
