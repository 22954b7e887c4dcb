import { has, timesPerWeek } from '../facts.ts';
import type { Facts } from '../facts.ts';
import { topic } from '../question.ts';
import { MEDICAL_WITHDRAWAL, OPIOIDS } from '../substances.ts';
import { aboutSubstances } from './needs.ts';

/**
 * P20: how often and how long are the clues; how severe it is, is computed and never asked. Each of
 * the later questions is asked only where its answer can still change something.
 */
export const severity = topic('severity', [
  // Asked of everyone: someone who came for depression may drink a pint a day.
  { id: 'use.substances', fact: 'substances', kind: 'substances' },
  { id: 'use.frequency', fact: 'frequency', kind: 'frequency', when: tellsOfUse },
  {
    // When the last use was, decides about withdrawal and about lost tolerance.
    id: 'use.last',
    fact: 'last_use',
    kind: 'choice',
    choices: ['today', 'days', 'week', 'month', 'longer'],
    when: (facts) =>
      tellsOfUse(facts) &&
      (mayBe(facts, OPIOIDS) || (isRegular(facts) && mayBe(facts, MEDICAL_WITHDRAWAL))),
  },
  {
    // Nearly daily use: how long tells moderate from severe, where stopping is not the first concern.
    id: 'use.duration',
    fact: 'duration',
    kind: 'duration',
    when: (facts) =>
      tellsOfUse(facts) &&
      isNearlyDaily(facts) &&
      !mayBe(facts, [...MEDICAL_WITHDRAWAL, ...OPIOIDS]),
  },
  {
    // Less often: what it has done to life tells mild from moderate.
    id: 'use.consequences',
    fact: 'consequences',
    kind: 'choices',
    choices: ['work_school', 'family_friends', 'health', 'money', 'law', 'cannot_cut_down', 'none'],
    when: (facts) => tellsOfUse(facts) && !isNearlyDaily(facts),
  },
]);

/** Whoever would rather not say what they use is not asked how much of it. */
function tellsOfUse(facts: Facts): boolean {
  return usesSomething(facts) && facts['substances']?.status !== 'declined';
}

/** True where something was named, or where substances are part of this and it was not said which. */
export function usesSomething(facts: Facts): boolean {
  if (has(facts, 'substances', 'none')) return false;
  return aboutSubstances(facts) || facts['substances']?.status === 'answered';
}

/** True where one of these is used, or where what is used was not understood: the safer side. */
export function mayBe(facts: Facts, substances: readonly string[]): boolean {
  const unread = !Array.isArray(facts['substances']?.value);
  return unread || has(facts, 'substances', 'polysubstance', ...substances);
}

/** Four times a week or more, or not known. */
export function isRegular(facts: Facts): boolean {
  return (timesPerWeek(facts, 'frequency') ?? 7) >= 4;
}

/** Five times a week or more. */
function isNearlyDaily(facts: Facts): boolean {
  return (timesPerWeek(facts, 'frequency') ?? 0) >= 5;
}
