import { topic } from '../question.ts';

/** The first question of all, asked once in plain words. Danger, or not being sure, brings help at once. */
export const safety = topic('safety', [
  {
    id: 'safety.now',
    fact: 'safety_now',
    kind: 'choice',
    choices: ['safe', 'unsure', 'danger'],
    skippable: false,
  },
]);
