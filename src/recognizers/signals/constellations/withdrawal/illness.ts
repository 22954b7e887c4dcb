import type { Constellation } from '../../constellation.ts';
import { check, interrupt } from './modes.ts';

/** Nothing that stays down, and a pregnancy, after drink, pills or drugs stopped. */
export const illnessConstellations: readonly Constellation[] = [
  interrupt('nothing-stays-down', {
    of: ['noFluids'],
    beside: [['ceased', 'downerStopped', 'withdrawing', 'poorly'], ['elapsed']],
    unless: ['general'],
  }),
  check('nothing-stays-down-asked', {
    of: ['noFluids'],
    beside: [['ceased', 'downerStopped', 'withdrawing']],
  }),
  interrupt('nothing-stays-down-with-drugs', {
    of: ['noFluids'],
    beside: [['drug', 'downerNamed'], ['elapsed']],
    unless: ['general'],
  }),
  check('nothing-stays-down-at-all', { of: ['noFluids'], beside: [['elapsed']] }),
  interrupt('pregnant-and-withdrawing', {
    of: ['pregnant'],
    beside: [['withdrawing']],
    unless: ['general', 'unstopped'],
  }),
  interrupt('pregnant-after-stopping', {
    of: ['pregnant'],
    beside: [
      ['ceased', 'downerStopped'],
      ['poorly', 'shakes', 'shakesHard', 'retches', 'noFluids', 'fainted', 'heart'],
    ],
    unless: ['general', 'unstopped'],
  }),
  interrupt('pregnant-and-poorly', {
    of: ['pregnant'],
    beside: [
      ['poorly', 'fainted'],
      ['drug', 'downerNamed'],
    ],
    unless: ['general'],
  }),
  check('fainted-and-retches', {
    of: ['fainted'],
    beside: [
      ['retches', 'noFluids'],
      ['drug', 'downerNamed', 'ceased'],
    ],
  }),
  check('dreads-it', {
    of: ['dreads'],
    beside: [
      ['downerStopped', 'withdrawing'],
      ['elapsed', 'shakes', 'shakesHard', 'retches'],
    ],
  }),
  check('pregnant-after-downer', { of: ['pregnant'], beside: [['downerStopped'], ['elapsed']] }),
];
