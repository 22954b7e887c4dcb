import { z } from 'zod';

import { LEVELS } from '../machines/levels.ts';
import { BLOCK_REASONS, FIT_REASONS } from '../machines/opening.ts';
import { GROUPS } from '../machines/population.ts';
import { LANGUAGES } from '../machines/settings.ts';

/** The parts of a summary that are about a week: what is taken, and what is offered. */

const days = z.array(
  z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']),
);
const clock = z.string().regex(/^\d\d:\d\d$/);
const date = z.iso.date();

const weekTime = z
  .strictObject({ days: days.readonly(), from: clock, until: clock })
  .describe(
    'The same hours on some days of every week; until is on the day after where it is not later.',
  );

export const busyTime = weekTime
  .extend({
    by: z.enum(['work', 'school', 'care']).exactOptional(),
    activityId: z.string().exactOptional(),
    quote: z.string().describe("A substring of that activity's text."),
  })
  .describe('A time that is taken, and by what where that was said.');

const payer = z
  .string()
  .exactOptional()
  .describe('How they pay, by its id. On a list or not: no word of what is covered.');

/** What stands after `times` is there where the opening is known by its days. */
export const opening = z.strictObject({
  site: z.string(),
  program: z.string(),
  level: z.enum(LEVELS),
  miles: z.number().optional().describe('Approximate. Absent for telehealth.'),
  times: z.string().describe('In the language of the intake.'),
  days: days.readonly().optional(),
  from: clock.optional(),
  until: clock.optional(),
  zone: z
    .string()
    .optional()
    .describe(
      'The time zone of days, from and until, where the visitor is in another one than the site, or ' +
        'may be. By video alone: that of the visitor.',
    ),
  languages: z.array(z.enum(LANGUAGES)).readonly().optional(),
  video: z
    .boolean()
    .optional()
    .describe('Whether this visitor may come by video, as far as known.'),
  capacity: z
    .strictObject({ open: z.number(), asOf: date, nextStart: date.optional() })
    .optional()
    .describe('As the center stated it on that day; absent where it is older than a week.'),
  for: z
    .strictObject({
      only: z.enum(GROUPS).optional(),
      ages: z.strictObject({ from: z.int().optional(), until: z.int().optional() }).optional(),
    })
    .optional()
    .describe('Whom it is for, as far as it is not known that they are; ages in whole years.'),
  fits: z
    .array(z.strictObject({ why: z.enum(FIT_REASONS), payer, quote: z.string().exactOptional() }))
    .readonly()
    .optional()
    .describe('Why it fits, with their words.'),
  blockedBy: z
    .array(
      z.strictObject({
        why: z.enum(BLOCK_REASONS),
        at: weekTime.exactOptional(),
        payer,
        quote: z.string().exactOptional(),
      }),
    )
    .readonly()
    .optional()
    .describe('What is in the way, with the hours that are taken. Empty: nothing that is known.'),
});
