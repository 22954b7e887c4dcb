import type { Constellation } from '../../constellation.ts';
import { check, interrupt } from './modes.ts';
import type { WithdrawalSign } from './names.ts';

/** A body under strain: a hard tremor, a racing heart, a fever. */
const STRAIN: readonly WithdrawalSign[] = ['shakesHard', 'heart', 'fever'];
/** Not stopped, hardly any, or of anyone. */
const QUIET: readonly WithdrawalSign[] = ['unstopped', 'steady', 'general'];

/** Tremor, heart, fever and fainting after drink, pills or drugs stopped. */
export const bodyConstellations: readonly Constellation[] = [
  interrupt('body-after-downer', {
    of: STRAIN,
    beside: [['downerStopped']],
    unless: ['feverDenied', ...QUIET],
  }),
  interrupt('body-after-stopping', {
    of: STRAIN,
    beside: [
      ['ceased', 'elapsed'],
      ['downerNamed', 'drinker'],
    ],
    unless: ['feverDenied', ...QUIET],
  }),
  interrupt('tremor-after-something', {
    of: ['shakesHard'],
    beside: [
      ['ceased', 'withdrawing'],
      ['elapsed', 'heart', 'fever', 'retches', 'noFluids'],
    ],
    unless: QUIET,
  }),
  check('body-after-downer-asked', {
    of: STRAIN,
    beside: [
      ['downerStopped', 'drinker', 'downerNamed'],
      ['ceased', 'elapsed', 'downerStopped'],
    ],
    unless: ['steady', 'feverDenied'],
  }),
  check('body-after-something', {
    of: STRAIN,
    beside: [
      ['ceased', 'withdrawing'],
      ['elapsed', 'withdrawing'],
    ],
    unless: ['steady', 'feverDenied'],
  }),
  check('shakes-after-downer', {
    of: ['shakes'],
    beside: [['downerStopped']],
    unless: QUIET,
  }),
  interrupt('shakes-and-more', {
    of: ['shakes'],
    beside: [['downerStopped'], ['noFluids', 'retches', 'heart', 'fever', 'fainted']],
    unless: QUIET,
  }),
  // Shaking and sweating alone may be moderate: whether it is more is asked.
  check('shakes-and-sweats', {
    of: ['shakes'],
    beside: [['downerStopped'], ['drenched']],
    unless: ['steady', 'general'],
  }),
  interrupt('shakes-with-history', {
    of: ['shakes', 'shakesHard'],
    beside: [['downerStopped'], ['fit', 'deliriumTremens']],
    unless: ['steady', 'general'],
  }),
  interrupt('fainted-after-stopping', {
    of: ['fainted'],
    beside: [['ceased', 'downerStopped', 'withdrawing']],
    unless: ['unstopped'],
  }),
];
