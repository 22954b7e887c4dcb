import { z } from 'zod';

import { idNamed } from '../../recognizers/names.ts';
import { wordsOf } from '../../recognizers/tokens.ts';
import { vocabularyFor } from '../../recognizers/vocabulary/vocabulary-for.ts';
import { texts } from './about.ts';
import { alike } from '../reading/explain-issue.ts';
import { reviewed } from './reviewed.ts';

/**
 * What people say of how they pay that names no plan, or one of many of that name. Of these nothing
 * can be listed, and nobody who says so is told that their plan is on a list, or on none.
 */
const NO_PLAN: readonly string[] = [
  'self_pay',
  'uninsured',
  'unknown',
  'private_unspecified',
  'marketplace',
  'medicaid',
  'chip',
  'dual',
  'bcbs',
  'student_plan',
];

const KNOWN = vocabularyFor('en').payers;
const PLANS = KNOWN.map(({ id }) => id).filter(namesPlan);

/** Whether a payer is one plan, or one program of a state, that a list can have or lack. */
export function namesPlan(payer: string): boolean {
  return !NO_PLAN.includes(payer);
}

/** Plans by their ids, each once. */
export const plans = z
  .array(z.enum(PLANS, { error: ({ input }) => notAPlan(input) }))
  .refine((all) => new Set(all).size === all.length, 'a plan is named twice; name it once');

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

/** What was found, and the plan that goes by that name. */
function notAPlan(found: unknown): string {
  if (typeof found !== 'string') return 'expected the id of a plan, as in medicaid_ca';
  if (NO_PLAN.includes(found))
    return `found ${JSON.stringify(found)}, which names no plan; name each one that is taken, as in medicaid_ca`;
  const near = idNamed(wordsOf(found), KNOWN) ?? alike(found, PLANS);
  const label = KNOWN.find(({ id }) => id === near)?.label;
  const isPlan = near !== undefined && namesPlan(near);
  return (
    `found ${JSON.stringify(found.slice(0, 40))}, which is the id of no plan; ` +
    (isPlan
      ? `did you mean ${near} (${label})?`
      : 'write its name as on its card, and this check tells its id')
  );
}
