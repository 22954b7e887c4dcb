import type { IntakeState } from '../../machines/progress.ts';
import type { ReviewLine } from '../../content/review-text.ts';
import type { WeekTable } from '../../content/week-text.ts';
import type { Activity, Asked, Resource } from './activity.ts';
import type { ChatState } from './chat.ts';
import { answeredFacts } from './answered.ts';

/** One thing in the transcript. */
export type Entry =
  | {
      readonly type: 'bot';
      readonly id: string;
      readonly text: string;
      readonly lang?: string | undefined;
    }
  | {
      readonly type: 'help';
      readonly id: string;
      readonly text: string;
      readonly lang?: string | undefined;
      readonly resources: readonly Resource[];
    }
  | {
      readonly type: 'week';
      readonly id: string;
      /** The same in lines, to be read aloud. */
      readonly text: string;
      readonly week: WeekTable;
      readonly lang?: string | undefined;
    }
  | {
      /** `noted`: only what the last message told of its own accord. */
      readonly type: 'review' | 'noted';
      readonly id: string;
      readonly lines: readonly ReviewLine[];
      readonly lang?: string | undefined;
    }
  | {
      readonly type: 'said';
      readonly id: string;
      readonly text: string;
      readonly status: 'kept' | 'waiting' | 'refused';
      /** The fact that this is the answer to, while it can be changed. */
      readonly fact?: string;
    };

/** The question now open. */
export interface OpenQuestion extends Asked {
  /** Differs from asking to asking, of the same question too. */
  readonly key: string;
  readonly text: string;
}

/** What is on the screen. */
export interface View {
  readonly entries: readonly Entry[];
  readonly question?: OpenQuestion | undefined;
  readonly intake: IntakeState;
  /** Something was said that has no reply yet. */
  readonly waiting: boolean;
}

/** Works out the screen from what was said so far. */
export function viewOf({ activities, turns, status }: ChatState): View {
  const intake = activities.at(-1)?.channelData?.intake?.state ?? 'open';
  const open = status === 'ended' ? undefined : openQuestion(activities);
  const facts = intake === 'closed' ? new Map<string, string>() : answeredFacts(activities);
  const own = new Map(turns.map((turn) => [turn.clientTurnId, turn]));
  const echoed = new Set(activities.map(({ channelData }) => channelData?.clientTurnId));
  const onTheWay = turns.filter(({ clientTurnId }) => !echoed.has(clientTurnId));

  const entries = activities.flatMap((activity): readonly Entry[] => {
    if (activity.id === open?.key) return [];
    if (activity.from.role === 'bot') return [botEntry(activity)];
    const text = activity.text ?? own.get(activity.channelData?.clientTurnId ?? '')?.text;
    // Said before the notice was accepted, and read again: the words were not kept.
    if (text === undefined) return [];
    const fact = facts.get(activity.id);
    return [{ type: 'said', id: activity.id, text, status: 'kept', ...(fact ? { fact } : {}) }];
  });
  const said = onTheWay.map(({ clientTurnId, text, status }): Entry => ({
    type: 'said',
    id: clientTurnId,
    text,
    status: status === 'refused' ? 'refused' : 'waiting',
  }));
  return {
    entries: [...entries, ...said],
    question: open,
    intake,
    waiting: onTheWay.some((turn) => turn.status !== 'refused'),
  };
}

function botEntry({ id, text = '', locale: lang, channelData }: Activity): Entry {
  if (channelData?.noted) return { type: 'noted', id, lang, lines: channelData.noted };
  if (channelData?.review) return { type: 'review', id, lang, lines: channelData.review };
  if (channelData?.week) return { type: 'week', id, text, lang, week: channelData.week };
  if (!channelData?.safety) return { type: 'bot', id, text, lang };
  return { type: 'help', id, text, lang, resources: channelData.safety.resources ?? [] };
}

/** The last question, unless a later turn of the visitor's ended without one, or a person took over. */
function openQuestion(activities: readonly Activity[]): OpenQuestion | undefined {
  const index = activities.findLastIndex(({ channelData }) => channelData?.question);
  const activity = activities[index];
  const question = activity?.channelData?.question;
  if (!activity || !question) return undefined;
  const over = activities.slice(index).some(({ replyToId, channelData }) => {
    const state = channelData?.intake?.state;
    const answeredSince = replyToId !== undefined && replyToId !== activity.replyToId;
    return answeredSince || state === 'withHuman' || state === 'closed';
  });
  return over ? undefined : { ...question, key: activity.id, text: activity.text ?? '' };
}
