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
  | 'minor'
  | 'abuse'
  | 'hotline_dv'
  | 'naloxone'
  | 'sober_living_option'
  | 'telehealth_option'
  | 'professional_referral'
  | 'payment_assistance';
