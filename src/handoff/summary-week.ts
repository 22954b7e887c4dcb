import { z } from 'zod';

import { LEVELS } from '../machines/levels.ts';
import { BLOCK_REASONS, FIT_REASONS } from '../machines/opening.ts';
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

/** What stands after `times` is there where the opening is known by its days. */
export const opening = z.strictObject({
  id: z
    .string()
    .optional()
    .describe("The track's id in the center's settings, as in PUT /api/openings."),
  site: z.string(),
  program: z.string(),
  level: z.enum(LEVELS),
  miles: z.number().optional().describe('Approximate. Absent for telehealth.'),
  times: z.string().describe('In the language of the intake.'),
  days: days.readonly().optional(),
  from: clock.optional(),
  until: clock.optional(),
  languages: z.array(z.enum(LANGUAGES)).readonly().optional(),
  video: z
    .boolean()
    .optional()
    .describe('Whether this visitor may come by video, as far as known.'),
  capacity: z
    .strictObject({
      open: z.number(),
      asOf: date,
      nextStart: date.optional().describe('Absent where it has passed.'),
      waitlist: z.boolean().optional().describe('Whether names are taken for when it is full.'),
    })
    .optional()
    .describe('As the center stated it on that day; absent where it is older than a week.'),
  fits: z
    .array(z.strictObject({ why: z.enum(FIT_REASONS), quote: z.string().exactOptional() }))
    .readonly()
    .optional()
    .describe('Why its times fit, with their words.'),
  blockedBy: z
    .array(
      z.strictObject({
        why: z.enum(BLOCK_REASONS),
        at: weekTime.exactOptional(),
        quote: z.string().exactOptional(),
      }),
    )
    .readonly()
    .optional()
    .describe('What is in the way, with the hours that are taken. Empty: nothing that is known.'),
});
