import { DateTime } from 'luxon';
import { z } from 'zod';

import type { Remark } from '../reading/problem.ts';

const part = z
  .object({
    owner: z.string().optional().catch(undefined),
    reviewedOn: z.iso.date().optional().catch(undefined),
  })
  .catch({});

const parts = z.array(part).catch([]);

/** Everything that someone may stand for; whatever has another form is a problem already. */
const Reviewed = part
  .unwrap()
  .extend({ about: part, hours: part, payers: part, sites: parts, programs: parts })
  .catch({ about: {}, hours: {}, payers: {}, sites: [], programs: [] });

/** Public claims grow old: hours, lengths and what is offered change in a year. */
export function reviewRemarks(value: unknown, today: Date): readonly Remark[] {
  const day = DateTime.fromJSDate(today).toISODate() ?? '';
  const { about, hours, payers, sites, programs, ...whole } = Reviewed.parse(value);
  const places = [
    { path: [], ...whole },
    { path: ['about'], ...about },
    { path: ['hours'], ...hours },
    { path: ['payers'], ...payers },
    ...sites.map((each, at) => ({ path: ['sites', at], ...each })),
    ...programs.map((each, at) => ({ path: ['programs', at], ...each })),
  ];
  return places.flatMap(({ path, reviewedOn, owner = whole.owner }) => {
    const message = reviewedOn === undefined ? undefined : remark(reviewedOn, day, owner);
    return message === undefined ? [] : [{ path: [...path, 'reviewedOn'], message }];
  });
}

function remark(reviewedOn: string, day: string, owner: string | undefined): string | undefined {
  if (reviewedOn > day)
    return `found ${reviewedOn}, a day that has not come; expected the day of the last review`;
  const due = DateTime.fromISO(reviewedOn).plus({ years: 1 }).toISODate() ?? '';
  if (due >= day) return undefined;
  const who = owner === undefined ? 'read it again' : `let ${owner} read it again`;
  return `what is said here was reviewed on ${reviewedOn}, more than a year ago; ${who}, then write the day here`;
}
