import { DateTime } from 'luxon';

import { callWindow } from '../availability/hours/call-window.ts';
import type { DayPart } from '../availability/hours/call-window.ts';
import type { Center } from '../center/center.ts';
import type { PlannedCall } from '../machines/context.ts';

/** Whom a call is planned for. */
interface Called {
  /** Parts of the day that they named as safe. */
  readonly times: readonly string[];
  /** The time zones that they may be in. */
  readonly zones: readonly string[];
  /** How many are called before them. */
  readonly ahead: number;
}

/** When someone can be told that they are called; nothing where the team is away for two months. */
export function planCall(
  { hours }: Center,
  { times, zones, ahead }: Called,
  at: number,
): { readonly call?: PlannedCall } {
  const parts = times as readonly DayPart[];
  const window = callWindow(hours, { now: new Date(at), parts, zones, ahead });
  if (!window) return {};
  const { from, until, zone } = window;
  const [theirs, ...others] = zones;
  const isElsewhere = theirs !== undefined && others.length === 0 && !isAlike(theirs, zone, from);
  return {
    call: {
      planned: new Date(at).toISOString(),
      from: from.toISOString(),
      until: until.toISOString(),
      zone,
      ...(isElsewhere && { theirZone: theirs }),
    },
  };
}

/** Whether clocks show the same in both at a moment. */
function isAlike(zone: string, other: string, at: Date): boolean {
  const [one, two] = [zone, other].map((each) => DateTime.fromJSDate(at, { zone: each }).offset);
  return one === two;
}
