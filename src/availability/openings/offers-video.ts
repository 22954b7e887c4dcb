import type { Center } from '../../center/center.ts';

/** Whether a center treats people by video in a state; where that is not known, whether it does at all. */
export function offersVideo({ about, videoStates }: Center, state: string | undefined): boolean {
  if (!about.telehealth) return false;
  return state === undefined ? videoStates.length > 0 : videoStates.some((each) => each === state);
}
