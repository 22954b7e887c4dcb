import { topic } from '../question.ts';
import { aboutMentalHealth } from './needs.ts';

/** Body and mind in two questions. Everything here is optional. */
export const health = topic('health', [
  {
    id: 'health.conditions',
    fact: 'health',
    kind: 'choices',
    choices: [
      'none',
      'condition_stable',
      'condition_monitored',
      'pregnant',
      'methadone_buprenorphine',
      'daily_benzodiazepine',
      'other_medication',
      'mental_health_care',
    ],
  },
  {
    id: 'health.mood',
    fact: 'mental_health',
    kind: 'choice',
    choices: ['none', 'mild', 'moderate', 'moderate_severe', 'severe_unstable'],
    when: aboutMentalHealth,
  },
]);
