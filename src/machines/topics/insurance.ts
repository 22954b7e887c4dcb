import { has } from '../facts.ts';
import { topic } from '../question.ts';

/** Optional, late and never a condition of help (ux.md 2.2; P47). */
export const insurance = topic('insurance', [
  {
    id: 'insurance.payer',
    fact: 'payer',
    kind: 'payer',
    optional: true,
    when: (facts, { asksInsurance }) =>
      asksInsurance === 'always' || has(facts, 'constraints', 'cost'),
  },
]);
