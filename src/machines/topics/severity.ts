import { has } from '../facts.ts';
import type { Facts } from '../facts.ts';
import { topic } from '../question.ts';
import { aboutSubstances } from './needs.ts';

/** P20: how long and how often are the clues; how severe it is, is computed and never asked. */
export const severity = topic('severity', [
  { id: 'use.substances', fact: 'substances', kind: 'substances', when: aboutSubstances },
  { id: 'use.frequency', fact: 'frequency', kind: 'frequency', when: usesSomething },
  { id: 'use.duration', fact: 'duration', kind: 'duration', when: usesSomething },
  {
    id: 'use.last',
    fact: 'last_use',
    kind: 'choice',
    choices: ['today', 'days', 'week', 'month', 'longer'],
    when: usesSomething,
  },
]);

/** True where substances are part of this and the visitor did not answer "none". */
export function usesSomething(facts: Facts): boolean {
  return aboutSubstances(facts) && !has(facts, 'substances', 'none');
}
