import { z } from 'zod';

import { LEVELS } from '../../machines/levels.ts';
import { LANGUAGES } from '../../machines/settings.ts';
import { texts } from './about.ts';
import { day, minutesOf, span, WEEKDAYS } from './hours.ts';
import { plans } from './plans.ts';
import { population } from './population.ts';
import { reviewed } from './reviewed.ts';

export const id = z.string().regex(/^[a-z0-9-]+$/, 'small letters, digits and hyphens');

const capacity = z
  .strictObject({
    open: z.number().int().min(0).describe('Places that are open'),
    asOf: day.describe('The day on which that was so; after a week it is no longer shown'),
    nextStart: day.optional().describe('When the next group starts'),
    waitlist: z.boolean().optional().describe('Whether names are taken for when it is full'),
  })
  .refine(({ asOf, nextStart = asOf }) => asOf <= nextStart, {
    path: ['nextStart'],
    error: 'it is before the day of "asOf"; put a later day here, or leave it out',
  });

/** One group of a program: the same people at the same times of every week. */
const track = z.strictObject({
  id: id.describe('Of this group alone'),
  name: texts.describe('What visitors read'),
  days: z
    .array(z.enum(WEEKDAYS))
    .min(1)
    .refine((days) => new Set(days).size === days.length, 'a day is named twice')
    .transform((days) => WEEKDAYS.filter((each) => days.includes(each)))
    .describe('The days on which it meets; its hours a week follow from them'),
  time: span.describe('From and until, on a clock of 24 hours in the time zone of its site'),
  languages: z.array(z.enum(LANGUAGES)).min(1).describe('Languages in which it is held'),
  video: z.boolean().describe('Whether one may come by video instead'),
  capacity: capacity.optional().describe('Left out, nothing is said of places'),
});

export const program = z.strictObject({
  id: id.describe('Of this program alone'),
  site: id.describe('The id of the site at which it is'),
  name: z.string().min(1).describe('What the team calls it'),
  level: z.enum(LEVELS).describe('The level of care'),
  for: population.optional().describe('Whom it is for; left out, nothing is said of that'),
  payers: plans.optional().describe('Plans that it takes, in place of those in payers.yaml'),
  tracks: z.array(track).min(1).describe('Its groups, each with days and a time'),
  ...reviewed,
});

export type Program = Readonly<z.infer<typeof program>>;
export type ProgramTrack = Program['tracks'][number];

/** @example weeklyHours({ days: ['monday', 'friday'], time: '18:00-21:00' }) // 6 */
export function weeklyHours({ days, time }: Pick<ProgramTrack, 'days' | 'time'>): number {
  const [from, until] = minutesOf(time);
  return (days.length * (until - from)) / 60;
}
