import type { Constellation } from '../../constellation.ts';
import { HARM, HOLD, MILD, QUIET, SHOWS, VEILED, abuse } from './lists.ts';

/** What was done is told by its thing, who did it beside it, and what one is told to say of it. */
export const toldAbuse: readonly Constellation[] = [
  abuse({
    id: 'abuse.hurled',
    mode: 'interrupt',
    past: 'interrupt',
    unless: [...QUIET, 'fiction'],
    of: ['hurled', 'fromTheirHand'],
    lasting: true,
  }),
  abuse({
    id: 'abuse.hushed',
    mode: 'interrupt',
    past: 'interrupt',
    unless: [...QUIET, 'fiction'],
    of: ['hushed'],
    beside: [['marks', 'wounded', 'nightVisit', 'handsOnMe', 'explained', 'rage', ...HARM]],
  }),
  abuse({
    id: 'abuse.hushed-at-home',
    mode: 'check',
    unless: MILD,
    of: ['hushed', 'rightHere'],
    beside: [['atHome']],
  }),
  abuse({
    id: 'abuse.right-here',
    mode: 'interrupt',
    unless: MILD,
    of: ['rightHere'],
    beside: [['explained', 'marks', 'hiding', 'helpSought', 'dreadsThem', ...HOLD, ...VEILED]],
  }),
  // Held, and hurt the last time: what was done once is threatened every time.
  abuse({
    id: 'abuse.held-and-hurt',
    mode: 'interrupt',
    past: 'interrupt',
    of: [...HOLD],
    beside: [[...HARM, 'wounded', 'hurled', 'deathThreat']],
  }),
  abuse({
    id: 'abuse.released',
    mode: 'interrupt',
    past: 'interrupt',
    unless: ['notTheirs', 'fiction', 'joking'],
    of: ['stalked', 'hunted', 'deathThreat', 'dreadsThem', 'fearOfThem'],
    beside: [['released'], ['atHome']],
  }),
  abuse({
    id: 'abuse.sleeps-away',
    mode: 'check',
    unless: MILD,
    of: ['marks'],
    beside: [['hushed', 'provoked', ...SHOWS]],
  }),
];
