import { isVisitors } from './activity.ts';
import type { Activity, Question } from './activity.ts';

/** Where a chat stands, by what was said in it. */
export interface Standing {
  /** The question that the next line answers. */
  readonly question?: Question;
  readonly state?: string;
}

/** Where the chat stands after one more activity: what a visitor says closes a question, a reply may ask one. */
export function follow(before: Standing, activity: Activity): Standing {
  const state = activity.channelData.intake?.state ?? before.state;
  const asked = activity.channelData.question ?? before.question;
  const question = isVisitors(activity) || state === 'withHuman' ? undefined : asked;
  return { ...(question && { question }), ...(state !== undefined && { state }) };
}

/** True where nothing is left to be asked: the chat was closed or erased, or its answers are sent. */
export function isFinished({ state, question }: Standing): boolean {
  return state === 'closed' || (state === 'handedOff' && !question);
}
