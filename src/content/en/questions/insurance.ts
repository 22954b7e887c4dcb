import type { Questions } from '../../words.ts';

/** Optional, late and never a condition of help. */
export const insurance = {
  'insurance.payer': {
    ask: {
      self: 'What insurance do you have, if any?',
      loved_one: 'What insurance do they have, if any?',
      professional: 'What insurance does this person have, if any?',
    },
    why: 'The team can look into costs sooner, and you do not have to say.',
    again: 'The name of the plan is enough. For example, “Medicaid” or “no insurance”.',
    third: 'The name on the insurance card is fine too. For example, “Blue Cross”.',
  },
} as const satisfies Partial<Questions>;
