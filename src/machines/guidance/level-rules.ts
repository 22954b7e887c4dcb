import type { Level } from '../levels.ts';
import { DAY_AND_NIGHT_RULES } from './day-and-night-rules.ts';
import { EARLY_RULES, IOP_RULES, OUTPATIENT_RULES, PHP_RULES } from './home-care-rules.ts';
import { REVIEW_RULES } from './review-rules.ts';
import type { Rule } from './rule.ts';

/** Which level of care is worth asking about, from the most urgent to the least. */
export const CARE_RULES: readonly Rule<Level>[] = [
  ...DAY_AND_NIGHT_RULES,
  ...PHP_RULES,
  ...IOP_RULES,
  ...OUTPATIENT_RULES,
  ...EARLY_RULES,
];

/** Where no rule names a level and none asks for a person. */
export const NOT_ENOUGH_KNOWN: Rule<'human_review'> = {
  id: 'not_enough_known',
  all: [],
  then: 'human_review',
  because: 'Nothing said so far names a level of care.',
  source: 'clinical 2; P51',
};

/** Every rule that can decide a level, in the order of the table. */
export const LEVEL_RULES: readonly Rule<Level | 'human_review'>[] = [
  ...CARE_RULES,
  ...REVIEW_RULES,
  NOT_ENOUGH_KNOWN,
];
