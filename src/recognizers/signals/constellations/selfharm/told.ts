import type { Constellation } from '../../constellation.ts';
import { checks, HARMLESS, interrupts, WHY } from './pairs.ts';

/** Injury to oneself told without its name: "fresh ones", "we do not have a cat", "I held it there". */
export const selfharmTold: readonly Constellation[] = [
  interrupts('fresh-ones', ['freshOnes'], {
    beside: [['ownLimb', 'harmNamed', 'cutsSelf', 'skinWounds', 'bladeNear', 'hidesSkin']],
    unless: ['toldInArt', 'needle', 'skinMishap'],
  }),
  interrupts('no-such-cause', ['noSuchCause'], {
    beside: [['lesionNamed', 'skinWounds', 'scrapes']],
    unless: ['toldInArt'],
    evenAsked: true,
  }),
  interrupts('held-there', ['heldThere'], {
    beside: [['explainedAway', 'heatOnSkin', 'meantHarm', 'lesionNamed', ...WHY]],
    unless: ['toldInArt', 'healedHarm'],
  }),
  interrupts('sleeve-and-blade', ['sleeveBloody'], {
    beside: [['bladeNear', 'bladeKept', 'painRelieves', 'hidesSkin', 'harmNamed', 'harmsAgain']],
    unless: [...HARMLESS, 'needle'],
  }),
  interrupts('strikes-until-dizzy', ['strikesSelf'], {
    beside: [['dizzied']],
    unless: ['toldInArt', 'healedHarm'],
  }),
  interrupts('head-to-wall', ['headToWall'], {
    beside: [['dizzied', 'harmReason', 'deservesPain', 'meantHarm']],
    unless: ['toldInArt', 'healedHarm'],
  }),
  interrupts('does-not-want-to', ['unwilled'], { unless: ['toldInArt', 'healedHarm'] }),
  interrupts('blade-and-blood', ['bladeNear', 'bladeKept'], {
    beside: [['bloodSeen', 'deepWound', 'harmUrge', 'notToDie', 'cleanOfIt', 'harmSoothes']],
    unless: [...HARMLESS, 'needle'],
  }),
  interrupts('only-skin', ['scantly'], {
    beside: [['bladeNear', 'bladeKept', 'cutsPlainly', 'harmNamed', 'bareCutting']],
    unless: [...HARMLESS, 'needle'],
  }),
  checks('mark-and-limb', ['lesionNamed'], {
    beside: [['ownLimb']],
    unless: [...HARMLESS, 'needle', 'animal'],
  }),
  checks('blade-named', ['bladeNear']),
  checks('hidden-and-explained', ['hidesSkin', 'heatSleeves'], {
    beside: [['explainedAway']],
    unless: ['toldInArt', 'healedHarm'],
  }),
  interrupts('bleeding-again', ['bloodSeen'], { beside: [['cleanOfIt']] }),
  checks('only-scratches', ['scantly'], { beside: [['harmHabit', 'ownLimb', 'hidesSkin']] }),
];
