import type { Constellation } from '../../constellation.ts';
import { despair, leaving, ofDeath, unreal } from './weighing.ts';

/** Letters, goodbyes and things put in order. */
export const farewellConstellations: readonly Constellation[] = [
  leaving('letter-end', 'interrupt', {
    of: ['letter'],
    beside: [
      [
        ...ofDeath,
        'farewell',
        'gone',
        'leaves',
        'means',
        'inOrder',
        'vanished',
        'height',
        'resolved',
        'willDo',
        ...despair,
      ],
    ],
    past: 'interrupt',
    notMourned: true,
  }),
  leaving('order-end', 'interrupt', {
    of: ['inOrder', 'givesAway'],
    beside: [
      [
        ...ofDeath,
        'farewell',
        'gone',
        'leaves',
        'letter',
        'lastTime',
        'calmSudden',
        'resolved',
        'willDo',
        ...despair,
      ],
    ],
    past: 'interrupt',
  }),
  leaving('farewell-end', 'interrupt', {
    of: ['farewell', 'parting'],
    beside: [
      [
        ...ofDeath,
        'gone',
        'lastTime',
        'vanished',
        'means',
        'height',
        'method',
        'resolved',
        'willDo',
        'alone',
      ],
    ],
    past: 'interrupt',
    notMourned: true,
  }),
  leaving('tender-end', 'interrupt', {
    of: ['tender', 'thanks'],
    beside: [
      [
        'gone',
        'lastTime',
        'letter',
        'height',
        'calmSudden',
        'actNamed',
        'farewell',
        'inOrder',
        'vanished',
      ],
    ],
    past: 'interrupt',
    notMourned: true,
  }),
  leaving('love-and-goodbye', 'check', { of: ['tender'], beside: [['parting']], notMourned: true }),
  leaving('order-twice', 'interrupt', {
    of: ['inOrder', 'givesAway'],
    beside: [['inOrder', 'tender', 'hopeless']],
    unless: [...unreal, 'ofRecovery'],
  }),
];
