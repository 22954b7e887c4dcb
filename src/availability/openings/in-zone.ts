import { DateTime } from 'luxon';

import { WEEKDAYS } from '../../center/settings/hours.ts';
import type { Track } from '../../machines/opening.ts';
import type { BusyTime, WeekTime } from '../../machines/week.ts';
import { clock, minutes } from './spans.ts';

const DAY = 24 * 60;

/** Where and when a visitor reads of times. */
export interface Reading {
  /** The time zones that they may be in; none where that is not known. */
  readonly zones: readonly string[];
  /** As an ISO date. */
  readonly today: string;
}

/** A track as its times are said to a visitor, and their own times beside it, in one time zone. */
export interface Told {
  readonly track: Track;
  readonly busy: readonly BusyTime[];
}

/**
 * One time zone for a track and for what a visitor told of their week. What is reached by video alone
 * is said in the visitor's zone, since there they sit; what they come to, in the zone of its site.
 * Where the two differ, or may, the zone is named. A visitor in a state with two zones is taken to be
 * in that of the site.
 */
export function inOneZone(track: Track, busy: readonly BusyTime[], reading: Reading): Told {
  const { zone: site, ...unnamed } = track;
  const { zones, today } = reading;
  if (site === undefined || track.days.length === 0) return { track, busy };
  const ahead = zones.map((zone) => minutesAhead(zone, site, today));
  if (ahead.every((each) => each === 0)) return { track: unnamed, busy };
  const [only] = ahead;
  if (only === undefined || ahead.some((each) => each !== only)) {
    const isAtSite = track.miles !== undefined && ahead.includes(0);
    return { track: isAtSite ? unnamed : track, busy };
  }
  if (track.miles !== undefined) return { track, busy: busy.map((each) => later(each, -only)) };
  return { track: { ...later(track, only), zone: zones[0] }, busy };
}

/**
 * By how much clocks in a zone are ahead of those at a site. A week from today, so that where clocks
 * are about to change it holds for whoever comes then: nobody begins on the day on which they ask.
 */
function minutesAhead(zone: string, site: string, today: string): number {
  const noon = DateTime.fromISO(`${today}T12:00`, { zone: site }).plus({ weeks: 1 });
  return noon.setZone(zone).offset - noon.offset;
}

/** The same time of every week, so many minutes later: it may be on the next day, or the one before. */
function later<Time extends WeekTime>(time: Time, by: number): Time {
  const from = minutes(time.from) + by;
  const until = minutes(time.until) + by;
  const length = until - from + (until > from ? 0 : DAY);
  const days = Math.floor(from / DAY);
  const start = from - days * DAY;
  const end = start + length;
  const moved = time.days.map((day) => (WEEKDAYS.indexOf(day) + days + 7) % 7);
  return {
    ...time,
    days: WEEKDAYS.filter((_, at) => moved.includes(at)),
    from: clock(start),
    until: clock(end % DAY),
  };
}
