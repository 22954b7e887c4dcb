import { topic } from '../question.ts';

/** P49: for you or a loved one. The answer changes the wording of everything after it. */
export const who = topic('who', [
  { id: 'who.for', fact: 'who', kind: 'choice', choices: ['self', 'loved_one', 'professional'] },
]);
