import type { Constellation } from '../../constellation.ts';
import { despair, ofDeath, suicide, unreal } from './weighing.ts';

/** Letters, goodbyes and things put in order. */
export const farewellConstellations: readonly Constellation[] = [
  suicide('letter-end', 'interrupt', {
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
  suicide('order-end', 'interrupt', {
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
  suicide('farewell-end', 'interrupt', {
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
  suicide('tender-end', 'interrupt', {
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
  suicide('love-and-goodbye', 'check', { of: ['tender'], beside: [['parting']], notMourned: true }),
  suicide('order-twice', 'interrupt', {
    of: ['inOrder', 'givesAway'],
    beside: [['inOrder', 'tender', 'hopeless']],
    unless: [...unreal, 'ofRecovery'],
  }),
];
