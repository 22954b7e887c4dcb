import { DateTime } from 'luxon';

import type { PlannedCall } from '../../machines/context.ts';
import { zoneName } from '../zone-name.ts';

const LOCALE = 'en-US';

/** "8", "8:30". */
const clock = (time: DateTime) => time.toFormat(time.minute === 0 ? 'h' : 'h:mm');
const half = (time: DateTime) => time.toFormat('a').toLowerCase();

/** "today", "tomorrow", "on Monday, November 30". */
function day(time: DateTime, planned: DateTime): string {
  const days = time.startOf('day').diff(planned.startOf('day')).as('days');
  if (Math.round(days) === 0) return 'today';
  return Math.round(days) === 1 ? 'tomorrow' : `on ${time.toFormat('cccc, LLLL d')}`;
}

/** "Monday, November 30, between 8 and 9 am, Pacific Time": the same on whatever day it is read. */
export function callTime({ from, until, zone }: PlannedCall): string {
  const start = momentIn(zone, from);
  return `${start.toFormat('cccc, LLLL d')}, ${span(start, momentIn(zone, until))}`;
}

/**
 * When a person calls back, in the center's time zone.
 *
 * @example 'They plan to call you tomorrow between 8 and 9 am, Pacific Time. The call will show 951-555-0137.'
 */
export function callBack(call: PlannedCall | undefined, callerId: string | undefined): string {
  if (!call) return 'I cannot say when they will reach you.';
  const { planned, from, until, zone } = call;
  const start = momentIn(zone, from);
  const time = `${day(start, momentIn(zone, planned))} ${span(start, momentIn(zone, until))}`;
  const shown = callerId === undefined ? '' : ` The call will show ${callerId}.`;
  return `They plan to call you ${time}.${shown}`;
}

function momentIn(zone: string, iso: string): DateTime {
  return DateTime.fromISO(iso, { zone }).setLocale(LOCALE);
}

function span(from: DateTime, until: DateTime): string {
  const start = half(from) === half(until) ? clock(from) : `${clock(from)} ${half(from)}`;
  return `between ${start} and ${clock(until)} ${half(until)}, ${zoneName(from.zoneName ?? '', from.toJSDate(), LOCALE)}`;
}
