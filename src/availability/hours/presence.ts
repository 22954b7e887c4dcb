import { DateTime } from 'luxon';

import type { Hours } from '../../center/settings/hours.ts';
import { openTimesOn } from './open-times.ts';
import type { OpenTime } from './open-times.ts';

/** Whoever is away for longer is away. */
const DAYS_AHEAD = 60;

/** Whether the team is there, and when it is next. */
export interface Presence {
  /** The time that it is there now; undefined where nobody is. */
  readonly now?: OpenTime;
  /** The next time, after that one; undefined where there is none for two months. */
  readonly next?: OpenTime;
}

/** Whether the people who call back are there at a moment, and when they are there next. */
export function presenceAt(hours: Hours, moment: Date): Presence {
  const start = DateTime.fromJSDate(moment, { zone: hours.zone });
  const times = joined(
    Array.from({ length: DAYS_AHEAD }, (_, days) =>
      openTimesOn(start.startOf('day').plus({ days }), hours),
    ).flat(),
  );
  const now = times.find(({ from, until }) => from <= start && start < until);
  const next = times.find(({ from }) => from > start);
  return { ...(now && { now }), ...(next && { next }) };
}

/** A night is two times in the files, and one for who is awake in it. */
function joined(times: readonly OpenTime[]): readonly OpenTime[] {
  return times.reduce<OpenTime[]>((all, time) => {
    const before = all.at(-1);
    return before && before.until.toMillis() === time.from.toMillis()
      ? [...all.slice(0, -1), { from: before.from, until: time.until }]
      : [...all, time];
  }, []);
}
