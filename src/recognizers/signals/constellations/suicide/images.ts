import type { Constellation } from '../../constellation.ts';
import { IMAGES } from './image-names.ts';
import { despair, ofDeath, spentOf, suicide, unreal } from './weighing.ts';

const unlessRecovering = [...unreal, 'ofRecovery'] as const;

/** An end that is not named is asked about; two pictures of it, or one beside despair, are help. */
export const imageConstellations: readonly Constellation[] = [
  suicide('aborted', 'interrupt', { of: ['aborted'], past: 'interrupt' }),
  suicide('kept-near', 'interrupt', {
    of: ['keptNear'],
    unless: unlessRecovering,
    past: 'interrupt',
  }),
  suicide('image-and-despair', 'interrupt', {
    of: IMAGES,
    beside: [
      [
        'farewell',
        'letter',
        'means',
        'gone',
        'lastTime',
        'resolved',
        'calmSudden',
        'insured',
        'givesAway',
        'inOrder',
        'planned',
        'vanished',
        ...ofDeath,
        ...despair,
      ],
    ],
    unless: unlessRecovering,
    past: 'interrupt',
  }),
  suicide('image-of-tonight', 'interrupt', {
    of: ['endImage', 'doIt', 'tooLate', 'freesOthers', 'neverBack'],
    beside: [['dated', 'alone', 'tender', 'thanks', 'othersAct', 'lost', ...spentOf]],
    unless: unlessRecovering,
  }),
  suicide('images', 'interrupt', { of: IMAGES, beside: [IMAGES], unless: unlessRecovering }),
  suicide('place-and-image', 'interrupt', {
    of: ['lethalPlace'],
    beside: [['mulls'], [...IMAGES, ...ofDeath, ...despair, ...spentOf]],
  }),
  suicide('place-mulled', 'interrupt', { of: ['lethalPlace'], beside: [['mulls']] }),
  suicide('lethal-asked', 'check', { of: ['lethalAsked', 'survivesAsked'], evenAsked: true }),
  suicide('grim-thing-and-image', 'interrupt', {
    of: ['grimThing'],
    beside: [['dated', 'resolved', 'impulse', ...IMAGES, ...ofDeath, ...despair, ...spentOf]],
    unless: unlessRecovering,
    notMourned: true,
  }),
  // What one prepares is asked about, unless it is of getting well that it is said.
  suicide('prepares', 'check', {
    of: ['inOrder', 'drawn', 'ownDeath', 'triedIt', 'courseTaken'],
    unless: unlessRecovering,
    notMourned: true,
  }),
  suicide('grim-thing', 'check', {
    of: ['grimThing'],
    unless: [...unlessRecovering, 'othersAct', 'lost'],
    notMourned: true,
  }),
  suicide('image-plain', 'interrupt', {
    of: ['freesOthers', 'doIt', 'tooLate', 'deliberate'],
    unless: unlessRecovering,
  }),
  suicide('image', 'check', { of: IMAGES, unless: unlessRecovering }),
];
