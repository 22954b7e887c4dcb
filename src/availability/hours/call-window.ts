import { DateTime } from 'luxon';

import type { Hours } from '../../center/settings/hours.ts';
import { openTimesOn } from './open-times.ts';

/** Parts of a day that visitors name as safe to be reached. */
export type DayPart = 'morning' | 'afternoon' | 'evening';

/** From which hour until which, on the clock of whoever is called. */
const PARTS: Readonly<Record<DayPart, readonly [from: number, until: number]>> = {
  morning: [0, 12],
  afternoon: [12, 17],
  evening: [17, 24],
};

/** How long one is asked to keep a phone at hand. */
const WINDOW_MINUTES = 60;
/** What is left of a day before the doors close can be shorter, and no shorter than this. */
const LEAST_MINUTES = 30;
/** Windows begin when the doors open, on the hour or half past. */
const STEP_MINUTES = 30;
/** A team that is there needs so long to read what it is sent. */
const LEAD_MINUTES = 15;
/** Whoever is closed for longer states no time. */
const DAYS_AHEAD = 60;

/** From when until when someone calls: moments, to be worded in the zone of the center. */
export interface CallWindow {
  readonly from: Date;
  readonly until: Date;
  readonly zone: string;
}

export interface CallWish {
  readonly now: Date;
  /** When the visitor can be reached; none named is any. */
  readonly parts?: readonly DayPart[];
  /** The time zones that they may be in; where none is known, that of the center. */
  readonly zones?: readonly string[];
  /** How many are to be called before. */
  readonly ahead?: number;
}

/**
 * When a person will be called back: in the hours of the team, in the future, after those who wait
 * longer, and in a part of the day that the visitor named as safe, however long that takes. Undefined
 * where the team is not there at such a time for two months.
 */
export function callWindow(
  hours: Hours,
  { now, parts = [], zones = [], ahead = 0 }: CallWish,
): CallWindow | undefined {
  const start = DateTime.fromJSDate(now, { zone: hours.zone });
  for (const window of windowsFrom(start, hours, ahead * hours.minutesPerCall)) {
    const clocks = zones.length === 0 ? [hours.zone] : zones;
    const isSafe = (part: DayPart) => clocks.every((zone) => isIn(window.from.setZone(zone), part));
    if (parts.length === 0 || parts.some(isSafe)) return spoken(window, hours);
  }
  return undefined;
}

interface Span {
  readonly from: DateTime;
  readonly until: DateTime;
}

function spoken({ from, until }: Span, { zone }: Hours): CallWindow {
  return { from: from.toJSDate(), until: until.toJSDate(), zone };
}

/** The windows from a moment on, in their order, when the team is busy for so many of its minutes. */
function* windowsFrom(start: DateTime, hours: Hours, busy: number): Generator<Span> {
  let left = busy;
  for (const { from: opens, until: closes } of openFrom(start, hours)) {
    const spent = Math.min(left, minutesTo(closes, opens));
    left -= spent;
    let from = spent === 0 ? opens : stepUp(opens.plus({ minutes: spent }));
    for (; minutesTo(closes, from) >= LEAST_MINUTES; from = stepUp(from.plus({ minutes: 1 }))) {
      yield { from, until: DateTime.min(from.plus({ minutes: WINDOW_MINUTES }), closes) };
    }
  }
}

/** The times at which the team is there, from a moment on. */
function* openFrom(start: DateTime, hours: Hours): Generator<Span> {
  const ready = stepUp(start.plus({ minutes: LEAD_MINUTES }));
  for (let days = 0; days < DAYS_AHEAD; days++) {
    for (const { from, until } of openTimesOn(start.startOf('day').plus({ days }), hours)) {
      const rest = { from: from <= start ? ready : from, until };
      if (rest.from < rest.until) yield rest;
    }
  }
}

function minutesTo(until: DateTime, from: DateTime): number {
  return until.diff(from).as('minutes');
}

/** The next full or half hour: of the hour that comes twice in fall each has its own. */
function stepUp(time: DateTime): DateTime {
  const over = ((time.minute * 60 + time.second) % (STEP_MINUTES * 60)) + time.millisecond / 1000;
  return over === 0 ? time : time.plus({ seconds: STEP_MINUTES * 60 - over });
}

function isIn({ hour }: DateTime, part: DayPart): boolean {
  const [from, until] = PARTS[part];
  return hour >= from && hour < until;
}
