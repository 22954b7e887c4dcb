import { has, timesPerWeek } from '../facts.ts';
import type { Facts } from '../facts.ts';
import { topic } from '../question.ts';
import { MEDICAL_WITHDRAWAL } from '../substances.ts';
import { usesSomething } from './severity.ts';

/** P21, P22: whether detox was finished, or could not be got through, decides most of the rest. */
export const detox = topic('detox', [
  {
    id: 'detox.history',
    fact: 'detox_history',
    kind: 'choice',
    choices: ['never_tried', 'completed', 'could_not_complete', 'in_detox_now'],
    when: usesSomething,
  },
  {
    // clinical.md 3.1: past seizures or delirium make stopping alone dangerous.
    id: 'detox.complications',
    fact: 'withdrawal_history',
    kind: 'choice',
    choices: ['none', 'mild', 'seizure_or_dt'],
    when: (facts) => usesSomething(facts) && stoppingCanBeDangerous(facts),
  },
]);

/** An unknown substance counts as one whose sudden stop is dangerous: the safer side. */
function stoppingCanBeDangerous(facts: Facts): boolean {
  const unknownSubstance = !Array.isArray(facts['substances']?.value);
  if (!unknownSubstance && !has(facts, 'substances', ...MEDICAL_WITHDRAWAL)) return false;
  const often = timesPerWeek(facts, 'frequency');
  return often === undefined || often >= 4 || !has(facts, 'detox_history', 'never_tried');
}
