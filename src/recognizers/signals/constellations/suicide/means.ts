import type { Constellation } from '../../constellation.ts';
import { atStake, despair, suicide } from './weighing.ts';

/** Told by a means, a way or a place, and something beside it. */
export const meansConstellations: readonly Constellation[] = [
  suicide('method-meant', 'interrupt', {
    of: ['method'],
    beside: [[...atStake, 'impulse', 'resolved', 'willDo', 'letter', 'insured', 'darkThoughts']],
  }),
  suicide('means-and-end', 'interrupt', {
    of: ['gotMeans'],
    beside: [
      [
        ...atStake,
        'resolved',
        'willDo',
        'planned',
        'letter',
        'dateSet',
        'gone',
        'calmSudden',
        'vanished',
        'tender',
        'tried',
        'triedIt',
        ...despair,
      ],
    ],
    past: 'interrupt',
  }),
  suicide('means-at-stake', 'interrupt', {
    of: ['actNamed', 'thinksOfIt', 'darkThoughts', 'fearsSelf', 'dyingMeant'],
    beside: [['means'], ['now', 'impulse', 'gotMeans', 'alone', 'darkThoughts', 'thinksOfIt']],
    notMourned: true,
  }),
  suicide('height-at-stake', 'interrupt', {
    of: ['height'],
    beside: [[...atStake, 'impulse', 'resolved', 'willDo', 'letter', 'gone', 'alone']],
    past: 'interrupt',
  }),
  suicide('deliberate', 'interrupt', {
    of: ['deliberate'],
    beside: [['tookIt', 'tookTooMuch', 'wholeAmount', 'emptied', 'means', 'dosedToDie', 'method']],
    past: 'interrupt',
  }),
  suicide('awaits', 'interrupt', {
    of: ['awaits'],
    beside: [
      ['gotMeans', 'method', 'resolved', 'willDo', 'planned', 'inHand', 'letter', 'hoarded'],
    ],
  }),
  suicide('drawn', 'interrupt', {
    of: ['drawn', 'leaveMe'],
    beside: [['means', 'height', 'gotMeans', 'inHand', 'method', 'letter', 'farewell', 'gone']],
  }),
];
