import { z } from 'zod';

import { WEEK_KINDS } from '../machines/feasible-week.ts';
import { LEVELS } from '../machines/levels.ts';
import { BLOCK_REASONS, FIT_REASONS } from '../machines/opening.ts';
import { GROUPS } from '../machines/population.ts';
import { LANGUAGES } from '../machines/settings.ts';

/** The parts of a summary that are about a week: what is taken, and what is offered. */

const day = z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);
const days = z.array(day);
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
    .strictObject({
      open: z.number(),
      asOf: date,
      nextStart: date.optional().describe('Absent where it has passed.'),
      waitlist: z.boolean().optional().describe('Whether names are taken for when it is full.'),
    })
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

/** All that is told of a week, an opening's times, and the way between. */
export const feasibleWeek = z.strictObject({
  program: z.string(),
  site: z.string(),
  video: z.boolean().describe('Whether this visitor may come by video, as far as known.'),
  travelMinutes: z
    .int()
    .optional()
    .describe('Each way by car, reckoned from the distance. Absent where it is by video alone.'),
  days: z
    .array(
      z.strictObject({
        day,
        blocks: z
          .array(
            z.strictObject({
              what: z.enum(WEEK_KINDS),
              from: clock,
              until: clock.describe('On the same day: a night is a block of either day.'),
              clash: z
                .literal(true)
                .exactOptional()
                .describe('A time that was told meets the track or the way, or they meet it.'),
            }),
          )
          .readonly(),
      }),
    )
    .readonly()
    .describe('All seven, from Monday. Their words are in the fact busy.'),
});
