import { has } from '../facts.ts';
import { topic } from '../question.ts';

/** P16, P19: care before, a step down from it now, and use again after outpatient care. */
export const treatment = topic('treatment', [
  {
    id: 'treatment.prior',
    fact: 'prior_levels',
    kind: 'choices',
    choices: ['none', 'detox_only', 'outpatient', 'iop', 'php', 'residential', 'leaving_now'],
  },
  {
    id: 'treatment.leaving',
    fact: 'coming_from',
    kind: 'choice',
    choices: ['detox', 'residential', 'php', 'iop', 'jail'],
    when: (facts) => has(facts, 'prior_levels', 'leaving_now'),
  },
  {
    id: 'treatment.returned',
    fact: 'returned_to_use',
    kind: 'yesno',
    // Someone who is leaving a program now is asked about the step down, not about setbacks.
    when: (facts) =>
      has(facts, 'prior_levels', 'outpatient', 'iop', 'php') &&
      !has(facts, 'prior_levels', 'leaving_now'),
  },
]);
