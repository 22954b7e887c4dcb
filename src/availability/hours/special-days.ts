import { DateTime } from 'luxon';

import type { Center } from '../../center/center.ts';
import { WEEKDAYS } from '../../center/settings/hours.ts';
import type { PlaceHours } from '../../center/settings/hours.ts';
import type { SpecialDays } from '../../content/site-texts.ts';
import { spansOn } from './open-times.ts';

/** Further ahead a holiday or an exception is not said yet. */
const DAYS_AHEAD = 14;

/**
 * The days ahead on which places are not open as in other weeks, by the ids of sites: holidays and
 * exceptions. Today is one of them until midnight there.
 *
 * @param at milliseconds since 1970
 */
export function specialDays(
  { sites, hours }: Pick<Center, 'sites' | 'hours'>,
  at: number,
): ReadonlyMap<string, readonly SpecialDays[]> {
  return new Map(
    sites.flatMap(({ id, zone = hours.zone }) => {
      const place = hours.sites[id];
      return place ? [[id, daysFrom(DateTime.fromMillis(at, { zone }), place)]] : [];
    }),
  );
}

function daysFrom(start: DateTime, place: PlaceHours): readonly SpecialDays[] {
  const special: SpecialDays[] = [];
  for (let ahead = 0; ahead < DAYS_AHEAD; ahead++) {
    const day = start.startOf('day').plus({ days: ahead });
    const open = spansOn(day, place).toSorted();
    if (isSame(open, place.week[WEEKDAYS[day.weekday - 1] ?? 'monday'])) continue;
    const until = day.toISODate() ?? '';
    const before = special.at(-1);
    const goesOn = before?.until === day.minus({ days: 1 }).toISODate();
    if (goesOn && isSame(open, before.open)) special.splice(-1, 1, { ...before, until });
    else special.push({ from: until, until, open });
  }
  return special;
}

const isSame = (open: readonly string[], other: readonly string[]) =>
  open.join() === other.toSorted().join();
