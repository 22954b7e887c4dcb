import { z } from 'zod';

/** Who stands for what is said, since when. A part that names nobody has who stands for the whole. */
export const reviewed = {
  owner: z
    .string()
    .trim()
    .min(1)
    .max(80)
    .optional()
    .describe('Who stands for what is said here, by role or by name'),
  reviewedOn: z.iso
    .date('a day as in 2026-12-24')
    .optional()
    .describe(
      'The day on which that person last read it; after a year the check asks for it again',
    ),
};
