import { has } from '../facts.ts';
import { topic } from '../question.ts';

/** P49: for you or a loved one. The answer changes the wording of everything after it. */
export const who = topic('who', [
  { id: 'who.for', fact: 'who', kind: 'choice', choices: ['self', 'loved_one', 'professional'] },
  // Before anything personal: a minor goes to a person, and consents to nothing here (clinical.md 3.1, 4.3).
  {
    id: 'consent.adult',
    fact: 'adult',
    kind: 'yesno',
    choices: ['yes', 'no'],
    skippable: false,
    dependsOn: ['who'],
  },
  {
    id: 'who.age',
    fact: 'age',
    kind: 'age',
    dependsOn: ['who'],
    when: (facts) => has(facts, 'adult', 'no'),
  },
  {
    // Whoever calls must know whether the person knows (ux.md 3.3).
    id: 'who.knows',
    fact: 'knows',
    kind: 'choice',
    choices: ['willing', 'unwilling', 'does_not_know'],
    when: (facts) => has(facts, 'who', 'loved_one'),
  },
]);
