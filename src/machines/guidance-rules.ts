import type { Nearby } from './context.ts';
import { has, known, timesPerWeek } from './facts.ts';
import type { Facts } from './facts.ts';
import type { Flag, Level } from './levels.ts';
import { severityOf } from './severity.ts';
import { MEDICAL_WITHDRAWAL, OPIOIDS } from './substances.ts';

/** What a rule looks at. */
export interface Picture {
  readonly facts: Facts;
  readonly nearby?: Nearby | undefined;
  /** True where help now was shown in this intake. */
  readonly crisis: boolean;
}

/** One line of the table that a clinician reads: where `when` holds, `then`, because of `because`. */
export interface Rule<Then> {
  readonly id: string;
  readonly when: (picture: Picture) => boolean;
  readonly then: Then;
  readonly because: string;
  /** Items of the program checklist (P..) or sections of the clinical notes. */
  readonly source: string;
}

/** Which level of care is worth asking about. All that hold fire; the most urgent level wins. */
export const LEVEL_RULES: readonly Rule<Level>[] = [
  {
    id: 'crisis',
    when: ({ crisis }) => crisis,
    then: 'emergency',
    because: 'Someone may be in danger now; nothing else comes first.',
    source: 'clinical 3.1',
  },
  {
    id: 'past_withdrawal_danger',
    when: ({ facts }) => has(facts, 'withdrawal_history', 'seizure_or_dt') && usesNow(facts),
    then: 'medical_detox',
    because: 'A past seizure or delirium makes stopping without medical care dangerous.',
    source: 'clinical 3.1; P27',
  },
  {
    id: 'daily_sedating_use',
    when: ({ facts }) => usesNow(facts) && nearlyDaily(facts) && maySedate(facts),
    then: 'medical_detox',
    because:
      'Nearly daily alcohol or sedatives, or something that was not understood: medical advice comes first.',
    source: 'clinical 3.1; P2, P27',
  },
  {
    id: 'in_detox_now',
    when: ({ facts }) => has(facts, 'detox_history', 'in_detox_now'),
    then: 'medical_detox',
    because: 'Detox is going on; what follows is planned from there.',
    source: 'P27, P29',
  },
  {
    id: 'could_not_complete_detox',
    when: ({ facts }) => has(facts, 'detox_history', 'could_not_complete'),
    then: 'residential',
    because: 'Detox could not be got through: inpatient care with detox is worth asking about.',
    source: 'P22; clinical 7',
  },
  {
    id: 'home_unsafe',
    when: ({ facts }) => has(facts, 'home', 'unsafe', 'unhoused'),
    then: 'residential',
    because: 'Care at home needs a safe place to live.',
    source: 'P23; clinical 7',
  },
  {
    id: 'mental_health_severe',
    when: ({ facts }) => has(facts, 'mental_health', 'severe_unstable'),
    then: 'residential',
    because: 'How they have been makes a 24-hour setting worth discussing.',
    source: 'clinical 2; P16',
  },
  {
    id: 'mental_health_moderate_severe',
    when: ({ facts }) => has(facts, 'mental_health', 'moderate_severe'),
    then: 'php',
    because: 'More support than a few sessions a week may be worth asking about.',
    source: 'P1, P16',
  },
  {
    id: 'step_down_from_residential',
    when: ({ facts }) => has(facts, 'coming_from', 'residential', 'php'),
    then: 'iop',
    because: 'Leaving residential or day treatment: intensive outpatient is the usual step down.',
    source: 'P19',
  },
  {
    id: 'detox_completed',
    when: ({ facts }) => has(facts, 'detox_history', 'completed'),
    then: 'iop',
    because: 'Detox is done and support is wanted to keep from using.',
    source: 'P21',
  },
  {
    id: 'use_after_outpatient',
    when: ({ facts }) => has(facts, 'returned_to_use', 'yes'),
    then: 'iop',
    because:
      'Outpatient care was followed by use again: more than outpatient is worth asking about.',
    source: 'P16',
  },
  {
    id: 'moderate_or_severe_use',
    when: ({ facts }) => ['moderate', 'severe'].includes(severityOf(facts) ?? ''),
    then: 'iop',
    because: 'How often and how long suggest more than weekly care.',
    source: 'P17, P18, P20',
  },
  {
    id: 'cannot_pause_life',
    when: ({ facts }) =>
      has(facts, 'constraints', 'work', 'school', 'children', 'older_parents') &&
      ['moderate', 'severe'].includes(severityOf(facts) ?? ''),
    then: 'iop',
    because: 'Work, school or family cannot pause; intensive outpatient fits around them.',
    source: 'P38',
  },
  {
    id: 'mental_health_moderate',
    when: ({ facts }) => has(facts, 'mental_health', 'moderate'),
    then: 'iop',
    because: 'Mental health alone can be the reason for intensive outpatient care.',
    source: 'P5, P17',
  },
  {
    id: 'step_down_from_iop',
    when: ({ facts }) => has(facts, 'coming_from', 'iop'),
    then: 'outpatient',
    because: 'After intensive outpatient, fewer visits are the usual next step.',
    source: 'P4, P13',
  },
  {
    id: 'mild_use',
    when: ({ facts }) => severityOf(facts) === 'mild',
    then: 'outpatient',
    because: 'Use is not frequent; weekly outpatient care is a first thing to ask about.',
    source: 'P4, P17',
  },
  {
    id: 'mental_health_mild',
    when: ({ facts }) => has(facts, 'mental_health', 'mild'),
    then: 'outpatient',
    because: 'Milder mental health concerns are often met in outpatient care.',
    source: 'P17',
  },
  {
    id: 'no_use_now',
    // A calm mood says nothing about use: where something is used, how often must be known.
    when: ({ facts }) =>
      has(facts, 'substances', 'none') ||
      (has(facts, 'mental_health', 'none') && !usesSomething(facts)),
    then: 'early_intervention',
    because: 'Nothing named so far asks for more than information and early support.',
    source: 'P2, P4',
  },
];

/** What the coordinator should also know. None of them changes the level. */
export const FLAG_RULES: readonly Rule<Flag>[] = [
  {
    id: 'failed_detox_needs_a_person',
    when: ({ facts }) => has(facts, 'detox_history', 'could_not_complete'),
    then: 'needs_review',
    because: 'A detox that could not be got through is for a person to look at, never a verdict.',
    source: 'P22; clinical 7',
  },
  {
    id: 'stopping_needs_advice',
    when: ({ facts }) =>
      (usesNow(facts) && maySedate(facts) && (timesPerWeek(facts, 'frequency') ?? 7) >= 4) ||
      (usesNow(facts) && has(facts, 'withdrawal_history', 'seizure_or_dt')) ||
      has(facts, 'health', 'daily_benzodiazepine'),
    then: 'do_not_stop_alone',
    because: 'Stopping alcohol or sedatives suddenly can be dangerous.',
    source: 'clinical 3.1',
  },
  {
    id: 'withdrawal_unknown',
    when: ({ facts }) =>
      usesNow(facts) && maySedate(facts) && !has(facts, 'withdrawal_history', 'none'),
    then: 'withdrawal_check',
    because: 'Ask about shakes, sweats and past withdrawal before anything is planned.',
    source: 'clinical 3.1',
  },
  {
    id: 'tolerance_lost',
    when: ({ facts }) =>
      usesOpioids(facts) &&
      (has(facts, 'detox_history', 'completed', 'in_detox_now') ||
        has(facts, 'coming_from', 'detox', 'jail', 'residential') ||
        has(facts, 'last_use', 'week', 'month', 'longer')),
    then: 'overdose_risk_after_abstinence',
    because: 'After a break from opioids the same amount can kill; offer naloxone information.',
    source: 'clinical 3.1',
  },
  {
    id: 'on_medication_for_opioids',
    when: ({ facts }) => onMedication(facts),
    then: 'moud_continue',
    because: 'Medication treatment continues; never advise stopping it.',
    source: 'clinical 3.1, 6',
  },
  {
    id: 'opioids_without_medication',
    when: ({ facts }) => usesOpioids(facts) && !onMedication(facts),
    then: 'moud_offer',
    because: 'Medication for opioid use can be talked about.',
    source: 'P34; clinical 6',
  },
  {
    id: 'pregnancy',
    when: ({ facts }) => has(facts, 'health', 'pregnant'),
    then: 'pregnant',
    because: 'Pregnancy makes this a priority call; nothing is stopped without medical advice.',
    source: 'clinical 3.1',
  },
  {
    id: 'home_not_free_of_substances',
    when: ({ facts }) => has(facts, 'home', 'others_use', 'unhoused'),
    then: 'sober_living_option',
    because: 'Home is not free of substances: a sober living home beside treatment is an option.',
    source: 'P23; clinical 7',
  },
  {
    id: 'nothing_near',
    when: ({ nearby }) => (nearby?.nearestMiles ?? 0) > 60,
    then: 'telehealth_option',
    because: 'No intensive outpatient program within 60 miles: telehealth or residential instead.',
    source: 'P48; clinical 7',
  },
  {
    id: 'travel_is_hard',
    when: ({ facts }) => has(facts, 'constraints', 'no_transport', 'telehealth'),
    then: 'telehealth_option',
    because: 'Getting there is hard; telehealth may fit.',
    source: 'P38, P48',
  },
  {
    id: 'professional_refers',
    when: ({ facts }) => has(facts, 'who', 'professional'),
    then: 'professional_referral',
    because: 'A professional is making a referral and expects an answer.',
    source: 'P49, P50',
  },
  {
    id: 'no_cover',
    when: ({ facts }) => has(facts, 'payer', 'uninsured', 'self_pay'),
    then: 'payment_assistance',
    because: 'No insurance: costs and help with them are a first question.',
    source: 'P17, P47',
  },
];

/** True unless the last use is known to be more than a month ago, or nothing is used. */
function usesNow(facts: Facts): boolean {
  return usesSomething(facts) && !has(facts, 'last_use', 'longer') && !finishedDetox(facts);
}

/** Detox finished, and a last use that is known to lie some days back: withdrawal is behind them. */
function finishedDetox(facts: Facts): boolean {
  const since = has(facts, 'last_use', 'week', 'month', 'longer');
  return has(facts, 'detox_history', 'completed') && since;
}

function usesSomething(facts: Facts): boolean {
  return facts['substances'] !== undefined && !has(facts, 'substances', 'none');
}

/** Five or more times a week (clinical 3.1: "daily heavy use"; a judgement, on the safer side). */
function nearlyDaily(facts: Facts): boolean {
  return (timesPerWeek(facts, 'frequency') ?? 0) >= 5;
}

/** Alcohol or sedatives, or an answer that may mean them: what was not understood is not safe. */
function maySedate(facts: Facts): boolean {
  const unread = facts['substances'] !== undefined && known(facts, 'substances') === undefined;
  return unread || has(facts, 'substances', 'polysubstance', ...MEDICAL_WITHDRAWAL);
}

/** Methadone or buprenorphine, named as medicine or as what is used: it may be treatment. */
function onMedication(facts: Facts): boolean {
  return (
    has(facts, 'health', 'methadone_buprenorphine') ||
    has(facts, 'substances', 'methadone', 'buprenorphine')
  );
}

function usesOpioids(facts: Facts): boolean {
  return has(facts, 'substances', ...OPIOIDS);
}
