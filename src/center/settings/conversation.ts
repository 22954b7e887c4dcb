import { z } from 'zod';

import { MODULES } from '../../machines/settings.ts';
import { SIGNALS } from '../../machines/signals.ts';
import { OPTIONAL_QUESTIONS } from '../../machines/topics/index.ts';

/** How the conversation is held. The keys are those of `Settings` in the statechart, and one more. */
export const conversation = z
  .strictObject({
    modules: z.array(z.enum(MODULES)).describe('Screening instruments to ask'),
    stateMode: z
      .enum(['none', 'IL', 'NV'])
      .describe('The state whose law on automated suggestions holds for every visitor'),
    treatsMentalHealthAlone: z.boolean().describe('Mental health without substances is treated'),
    asksInsurance: z
      .enum(['always', 'if_cost_matters'])
      .describe('Of everyone, or only where the visitor says that cost is a worry'),
    leaveOut: z
      .array(z.enum(OPTIONAL_QUESTIONS))
      .refine((ids) => new Set(ids).size === ids.length, 'a question is named twice; name it once')
      .default([])
      .describe('Optional questions that are not asked'),
    dangerPhrases: z
      .array(
        z.strictObject({
          says: z
            .string()
            .trim()
            .min(5, 'a phrase of five letters or more: shorter ones are heard everywhere')
            .describe('The words, as people here say them'),
          signal: z.enum(SIGNALS).describe('The danger that is meant'),
          mode: z
            .enum(['interrupt', 'check'])
            .describe('Help at once, or one gentle question first'),
        }),
      )
      .default([])
      .describe('Words to hear as danger, beside all that is heard anyway'),
    humanResponse: z
      .boolean()
      .default(false)
      .describe('A trained person answers a positive screen for suicide risk at once, at any hour'),
  })
  .refine(({ modules, humanResponse }) => humanResponse || !modules.includes('asq'), {
    path: ['modules'],
    // clinical.md 1.1: embed only where a center has a human response path.
    message: 'asq may be asked only where a person answers it at once: humanResponse: true',
  })
  .refine(({ modules }) => new Set(modules).size === modules.length, {
    path: ['modules'],
    message: 'a module is named twice',
  });
