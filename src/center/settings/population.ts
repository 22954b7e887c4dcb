import { z } from 'zod';

import { GROUPS, WELCOMED } from '../../machines/population.ts';

const OLDEST = 120;
const years = z.number().int().min(0).max(OLDEST);

/** Whom a program is for. What is left out is not said of it. */
export const population = z.strictObject({
  only: z.enum(GROUPS).optional().describe('It is for them and nobody else'),
  ages: z
    .strictObject({
      from: years.optional().describe('The youngest'),
      until: years.optional().describe('The oldest'),
    })
    .refine(({ from, until }) => from !== undefined || until !== undefined, {
      error: 'no age is named; write from, until or both, or take it out',
    })
    .refine(({ from = 0, until = OLDEST }) => from <= until, {
      path: ['until'],
      error: 'it is less than "from"; put the higher age here',
    })
    .optional()
    .describe('The youngest and the oldest that it takes'),
  welcomes: z
    .array(z.enum(WELCOMED))
    .refine((all) => new Set(all).size === all.length, 'one is named twice')
    .optional()
    .describe('Who need not fear to be turned away for it'),
});
