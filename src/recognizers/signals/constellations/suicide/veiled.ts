import type { Constellation } from '../../constellation.ts';
import { ofDeath, suicide } from './weighing.ts';

/** Death as a choice, and a way to it; passive ideation is ideation (Columbia protocol). */
export const veiledConstellations: readonly Constellation[] = [
  suicide('death-chosen', 'interrupt', { of: ['deathChosen'], lasting: true, evenAsked: true }),
  suicide('plain-method', 'interrupt', { of: ['plainMethod'], lasting: true, notMourned: true }),
  suicide('course-taken', 'check', {
    of: ['courseTaken'],
    beside: [['refusesCare', 'method', 'needle', 'drug', ...ofDeath]],
  }),
];
