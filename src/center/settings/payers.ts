import { z } from 'zod';

import { texts } from './about.ts';
import { plans } from './plans.ts';
import { reviewed } from './reviewed.ts';

/** How care can be paid for: `payers.yaml`. */
export const payers = z
  .strictObject({
    takes: plans.describe('Plans that are taken, by their ids'),
    selfPay: z.boolean().describe('Whether people may pay for care themselves'),
    slidingScale: z
      .boolean()
      .optional()
      .describe('Whether what people pay goes by what they earn; left out, nothing is said of it'),
    assistance: texts.optional().describe('A sentence: what help there is with paying'),
    ...reviewed,
  })
  .refine(({ takes, selfPay }) => selfPay || takes.length > 0, {
    path: ['takes'],
    error:
      'nobody could pay: no plan is taken, and people may not pay themselves; name plans, or remove this file',
  });
