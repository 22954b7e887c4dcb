import { DateTime } from 'luxon';

import type { Capacity } from '../../machines/opening.ts';

/** Days after which the places of a track are not known any more. */
const FRESH_DAYS = 7;

/**
 * What may be said of a track's places on a day: nothing of a number that is older than a week, and
 * no start that has passed. A number of a day that is still to come was written by mistake.
 *
 * @param today in the center's time zone, as an ISO date
 */
export function knownOn(stated: Capacity | undefined, today: string): Capacity | undefined {
  if (!stated) return undefined;
  const days = DateTime.fromISO(today).diff(DateTime.fromISO(stated.asOf), 'days').days;
  if (days < 0 || days > FRESH_DAYS) return undefined;
  const { nextStart, ...known } = stated;
  return nextStart === undefined || nextStart < today ? known : { ...known, nextStart };
}

/** The day at a moment (milliseconds since 1970) in a time zone, as an ISO date. */
export function dayAt(zone: string, at: number): string {
  return DateTime.fromMillis(at, { zone }).toISODate() ?? '';
}
