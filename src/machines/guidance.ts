import type { Nearby } from './context.ts';
import type { Facts } from './facts.ts';
import { FLAG_RULES, LEVEL_RULES } from './guidance-rules.ts';

/** Levels of care, from the most urgent to the least. `human_review`: not enough is known to name one. */
export const LEVELS = [
  'emergency',
  'medical_detox',
  'residential',
  'php',
  'iop',
  'outpatient',
  'early_intervention',
] as const;

export type Level = (typeof LEVELS)[number];

/** What travels beside a level, for the coordinator: never a verdict. */
export type Flag =
  | 'needs_review'
  | 'do_not_stop_alone'
  | 'withdrawal_check'
  | 'overdose_risk_after_abstinence'
  | 'moud_continue'
  | 'moud_offer'
  | 'pregnant'
  | 'sober_living_option'
  | 'telehealth_option'
  | 'professional_referral'
  | 'payment_assistance';

/** The level of care worth asking about, with every rule that led there. */
export interface Guidance {
  readonly level: Level | 'human_review';
  /** Ids of the rules that fired, the deciding one first. */
  readonly rules: readonly string[];
  readonly flags: readonly Flag[];
}

/** What a rule looks at. */
export interface Picture {
  readonly facts: Facts;
  readonly nearby?: Nearby | undefined;
  /** True where help now was shown in this intake. */
  readonly crisis: boolean;
}

/**
 * The level of care worth asking about. Every rule that holds fires; the most urgent level wins, so
 * a danger rule beats everything else and ties go to the safer side. Where no rule names a level,
 * a person decides.
 */
export function guide(picture: Picture): Guidance {
  const fired = LEVEL_RULES.filter((rule) => rule.when(picture));
  const ranked = fired.toSorted((a, b) => LEVELS.indexOf(a.then) - LEVELS.indexOf(b.then));
  const flagged = FLAG_RULES.filter((rule) => rule.when(picture));
  const [decisive] = ranked;
  const rules = [...ranked, ...flagged].map((rule) => rule.id);
  return {
    level: decisive?.then ?? 'human_review',
    rules: rules.length > 0 ? rules : ['not_enough_known'],
    flags: [...new Set(flagged.map((rule) => rule.then))],
  };
}
