import type { Constellation } from '../../constellation.ts';
import { farewellConstellations } from './farewell.ts';
import { ofDeath, suicide, unreal } from './weighing.ts';

export const leavingConstellations: readonly Constellation[] = [
  ...farewellConstellations,
  suicide('gone-end', 'interrupt', {
    of: ['gone', 'lastTime'],
    beside: [['actNamed', 'thinksOfIt', 'means', 'height', 'calmSudden', 'insured', 'joins']],
  }),
  suicide('calm-decided', 'interrupt', {
    of: ['calmSudden'],
    beside: [
      ['resolved', 'dated', 'gone', 'givesAway', 'inOrder', 'farewell', 'letter', 'lastTime'],
    ],
  }),
  suicide('last-night', 'interrupt', { of: ['lastTime'], beside: [['dated', 'alone']] }),
  suicide('gone-soon', 'interrupt', {
    of: ['gone'],
    beside: [
      ['dated', 'lastTime', 'vanished', 'tender', 'farewell', 'parting', 'resolved', 'willDo'],
    ],
  }),
  suicide('vanished-end', 'interrupt', {
    of: ['vanished'],
    beside: [['actNamed', 'thinksOfIt', 'means', 'letter', 'farewell']],
    past: 'interrupt',
  }),
  suicide('insured-end', 'interrupt', {
    of: ['insured'],
    beside: [
      [
        ...ofDeath,
        'resolved',
        'willDo',
        'planned',
        'means',
        'method',
        'tender',
        'othersEased',
        'deliberate',
        'staged',
      ],
    ],
    evenAsked: true,
  }),
  suicide('joins-soon', 'interrupt', {
    of: ['joins'],
    beside: [
      [
        'dated',
        'gotMeans',
        'means',
        'resolved',
        'willDo',
        'farewell',
        'actNamed',
        'thinksOfIt',
        'heldBack',
        'givesAway',
      ],
    ],
  }),
  // Nobody speaks of the time after oneself, or of what one's death pays, in passing.
  suicide('gone-plain', 'interrupt', {
    of: ['gone', 'insured', 'letter'],
    unless: [...unreal, 'ofRecovery', 'goneSupposed'],
    notMourned: true,
  }),
  suicide('leave-taking', 'check', {
    of: ['farewell', 'letter', 'insured', 'joins', 'calmSudden', 'gone', 'givesAway'],
    evenAsked: true,
    notMourned: true,
  }),
];
