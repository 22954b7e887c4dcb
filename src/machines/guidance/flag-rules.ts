import type { Flag } from '../levels.ts';
import { condition } from './condition.ts';
import { DANGER_RULES } from './day-and-night-rules.ts';
import { ABUSE_HEARD, DAILY_BENZODIAZEPINE, PAST_DANGER, PREGNANT } from './health.ts';
import {
  COST_TOLD,
  COST_WORRY,
  DETOX_NOT_COMPLETED,
  HOME_DANGER,
  HOME_NOT_SOBER,
  HOME_NOT_SOBER_TOLD,
  MINOR,
  NOTHING_NEAR,
  PROFESSIONAL,
  TRAVEL_HARD,
  TRAVEL_TOLD,
} from './life.ts';
import { REVIEW_RULES } from './review-rules.ts';
import { fires } from './rule.ts';
import type { Rule } from './rule.ts';
import {
  A_BREAK,
  MAY_SEDATE,
  NO_OPIOID_MEDICATION,
  OPIOID,
  OPIOID_OR_NOT_SAID,
  OPIOID_MEDICATION_TAKEN,
  OPIOID_TOLD,
  REGULAR_AS_TOLD,
  SEDATING_OR_OPIOIDS,
  SEDATING_TOLD,
  SIGNS_POSSIBLE,
  USES_NOW,
  WITHDRAWAL_AHEAD,
} from './use.ts';

const DANGER_RULE_HOLDS = condition('a danger rule holds', (picture) =>
  DANGER_RULES.some((rule) => fires(rule, picture)),
);
const REVIEW_RULE_HOLDS = condition('a rule for review by a person holds', (picture) =>
  REVIEW_RULES.some((rule) => fires(rule, picture)),
);

/** What the coordinator should also know. None of them changes the level. */
export const FLAG_RULES: readonly Rule<Flag>[] = [
  {
    id: 'failed_detox_needs_a_person',
    all: [DETOX_NOT_COMPLETED],
    then: 'needs_review',
    because: 'A detox that could not be got through is for a person to look at, never a verdict.',
    source: 'P22; clinical 7',
  },
  {
    id: 'danger_and_review',
    all: [DANGER_RULE_HOLDS, REVIEW_RULE_HOLDS],
    then: 'needs_review',
    because: 'The danger decides the level, and a person still has to look at the rest.',
    source: 'clinical 2, 3.1',
  },
  {
    id: 'stopping_needs_advice',
    all: [MAY_SEDATE, REGULAR_AS_TOLD, USES_NOW, WITHDRAWAL_AHEAD],
    then: 'do_not_stop_alone',
    told: SEDATING_TOLD,
    because: 'Stopping suddenly can be dangerous.',
    source: 'clinical 3.1',
  },
  {
    id: 'past_danger_needs_advice',
    all: [PAST_DANGER, USES_NOW],
    then: 'do_not_stop_alone',
    because: 'It was dangerous before.',
    source: 'clinical 3.1',
  },
  {
    id: 'benzodiazepine_needs_advice',
    all: [DAILY_BENZODIAZEPINE],
    then: 'do_not_stop_alone',
    because: 'Whoever prescribes it is asked first; it is never stopped suddenly.',
    source: 'clinical 3.1',
  },
  {
    id: 'withdrawal_possible',
    all: [SEDATING_OR_OPIOIDS, REGULAR_AS_TOLD, USES_NOW, SIGNS_POSSIBLE],
    then: 'withdrawal_check',
    because: 'Ask about shakes, sweats and past withdrawal before anything is planned.',
    source: 'clinical 3.1',
  },
  {
    id: 'tolerance_lost',
    all: [OPIOID_OR_NOT_SAID, A_BREAK],
    then: 'overdose_risk_after_abstinence',
    told: OPIOID_TOLD,
    because: 'After a break from opioids the same amount can kill.',
    source: 'clinical 3.1',
  },
  {
    id: 'naloxone_at_hand',
    all: [OPIOID],
    then: 'naloxone',
    because: 'Information about naloxone is always offered.',
    source: 'clinical 3.1, 3.2',
  },
  {
    id: 'on_medication_for_opioids',
    all: [OPIOID_MEDICATION_TAKEN],
    then: 'moud_continue',
    because: 'Medication treatment continues; never advise stopping it.',
    source: 'clinical 3.1, 6',
  },
  {
    id: 'opioids_without_medication',
    all: [OPIOID, NO_OPIOID_MEDICATION],
    then: 'moud_offer',
    because: 'Medication for opioid use can be talked about.',
    source: 'P34; clinical 3.1, 6',
  },
  {
    id: 'pregnancy',
    all: [PREGNANT],
    then: 'pregnant',
    because:
      'They may be pregnant, so this is a priority call; nothing is stopped without medical advice.',
    source: 'clinical 3.1',
  },
  {
    id: 'under_age',
    all: [MINOR],
    then: 'minor',
    because:
      'The bot contacts no parent and takes no consent; a person knows the law of the state.',
    source: 'clinical 3.1, 4.3',
  },
  {
    id: 'abuse_heard',
    all: [ABUSE_HEARD],
    then: 'abuse',
    because: 'Someone may be hurting them: ask in private, and call only as they said is safe.',
    source: 'clinical 3.1, 3.3',
  },
  {
    id: 'abuse_hotline',
    all: [ABUSE_HEARD],
    then: 'hotline_dv',
    because: 'The hotline for domestic violence can help plan for safety.',
    source: 'clinical 3.3',
  },
  {
    id: 'home_danger_hotline',
    all: [HOME_DANGER],
    then: 'hotline_dv',
    because: 'Home does not feel safe; someone there may be the reason.',
    source: 'clinical 3.3; P23',
  },
  {
    id: 'home_not_free_of_substances',
    all: [HOME_NOT_SOBER],
    then: 'sober_living_option',
    told: HOME_NOT_SOBER_TOLD,
    because: 'A sober living home beside treatment is an option.',
    source: 'P23; clinical 7',
  },
  {
    id: 'nothing_near',
    all: [NOTHING_NEAR],
    then: 'telehealth_option',
    because: 'No intensive outpatient program is near.',
    source: 'P48; clinical 7',
  },
  {
    id: 'travel_is_hard',
    all: [TRAVEL_HARD],
    then: 'telehealth_option',
    told: TRAVEL_TOLD,
    because: 'Care by video may fit.',
    source: 'P38, P48; clinical 7',
  },
  {
    id: 'professional_refers',
    all: [PROFESSIONAL],
    then: 'professional_referral',
    because: 'A professional is making a referral and expects an answer.',
    source: 'P49, P50',
  },
  {
    id: 'cost_matters',
    all: [COST_WORRY],
    then: 'payment_assistance',
    told: COST_TOLD,
    because: 'Costs, and help with them, are a first question.',
    source: 'P17, P47',
  },
];
