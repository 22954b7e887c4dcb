import type { Level } from '../levels.ts';
import { MIND_MILD, MIND_MODERATE, MIND_STRUGGLES } from './health.ts';
import {
  CANNOT_PAUSE,
  CANNOT_PAUSE_TOLD,
  DETOX_COMPLETED,
  HAD_IOP_OR_PHP,
  IOP_NOT_FINISHED,
  LEAVING_IOP,
  RETURNED,
  RETURNED_ONCE,
  STEPPING_DOWN,
} from './life.ts';
import type { Rule } from './rule.ts';
import {
  MILD,
  MILD_TOLD,
  MODERATE_OR_SEVERE,
  NO_DISORDER,
  ONLY_OPIOID_MEDICATION,
  REGULAR,
  SEVERITY_TOLD,
  USES_SOMETHING,
} from './use.ts';

/** Care while living at home, from the most intensive to the least. */

export const PHP_RULES: readonly Rule<Level>[] = [
  {
    id: 'mental_health_moderate_severe',
    all: [MIND_STRUGGLES],
    then: 'php',
    because: 'Near-daily support may be worth asking about where daily life is a struggle.',
    source: 'P1, P16; clinical 2',
  },
  {
    id: 'use_after_intensive_care',
    all: [HAD_IOP_OR_PHP, RETURNED_ONCE],
    then: 'php',
    because: 'Use came back after intensive care: more hours a week are worth asking about.',
    source: 'P16; clinical 7',
  },
];

export const IOP_RULES: readonly Rule<Level>[] = [
  {
    id: 'step_down',
    all: [STEPPING_DOWN],
    then: 'iop',
    because: 'Intensive outpatient care is the usual step down, and keeps the support going.',
    source: 'P18, P19, P21',
  },
  {
    id: 'detox_completed',
    all: [DETOX_COMPLETED, IOP_NOT_FINISHED],
    then: 'iop',
    because: 'Detox is done, and detox alone is not enough: what comes after it matters.',
    source: 'P21, P28',
  },
  {
    id: 'use_after_outpatient',
    all: [RETURNED],
    then: 'iop',
    because: 'Use came back after outpatient care: more than that is worth asking about.',
    source: 'P16',
  },
  {
    id: 'moderate_or_severe_use',
    all: [MODERATE_OR_SEVERE, IOP_NOT_FINISHED],
    then: 'iop',
    told: SEVERITY_TOLD,
    because: 'That suggests more than weekly care.',
    source: 'P17, P18, P20',
  },
  {
    id: 'cannot_pause_life',
    all: [MODERATE_OR_SEVERE, CANNOT_PAUSE, IOP_NOT_FINISHED],
    then: 'iop',
    told: CANNOT_PAUSE_TOLD,
    because: 'Intensive outpatient care is made to fit around that.',
    source: 'P3, P15, P38',
  },
  {
    id: 'opioid_medication_alone',
    all: [ONLY_OPIOID_MEDICATION, REGULAR, IOP_NOT_FINISHED],
    then: 'iop',
    because: 'It goes on as it is; counseling and groups beside it are worth asking about.',
    source: 'P17, P34; clinical 3.1',
  },
  {
    id: 'mental_health_moderate',
    all: [MIND_MODERATE],
    then: 'iop',
    because: 'Mental health can be a reason of its own for intensive outpatient care.',
    source: 'P5, P16, P17',
  },
];

export const OUTPATIENT_RULES: readonly Rule<Level>[] = [
  {
    id: 'step_down_from_iop',
    all: [LEAVING_IOP],
    then: 'outpatient',
    because: 'After intensive outpatient care, fewer visits are the usual next step.',
    source: 'P4, P13',
  },
  {
    id: 'mild_use',
    all: [MILD],
    then: 'outpatient',
    told: MILD_TOLD,
    because: 'Use is less than nearly daily; outpatient care is a first thing to ask.',
    source: 'P4, P17',
  },
  {
    id: 'mental_health_mild',
    all: [MIND_MILD],
    then: 'outpatient',
    because: 'Milder mental health concerns are often met in outpatient care.',
    source: 'P17',
  },
];

export const EARLY_RULES: readonly Rule<Level>[] = [
  {
    id: 'risky_use',
    all: [USES_SOMETHING, NO_DISORDER],
    then: 'early_intervention',
    because: 'Use is rare and has touched no part of life: information and early support.',
    source: 'P2, P4',
  },
];
