import type { Constellation } from '../../constellation.ts';
import { farewellConstellations } from './farewell.ts';
import { leaving, ofDeath } from './weighing.ts';

export const leavingConstellations: readonly Constellation[] = [
  ...farewellConstellations,
  leaving('gone-end', 'interrupt', {
    of: ['gone', 'lastTime'],
    beside: [['actNamed', 'thinksOfIt', 'means', 'height', 'calmSudden', 'insured', 'joins']],
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
      [...ofDeath, 'resolved', 'willDo', 'planned', 'means', 'method', 'tender', 'othersEased'],
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
  leaving('leave-taking', 'check', {
    of: ['farewell', 'letter', 'insured', 'joins', 'calmSudden', 'gone', 'givesAway'],
    evenAsked: true,
    notMourned: true,
  }),
];
