import { callWindow } from '../availability/hours/call-window.ts';
import type { DayPart } from '../availability/hours/call-window.ts';
import type { Center } from '../center/center.ts';
import type { PlannedCall } from '../machines/context.ts';

/** When someone can be told that they are called; nothing where the team is away for two months. */
export function planCall(
  { hours }: Center,
  times: readonly string[],
  at: number,
  ahead: number,
): { readonly call?: PlannedCall } {
  const window = callWindow(hours, { now: new Date(at), parts: times as DayPart[], ahead });
  if (!window) return {};
  const { from, until, zone } = window;
  const planned = new Date(at).toISOString();
  return { call: { planned, from: from.toISOString(), until: until.toISOString(), zone } };
}
