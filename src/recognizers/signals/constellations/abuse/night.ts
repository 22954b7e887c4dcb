import type { Constellation } from '../../constellation.ts';
import { HARM, QUIET, abuse } from './lists.ts';

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
  // A divorce does not keep out who breaks in.
  abuse({
    id: 'abuse.broken-in-and-hurt',
    mode: 'interrupt',
    past: 'interrupt',
    unless: ['notTheirs', 'fiction', 'joking'],
    of: HARM,
    beside: [['intruded', 'breakIn']],
  }),
  abuse({ id: 'abuse.intruded', mode: 'interrupt', past: 'interrupt', of: ['intruded'] }),
];
