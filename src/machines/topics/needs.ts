import { has } from '../facts.ts';
import type { Facts } from '../facts.ts';
import { topic } from '../question.ts';

/**
 * What is happening, in one tap or in their own words; P5: programs serve addiction and mental
 * health. The two "both" answers say which of them is the main reason for coming.
 */
export const needs = topic('needs', [
  {
    id: 'needs.focus',
    fact: 'focus',
    kind: 'choice',
    choices: ['substances', 'mental_health', 'both_substances_first', 'both_mental_health_first'],
  },
]);

/** True unless the visitor said that this is about mental health alone. */
export function aboutSubstances(facts: Facts): boolean {
  return !has(facts, 'focus', 'mental_health');
}

/** True where mental health was named as a reason for coming. */
export function aboutMentalHealth(facts: Facts): boolean {
  return has(facts, 'focus', 'mental_health', 'both_substances_first', 'both_mental_health_first');
}
