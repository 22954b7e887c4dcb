import type { Constellation } from '../../constellation.ts';
import { checks, HARMLESS, interrupts, WHY } from './pairs.ts';

/** Wounds, blood, blades and sleeves: what is seen of selfharm. */
export const selfharmMarks: readonly Constellation[] = [
  interrupts('fresh-wounds', ['freshWounds']),
  interrupts('hides-wounds', ['hidesWounds'], {
    unless: ['toldInArt', 'healedHarm'],
    evenAsked: true,
  }),
  interrupts('blood-and-why', ['bloodSeen'], {
    beside: [
      [
        'deservesPain',
        'meantHarm',
        'hurtWished',
        'bladeNear',
        'bladeKept',
        'explainedAway',
        'harmNamed',
        'cutsSelf',
        'freshWounds',
        'heatSleeves',
      ],
    ],
  }),
  interrupts('wounds-and-why', ['skinWounds'], {
    beside: [
      [
        ...WHY,
        'bladeNear',
        'bladeKept',
        'hidesSkin',
        'explainedAway',
        'harmNamed',
        'cutsSelf',
        'freshly',
        'harmVeiled',
      ],
    ],
    unless: [...HARMLESS, 'needle'],
  }),
  interrupts('deep-wound', ['deepWound'], {
    beside: [
      [
        'bladeNear',
        'harmNamed',
        'cutsSelf',
        'skinWounds',
        'freshWounds',
        'harmVeiled',
        'hurtWished',
        'deepWound',
      ],
    ],
  }),
  interrupts('wounds-explained-away', ['skinWounds', 'freshWounds', 'scrapes', 'deepWound'], {
    beside: [['explainedAway']],
    unless: ['toldInArt'],
  }),
  interrupts('blade-and-skin', ['bladeNear', 'bladeKept'], {
    beside: [
      ['ownLimb', 'skinWounds', 'bloodSeen'],
      [...WHY, 'hidesSkin', 'skinWounds', 'bloodSeen', 'harmVeiled'],
    ],
  }),
  interrupts('blade-kept', ['bladeKept'], {
    beside: [
      [
        ...WHY,
        'harmReason',
        'notToDie',
        'cleanOfIt',
        'ownLimb',
        'hidesSkin',
        'harmVeiled',
        'bareCutting',
      ],
    ],
  }),
  interrupts('sleeves-in-heat', ['heatSleeves'], {
    beside: [['hidesSkin', 'skinWounds', 'bloodSeen', 'bladeNear', 'harmVeiled']],
  }),
  interrupts('blade-hidden', ['bladeHidden'], { unless: [...HARMLESS, 'needle'] }),
  interrupts('blade-in-hiding', ['bladeNear', 'bladeKept'], {
    beside: [['hidesSkin']],
    unless: [...HARMLESS, 'needle'],
  }),
  interrupts('deep-limb-and-blood', ['deepWound'], { beside: [['bloodSeen'], ['ownLimb']] }),
  checks('deep-and-bleeding', ['deepWound'], { beside: [['bloodSeen', 'painRelieves']] }),
  checks('wounds-alone', ['skinWounds'], { beside: [['kin', 'ownLimb', 'hidesSkin']] }),
  checks('hides-alone', ['hidesSkin'], {
    beside: [['bloodSeen', 'harmVeiled', 'bladeNear', 'skinWounds']],
  }),
];
