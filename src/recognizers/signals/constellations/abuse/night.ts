import type { Constellation } from '../../constellation.ts';
import { QUIET, abuse } from './lists.ts';

/** What is told with things between who and what: harm only when both are said. */
export const nightAbuse: readonly Constellation[] = [
  abuse({
    id: 'abuse.night-and-hands',
    mode: 'interrupt',
    past: 'interrupt',
    lasting: true,
    of: ['nightVisit'],
    beside: [['handsOnMe']],
  }),
  abuse({
    id: 'abuse.hurt-for-it',
    mode: 'interrupt',
    past: 'interrupt',
    of: ['wounded', 'marks'],
    beside: [['provoked', 'eggshells']],
  }),
  abuse({
    id: 'abuse.reprisal',
    mode: 'interrupt',
    past: 'interrupt',
    unless: [...QUIET, 'fiction', 'joking'],
    of: ['reprisal'],
    beside: [['ultimatum'], ['atHome', 'toldMe']],
  }),
  abuse({ id: 'abuse.intruded', mode: 'interrupt', past: 'interrupt', of: ['intruded'] }),
];
