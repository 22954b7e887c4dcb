import { has, timesPerWeek } from '../facts.ts';
import type { Facts } from '../facts.ts';
import { topic } from '../question.ts';
import { usesSomething } from './severity.ts';

/** P38 to P45: when to start, and everything that treatment has to fit around, in one multi-choice. */
export const constraints = topic('constraints', [
  {
    id: 'constraints.readiness',
    fact: 'readiness',
    kind: 'choice',
    choices: ['today', 'this_week', 'this_month', 'just_looking'],
    optional: true,
    // Where something presses, a person acts soon whatever the answer would be.
    when: (facts) => !presses(facts),
  },
  {
    id: 'constraints.life',
    fact: 'constraints',
    kind: 'choices',
    choices: [
      'work',
      'school',
      'time_off',
      'children',
      'older_parents',
      'pets',
      'evening',
      'weekend',
      'no_transport',
      'telehealth',
      'cost',
      'none',
    ],
  },
  {
    id: 'constraints.busy',
    fact: 'busy',
    kind: 'text',
    unasked: true,
  },
]);

/** Regular use, a program that ends, or a detox that is on or could not be got through. */
function presses(facts: Facts): boolean {
  return (
    (usesSomething(facts) && (timesPerWeek(facts, 'frequency') ?? 0) >= 4) ||
    has(facts, 'prior_levels', 'leaving_now', 'jail') ||
    has(facts, 'detox_history', 'could_not_complete', 'in_detox_now')
  );
}
