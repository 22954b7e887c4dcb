import type { Constellation } from '../../constellation.ts';
import { check, interrupt } from './modes.ts';
import type { WithdrawalSign } from './names.ts';

/** A mind that goes astray, limbs that jump, a fit. */
const MIND: readonly WithdrawalSign[] = [
  'unreal',
  'voices',
  'sighting',
  'astray',
  'raves',
  'fit',
  'jerks',
  'aura',
];

/** A mind that goes astray, or a fit, after the drink or the pills stopped. */
export const mindConstellations: readonly Constellation[] = [
  interrupt('hears-what-is-off', {
    of: ['offAir'],
    beside: [['downerStopped', 'ceased', 'withdrawing', 'drinker']],
    unless: ['general'],
  }),
  interrupt('delirium-tremens', { of: ['deliriumTremens'], unless: ['general'], notMourned: true }),
  interrupt('mind-after-downer', {
    of: MIND,
    beside: [['downerStopped']],
    unless: ['general', 'unstopped'],
  }),
  interrupt('what-to-do-now', {
    of: ['unreal', 'sighting', 'voices', 'fit', 'raves', 'shakesHard'],
    beside: [['asksHelp'], ['downerStopped']],
    unless: ['general', 'unstopped', 'steady'],
    evenAsked: true,
  }),
  interrupt('aura-before-another', {
    of: ['aura', 'jerks'],
    beside: [['fit'], ['downerStopped', 'ceased', 'elapsed', 'withdrawing']],
    unless: ['general'],
  }),
  interrupt('mind-days-after-downer', {
    of: MIND,
    beside: [['downerStopped'], ['elapsed']],
    unless: ['general'],
  }),
  interrupt('mind-after-stopping', {
    of: MIND,
    beside: [
      ['ceased', 'elapsed'],
      ['downerNamed', 'drinker'],
    ],
    unless: ['general', 'unstopped'],
  }),
  interrupt('mind-after-something', {
    of: ['unreal', 'voices', 'sighting', 'raves', 'fit'],
    beside: [
      ['ceased', 'withdrawing'],
      ['elapsed', 'withdrawing', 'shakes', 'shakesHard'],
    ],
    unless: ['general', 'unstopped'],
  }),
  interrupt('unreal-after-something', {
    of: ['unreal', 'voices'],
    beside: [['ceased', 'withdrawing']],
    unless: ['general', 'unstopped'],
  }),
  interrupt('drinker-sees-things', {
    of: ['unreal', 'voices'],
    beside: [['drinker']],
    unless: ['general', 'unstopped'],
    notMourned: true,
  }),
  check('mind-after-something-asked', {
    of: ['astray', 'jerks', 'aura'],
    beside: [
      ['ceased', 'withdrawing'],
      ['elapsed', 'withdrawing', 'shakes', 'shakesHard', 'now'],
    ],
  }),
  check('mind-of-drinker', {
    of: MIND,
    beside: [
      ['downerStopped', 'drinker', 'downerNamed'],
      ['elapsed', 'unstopped', 'ceased', 'downerStopped'],
    ],
    unless: ['general'],
  }),
  check('normal-after-stopping', {
    of: [...MIND, 'shakes', 'shakesHard', 'heart', 'fever'],
    beside: [['wonders'], ['downerStopped', 'withdrawing', 'ceased']],
    evenAsked: true,
  }),
];
