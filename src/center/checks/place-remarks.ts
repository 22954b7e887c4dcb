import { z } from 'zod';

import { placeHours, WEEKDAYS } from '../settings/hours.ts';
import type { PlaceHours } from '../settings/hours.ts';
import type { Remark } from '../reading/problem.ts';
import { program } from '../settings/programs.ts';

/** What is looked at here; whatever has another form is a problem already. */
const Places = z
  .object({
    hours: z.object({ sites: z.record(z.string(), placeHours.optional().catch(undefined)) }),
    programs: z.array(program.optional().catch(undefined)).catch([]),
  })
  .catch({ hours: { sites: {} }, programs: [] });

/** Places that are never open, and groups that meet while their place is closed. */
export function placeRemarks(value: unknown): readonly Remark[] {
  const { hours, programs } = Places.parse(value);
  const { sites } = hours;
  const never = Object.entries(sites).flatMap(([id, place]) =>
    place && isNeverOpen(place) ? [{ path: ['hours', 'sites', id, 'week'], message: NEVER }] : [],
  );
  const shut = programs.flatMap((each, at) => {
    const place = each && sites[each.site];
    if (!place || isNeverOpen(place)) return [];
    return each.tracks.flatMap(({ days, time }, which) => {
      const day = days.find((one) => !isOpen(place.week[one], time));
      if (day === undefined) return [];
      const path = ['programs', at, 'tracks', which, 'time'];
      return [{ path, message: closedThen(each.site, day, time, place.week[day]) }];
    });
  });
  return [...never, ...shut];
}

const NEVER = 'closed all week; add the times of a day, or leave the site out here';

const isNeverOpen = ({ week }: PlaceHours) => WEEKDAYS.every((day) => week[day].length === 0);

/** Times of one day that touch are one: someone is there without a break. */
function isOpen(spans: readonly string[], time: string): boolean {
  const [begins = '', until = ''] = time.split('-');
  let from = begins;
  for (const span of spans.toSorted()) {
    const [opens = '', closes = ''] = span.split('-');
    if (opens <= from && from < closes) from = closes < until ? closes : until;
  }
  return from === until;
}

function closedThen(site: string, day: string, time: string, open: readonly string[]): string {
  const then = open.length === 0 ? 'it is closed on that day' : `it is open ${open.join(' and ')}`;
  return (
    `found ${time} on ${day}, when "${site}" is not open: in hours.yaml ${then}; ` +
    'mend the time or the hours of the site'
  );
}
