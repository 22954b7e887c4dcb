import type { Constellation } from '../../constellation.ts';
import { farewellConstellations } from './farewell.ts';
import { leaving, ofDeath, unreal } from './weighing.ts';

export const leavingConstellations: readonly Constellation[] = [
  ...farewellConstellations,
  leaving('gone-end', 'interrupt', {
    of: ['gone', 'lastTime'],
    beside: [['actNamed', 'thinksOfIt', 'means', 'height', 'calmSudden', 'insured', 'joins']],
  }),
  leaving('calm-decided', 'interrupt', {
    of: ['calmSudden'],
    beside: [
      ['resolved', 'dated', 'gone', 'givesAway', 'inOrder', 'farewell', 'letter', 'lastTime'],
    ],
  }),
  leaving('last-night', 'interrupt', { of: ['lastTime'], beside: [['dated', 'alone']] }),
  leaving('gone-soon', 'interrupt', {
    of: ['gone'],
    beside: [
      ['dated', 'lastTime', 'vanished', 'tender', 'farewell', 'parting', 'resolved', 'willDo'],
    ],
  }),
  leaving('vanished-end', 'interrupt', {
    of: ['vanished'],
    beside: [['actNamed', 'thinksOfIt', 'means', 'letter', 'farewell']],
    past: 'interrupt',
  }),
  leaving('insured-end', 'interrupt', {
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
  leaving('joins-soon', 'interrupt', {
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
  leaving('gone-plain', 'interrupt', {
    of: ['gone', 'insured', 'letter'],
    unless: [...unreal, 'ofRecovery', 'goneSupposed'],
    notMourned: true,
  }),
  leaving('leave-taking', 'check', {
    of: ['farewell', 'letter', 'insured', 'joins', 'calmSudden', 'gone', 'givesAway'],
    evenAsked: true,
    notMourned: true,
  }),
];
