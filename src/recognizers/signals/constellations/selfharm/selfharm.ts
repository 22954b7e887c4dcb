import type { Constellation } from '../../constellation.ts';
import { selfharmMarks } from './marks.ts';
import { checks, HARMLESS, interrupts, WHY } from './pairs.ts';
import { selfharmTold } from './told.ts';

/** What the signs of selfharm mean together. */
export const selfharmConstellations: readonly Constellation[] = [
  interrupts('cuts-self', ['cutsSelf', 'hurtsSelf', 'cutsPlainly', 'hurtWished', 'cutWished']),
  interrupts('turns-on-self', ['turnsOnSelf', 'harmSoothes'], {
    unless: ['toldInArt', 'healedHarm'],
  }),
  interrupts('heat-on-skin', ['heatOnSkin'], {
    beside: [['harmReason', 'meantHarm', 'deservesPain', 'harmUrge', 'bladeNear', 'notToDie']],
    unless: ['toldInArt', 'healedHarm'],
  }),
  interrupts('not-to-die', ['notToDie'], {
    beside: [
      [
        'harmVeiled',
        'strikesSelf',
        'strikesMe',
        'scrapes',
        'skinWounds',
        'bladeKept',
        'harmNamed',
        'bareCutting',
      ],
    ],
    unless: [...HARMLESS, 'needle'],
  }),
  interrupts('veiled-after-years', ['harmVeiled', 'harmsAgain'], {
    beside: [['cleanOfIt']],
    unless: ['toldInArt', 'needle'],
  }),
  interrupts('done-again-to-a-limb', ['harmVeiled'], {
    beside: [['ownLimb'], ['harmsAgain', 'harmHabit', 'freshly', 'harmReason', 'deservesPain']],
    unless: [...HARMLESS, 'needle', 'drug', 'downer'],
  }),
  interrupts('cuts-self-and-means-it', ['cutsSelf'], {
    beside: [['meantHarm', 'deservesPain', 'harmUrge', 'harmsAgain']],
    unless: ['toldInArt', 'healedHarm'],
  }),
  interrupts('relapse', ['harmsAgain', 'harmUrge'], {
    beside: [['cutsSelf', 'harmNamed', 'hurtWished', 'freshWounds', 'bladeKept', 'cleanOfIt']],
    unless: ['toldInArt'],
  }),
  interrupts('strikes-self', ['strikesSelf', 'strikesMe', 'scrapes', 'reopens'], {
    beside: [
      [
        ...WHY,
        'bloodSeen',
        'freshWounds',
        'bladeNear',
        'hidesSkin',
        'harmHabit',
        'harmNamed',
        'freshly',
        'harmReason',
      ],
    ],
    unless: [...HARMLESS, 'animal'],
  }),
  interrupts('named-and-near', ['harmNamed'], {
    beside: [
      [
        ...WHY,
        'freshWounds',
        'bladeKept',
        'hidesSkin',
        'bloodSeen',
        'harmVeiled',
        'now',
        'freshly',
        'skinWounds',
      ],
    ],
  }),
  interrupts('veiled-and-told', ['harmVeiled'], {
    beside: [
      [
        'skinWounds',
        'freshWounds',
        'bladeKept',
        'hidesSkin',
        'harmNamed',
        'bladeHidden',
        'bladeNear',
        'deepWound',
      ],
    ],
    unless: [...HARMLESS, 'needle'],
  }),
  interrupts('starves-as-punishment', ['starves', 'noFood'], { beside: [['deservesPain']] }),
  checks(
    'strikes-self-alone',
    ['strikesSelf', 'strikesMe', 'reopens', 'bladeKept', 'bladeHidden', 'heatSleeves', 'starves'],
    { unless: [...HARMLESS, 'animal'] },
  ),
  checks('named-alone', ['harmNamed']),
  checks('veiled-alone', ['harmVeiled'], {
    beside: [['deservesPain', 'harmUrge', 'harmsAgain', 'ownLimb', 'bloodSeen']],
    unless: [...HARMLESS, 'needle', 'drug', 'downer'],
  }),
  ...selfharmMarks,
  ...selfharmTold,
];
