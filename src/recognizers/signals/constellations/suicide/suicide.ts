import type { Constellation } from '../../constellation.ts';
import { leavingConstellations } from './leaving.ts';
import { meansConstellations } from './means.ts';
import { pairedConstellations } from './pairs.ts';
import { imageConstellations } from './images.ts';
import { veiledConstellations } from './veiled.ts';
import { suicide, unreal } from './weighing.ts';

/** Told by words that need no others. */
const plain: readonly Constellation[] = [
  suicide('act', 'interrupt', { of: ['actNamed'], lasting: true, notMourned: true }),
  suicide('act-earnest', 'interrupt', {
    of: [
      'actNamed',
      'thinksOfIt',
      'darkThoughts',
      'brink',
      'height',
      'dyingMeant',
      'wishesDeath',
      'deathChosen',
    ],
    beside: [['earnest']],
    unless: ['fiction', 'trained'],
  }),
  suicide('brink', 'interrupt', {
    of: ['brink', 'inHand', 'wouldDare'],
    unless: [...unreal, 'recovered'],
    past: 'interrupt',
  }),
  suicide('dose-to-die', 'interrupt', { of: ['dosedToDie'], past: 'interrupt' }),
  suicide('voices', 'interrupt', { of: ['voiceSays'], lasting: true }),
  suicide('date', 'interrupt', { of: ['dateSet'], past: 'interrupt' }),
  suicide('searched', 'interrupt', { of: ['searched'], past: 'interrupt' }),
  suicide('sin-asked', 'check', { of: ['sinAsked'], evenAsked: true }),
  suicide('dose-asked', 'interrupt', {
    of: ['searched'],
    beside: [['noWaking', 'wishesDeath', 'dyingMeant', 'dosedToDie']],
    evenAsked: true,
  }),
  suicide('asked-how', 'check', { of: ['searched'], evenAsked: true }),
  suicide('hoarded', 'interrupt', { of: ['hoarded'], past: 'interrupt' }),
  suicide('not-safe', 'interrupt', { of: ['notSafe', 'staged'] }),
  suicide('refuses-care', 'check', { of: ['refusesCare'], past: 'check' }),
  suicide('tried', 'interrupt', {
    of: ['tried', 'rescued'],
    unless: [...unreal, 'recovered'],
    past: 'interrupt',
    lasting: true,
    notMourned: true,
  }),
  suicide('method', 'check', { of: ['method'], notMourned: true }),
  suicide('planned', 'check', { of: ['planned'] }),
  suicide('unsafe', 'check', { of: ['fearsSelf', 'bodyFound'], evenAsked: true }),
  suicide('to-be-found', 'interrupt', { of: ['bodyFound'], notMourned: true }),
  suicide('held-back', 'check', { of: ['heldBack'] }),
  suicide('thoughts', 'check', {
    of: ['thinksOfIt', 'darkThoughts'],
    unless: [...unreal, 'recovered'],
    lasting: true,
    notMourned: true,
  }),
];

export const suicideConstellations: readonly Constellation[] = [
  ...plain,
  ...veiledConstellations,
  ...meansConstellations,
  ...imageConstellations,
  ...pairedConstellations,
  ...leavingConstellations,
];
