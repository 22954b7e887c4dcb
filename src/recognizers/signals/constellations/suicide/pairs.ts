import type { Constellation } from '../../constellation.ts';
import { atStake, despair, spentOf, suicide, unreal } from './weighing.ts';

/** Told by two things together. */
export const pairedConstellations: readonly Constellation[] = [
  suicide('tried-again', 'interrupt', {
    of: ['again'],
    beside: [['tried', 'rescued', 'watched', 'actNamed', 'thinksOfIt', 'brink', 'means', 'height']],
  }),
  suicide('tried-lately', 'check', { of: ['again'], beside: [['triedIt']] }),
  suicide('after-another', 'interrupt', { of: ['imitates'], beside: [['othersAct']] }),
  suicide('rehearsed', 'interrupt', {
    of: ['rehearsed'],
    beside: [[...atStake, 'means', 'height', 'method', 'letter', 'planned', 'again']],
    past: 'interrupt',
  }),
  suicide('resolved-earnest', 'interrupt', { of: ['resolved', 'willDo'], beside: [['earnest']] }),
  suicide('resolved-despair', 'interrupt', {
    of: ['resolved', 'planned', 'height'],
    beside: [despair],
  }),
  suicide('will-do', 'interrupt', {
    of: ['willDo'],
    beside: [[...despair, ...spentOf, 'leaveMe']],
  }),
  suicide('planned-end', 'interrupt', {
    of: ['planned', 'resolved', 'willDo'],
    beside: [
      [
        ...atStake,
        'darkThoughts',
        'means',
        'gotMeans',
        'method',
        'letter',
        'gone',
        'inOrder',
        'vanished',
      ],
    ],
    past: 'interrupt',
  }),
  suicide('thoughts-now', 'interrupt', {
    of: ['thinksOfIt'],
    beside: [['now', 'means', 'impulse', 'planned', 'fearsSelf', 'alone', 'tried', 'height']],
    unless: [...unreal, 'recovered'],
    notMourned: true,
  }),
  suicide('dark-thoughts', 'interrupt', {
    of: ['darkThoughts'],
    beside: [['means', 'fearsSelf', 'height', 'planned', 'farewell', 'letter', 'inOrder', 'tried']],
    unless: [...unreal, 'recovered'],
    notMourned: true,
  }),
  suicide('unsafe-now', 'interrupt', {
    of: ['fearsSelf', 'watched'],
    beside: [
      ['actNamed', 'thinksOfIt', 'dyingMeant', 'tried', 'means'],
      ['alone', 'again'],
    ],
  }),
  suicide('body-found', 'interrupt', {
    of: ['bodyFound'],
    beside: [
      [
        ...atStake,
        'deathWord',
        'gone',
        'vanished',
        'resolved',
        'willDo',
        'planned',
        'tender',
        'letter',
        'method',
        'means',
        'inOrder',
      ],
    ],
    past: 'interrupt',
  }),
  suicide('refuses-care-to-die', 'interrupt', {
    of: ['refusesCare'],
    beside: [
      ['joins', 'deathWord', 'gone', 'farewell', 'leaves', 'staged', 'livedEnough', ...despair],
    ],
    past: 'interrupt',
  }),
  suicide('held-no-more', 'interrupt', {
    of: ['heldBack'],
    beside: [['actNamed', 'dyingMeant', 'means', 'height', 'lost', 'gone']],
  }),
  suicide('afterlife', 'interrupt', {
    of: ['afterlife', 'sinAsked'],
    beside: [['actNamed', 'thinksOfIt', 'darkThoughts', 'deathWord', 'dated', ...spentOf]],
    evenAsked: true,
  }),
];
