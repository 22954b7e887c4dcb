import type { DeskWords } from '../words.ts';

/** Labels that a coordinator reads. */
export const desk: DeskWords = {
  levels: {
    emergency: 'Emergency',
    medical_detox: 'Medical detox (withdrawal management)',
    residential: 'Residential',
    php: 'Partial hospitalization (PHP)',
    iop: 'Intensive outpatient (IOP)',
    outpatient: 'Outpatient',
    early_intervention: 'Early intervention',
    human_review: 'Not enough known: a person decides',
  },
  flags: {
    needs_review: 'Review before anything is planned',
    do_not_stop_alone: 'Should not stop suddenly or alone',
    withdrawal_check: 'Ask about withdrawal',
    overdose_risk_after_abstinence: 'Overdose risk after a break: offer naloxone information',
    moud_continue: 'On methadone or buprenorphine: treatment continues',
    moud_offer: 'Medication for opioid use can be discussed',
    pregnant: 'Pregnant or may be: priority call',
    sober_living_option: 'Sober living home as an option',
    telehealth_option: 'Telehealth as an option',
    professional_referral: 'Referral by a professional',
    payment_assistance: 'Ask about costs and help with them',
  },
  statuses: {
    answered: 'Answered',
    skipped: 'Skipped',
    unsure: 'Not sure',
    declined: 'Declined',
    contradicted: 'Contradicted',
  },
  reasons: {
    completed: 'Intake completed',
    human: 'Asked for a person',
    crisis: 'Crisis help was shown',
    left: 'Left before the end (incomplete)',
  },
  urgencies: {
    crisis: 'Crisis: look now',
    urgent: 'Urgent: same day',
    soon: 'Soon',
    routine: 'Routine',
  },
  signals: {
    suicide: 'Thoughts of suicide',
    selfharm: 'Self-harm',
    overdose: 'Overdose',
    withdrawal: 'Dangerous withdrawal',
    violence: 'Violence',
    abuse: 'Abuse',
    danger: 'In danger (not said how)',
  },
  modes: { interrupt: 'help was shown', check: 'asked if safe' },
  how: { tapped: 'tapped', typed: 'typed', volunteered: 'said unasked' },
};
