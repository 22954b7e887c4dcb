import { has } from '../facts.ts';
import { topic } from '../question.ts';

/** The visitor sees what would be sent, may change it, and sends it or does not. */
export const review = topic('review', [
  {
    id: 'review',
    fact: 'review',
    kind: 'choice',
    choices: ['send', 'change', 'dont_send'],
    skippable: false,
  },
  {
    // Its choices are the facts known so far; answering it reopens the question of that fact.
    id: 'review.which',
    fact: 'review_which',
    kind: 'choice',
    skippable: false,
    when: (facts) => has(facts, 'review', 'change'),
  },
]);
