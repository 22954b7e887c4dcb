import { has } from '../facts.ts';
import { topic } from '../question.ts';

/** P23: whether home is safe and free of substances, and whether someone there is on their side. */
export const home = topic('home', [
  {
    id: 'home.now',
    fact: 'home',
    kind: 'choices',
    choices: ['safe_sober', 'others_use', 'unsafe', 'unhoused', 'support'],
    // Support says nothing of whether home is safe.
    leavesOpen: (told) => !has(told, 'home', 'safe_sober', 'others_use', 'unsafe', 'unhoused'),
  },
]);
