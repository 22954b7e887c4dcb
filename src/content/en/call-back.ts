import { DateTime } from 'luxon';

import type { PlannedCall } from '../../machines/context.ts';
import type { TeamPresence } from '../words.ts';
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

/** "Monday, November 30, between 8 and 9 am, Pacific Time": the same on whatever day it is read. Beside it the visitor's own time, where their clocks show another. */
export function callTime({ from, until, zone, theirZone }: PlannedCall): string {
  const start = momentIn(zone, from);
  const theirs =
    theirZone === undefined
      ? ''
      : ` (their time: ${span(momentIn(theirZone, from), momentIn(theirZone, until))})`;
  return `${start.toFormat('cccc, LLLL d')}, ${span(start, momentIn(zone, until))}${theirs}`;
}

/**
 * When a person calls back, in the visitor's time zone where it is known, else in the center's.
 *
 * @example 'The plan is to call you tomorrow between 8 and 9 am, Pacific Time. It may be later. The call will show 951-555-0137.'
 */
export function callBack(call: PlannedCall, callerId: string | undefined): string {
  const time = plannedTime(call);
  const shown = callerId === undefined ? '' : ` The call will show ${callerId}.`;
  return `The plan is to call you ${time}. It may be later.${shown}`;
}

/** The same once the time is over: whether anybody called shows in no chat. */
export function callPassed(call: PlannedCall): string {
  const time = plannedTime(call);
  return `The plan was to call you ${time}. I cannot see here if someone did.`;
}

function plannedTime({ planned, from, until, ...zones }: PlannedCall): string {
  const zone = zones.theirZone ?? zones.zone;
  const start = momentIn(zone, from);
  return `${day(start, momentIn(zone, planned))} ${span(start, momentIn(zone, until))}`;
}

/**
 * Whether the team is there, in the center's time zone.
 *
 * @example 'The team is back tomorrow at 8 am, Pacific Time.'
 */
export function teamHours({ at, until, next, zone }: TeamPresence): string {
  const asked = momentIn(zone, at);
  if (until !== undefined) {
    const end = momentIn(zone, until);
    // Who is there day and night never leaves.
    const isOpenEnded = end.diff(asked).as('days') > 1;
    return `The team is there now${isOpenEnded ? '' : `, until ${moment(end)}`}.`;
  }
  if (next === undefined) return 'I cannot say when they will reach you.';
  const start = momentIn(zone, next);
  return `The team is back ${day(start, asked)} at ${moment(start)}.`;
}

/** "8 am, Pacific Time". */
function moment(time: DateTime): string {
  return `${clock(time)} ${half(time)}, ${zoneIn(time)}`;
}

const zoneIn = (time: DateTime) => zoneName(time.zoneName ?? '', time.toJSDate(), LOCALE);

function momentIn(zone: string, iso: string): DateTime {
  return DateTime.fromISO(iso, { zone }).setLocale(LOCALE);
}

function span(from: DateTime, until: DateTime): string {
  const start = half(from) === half(until) ? clock(from) : `${clock(from)} ${half(from)}`;
  return `between ${start} and ${clock(until)} ${half(until)}, ${zoneIn(from)}`;
}
