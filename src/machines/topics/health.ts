import { has } from '../facts.ts';
import type { Facts } from '../facts.ts';
import { topic } from '../question.ts';
import { aboutMentalHealth } from './needs.ts';

/** Body and mind. What is asked plainly about suicide is asked of everyone, once (clinical.md 3.4). */
export const health = topic('health', [
  {
    id: 'health.conditions',
    fact: 'health',
    kind: 'choices',
    choices: [
      'none',
      'condition_stable',
      'condition_monitored',
      'condition_unstable',
      'pregnant',
      'methadone_buprenorphine',
      'daily_benzodiazepine',
      'other_medication',
      'mental_health_care',
    ],
    // Whoever tells of one condition may have another that stopping makes dangerous.
    leavesOpen: () => true,
  },
  {
    id: 'health.mood',
    fact: 'mental_health',
    kind: 'choice',
    choices: ['none', 'mild', 'moderate', 'moderate_severe', 'severe_unstable'],
    when: mindMatters,
  },
  {
    id: 'safety.thoughts',
    fact: 'thoughts',
    kind: 'choice',
    choices: ['no', 'yes', 'unsure'],
    skippable: false,
    // Nobody is asked again who has just said it, and a center that switched the ASQ on asks by it.
    when: (facts, { heard, modules }) =>
      !heard.some((signal) => signal === 'suicide' || signal === 'selfharm') &&
      !(modules.includes('asq') && has(facts, 'who', 'self') && has(facts, 'adult', 'yes')),
  },
]);

function mindMatters(facts: Facts): boolean {
  return aboutMentalHealth(facts) || has(facts, 'health', 'mental_health_care');
}
