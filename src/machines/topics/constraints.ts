import { has } from '../facts.ts';
import { topic } from '../question.ts';

/** P38 to P45: when to start, and everything that treatment has to fit around, in one multi-choice. */
export const constraints = topic('constraints', [
  {
    id: 'constraints.readiness',
    fact: 'readiness',
    kind: 'choice',
    choices: ['today', 'this_week', 'this_month', 'just_looking'],
    // Someone who is leaving a program starts when it ends.
    when: (facts) => !has(facts, 'prior_levels', 'leaving_now'),
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
      'none',
    ],
  },
]);
