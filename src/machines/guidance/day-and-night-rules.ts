import type { Level } from '../levels.ts';
import { condition, some } from './condition.ts';
import {
  CONDITION_MONITORED,
  CONDITION_UNSTABLE,
  DAILY_BENZODIAZEPINE,
  HELP_SHOWN,
  MILD_SIGNS,
  MODERATE_SIGNS,
  PAST_DANGER,
  SEVERE_SIGNS,
} from './health.ts';
import { IOP_RULES } from './home-care-rules.ts';
import {
  DETOX_COMPLETED,
  DETOX_NOT_COMPLETED,
  HAD_IOP_OR_PHP,
  HOME_NOT_SAFE,
  HOME_NOT_SAFE_TOLD,
  IN_DETOX,
  NOBODY_HELPS,
  NOTHING_NEAR,
  OTHERS_USE,
  RETURNED_OFTEN,
  TIME_OFF,
} from './life.ts';
import { fires } from './rule.ts';
import type { Rule } from './rule.ts';
import {
  BENZODIAZEPINE,
  HOW_OFTEN_UNKNOWN,
  MAY_SEDATE,
  MODERATE_OR_SEVERE,
  NEARLY_DAILY,
  NO_CLEAR_DAY,
  NO_OPIOID_MEDICATION,
  OFTEN_TOLD,
  OPIOID,
  REGULAR,
  SEDATING,
  SEDATING_OR_OPIOIDS,
  SEDATING_TOLD,
  USES_NOW,
  WITHDRAWAL_AHEAD,
  WITHIN_DAYS,
} from './use.ts';

/** Care with someone there day and night, from the most urgent to the least. */

export const EMERGENCY_RULES: readonly Rule<Level>[] = [
  {
    id: 'help_shown',
    all: [HELP_SHOWN],
    then: 'emergency',
    because: 'Someone may be in danger now; nothing else comes first.',
    source: 'clinical 3.1',
    danger: true,
  },
  {
    id: 'severe_withdrawal_now',
    all: [SEVERE_SIGNS],
    then: 'emergency',
    because: 'Severe signs of withdrawal can kill without care at once.',
    source: 'clinical 3.1',
    danger: true,
  },
  {
    id: 'condition_unstable',
    all: [CONDITION_UNSTABLE],
    then: 'emergency',
    because: 'A health problem that is getting worse needs medical care before any program.',
    source: 'clinical 3.1, 7',
    danger: true,
  },
];

export const DETOX_RULES: readonly Rule<Level>[] = [
  {
    id: 'past_withdrawal_danger',
    all: [PAST_DANGER, USES_NOW],
    then: 'medical_detox',
    because: 'Withdrawal was dangerous before, so stopping without medical care is too.',
    source: 'clinical 3.1; P27',
    danger: true,
  },
  {
    id: 'moderate_withdrawal_now',
    all: [MODERATE_SIGNS],
    then: 'medical_detox',
    because: 'Withdrawal that is plainly there can get worse within hours.',
    source: 'clinical 3.1; P2',
    danger: true,
  },
  {
    id: 'mild_withdrawal_now',
    // However seldom it is said to be: signs say more than numbers.
    all: [MILD_SIGNS, SEDATING_OR_OPIOIDS, USES_NOW],
    then: 'medical_detox',
    because: 'First signs of withdrawal may be the beginning of worse ones.',
    source: 'clinical 3.1',
    danger: true,
  },
  {
    id: 'daily_benzodiazepine',
    all: [DAILY_BENZODIAZEPINE],
    then: 'medical_detox',
    because: 'Any daily use: a sudden stop can bring seizures; whoever prescribes it comes first.',
    source: 'clinical 3.1',
    danger: true,
  },
  {
    id: 'regular_benzodiazepine',
    all: [BENZODIAZEPINE, REGULAR, USES_NOW],
    then: 'medical_detox',
    told: OFTEN_TOLD,
    because: 'A sudden stop can bring seizures.',
    source: 'clinical 3.1',
    danger: true,
  },
  {
    id: 'daily_sedating_use',
    all: [MAY_SEDATE, NEARLY_DAILY, USES_NOW, WITHDRAWAL_AHEAD],
    then: 'medical_detox',
    told: SEDATING_TOLD,
    because: 'Use is nearly daily, and stopping needs medical advice.',
    source: 'clinical 3.1; P2, P27',
    danger: true,
  },
  {
    id: 'sedating_use_of_unknown_frequency',
    all: [SEDATING, HOW_OFTEN_UNKNOWN, USES_NOW, NO_CLEAR_DAY],
    then: 'medical_detox',
    because: 'It may be daily, and nothing says that stopping is safe.',
    source: 'clinical 3.1',
    danger: true,
  },
  {
    id: 'monitored_condition_and_withdrawal',
    all: [CONDITION_MONITORED, SEDATING_OR_OPIOIDS, REGULAR, USES_NOW],
    then: 'medical_detox',
    because: 'A serious health problem makes withdrawal riskier.',
    source: 'clinical 3.1',
    danger: true,
  },
  {
    id: 'could_not_complete_detox',
    all: [DETOX_NOT_COMPLETED],
    then: 'medical_detox',
    because: 'Detox could not be got through: inpatient care with detox is worth asking about.',
    source: 'P22; clinical 7',
    danger: true,
  },
  {
    id: 'daily_opioid_use',
    all: [OPIOID, NEARLY_DAILY, USES_NOW, WITHIN_DAYS, NO_OPIOID_MEDICATION],
    then: 'medical_detox',
    because:
      'Withdrawal can come within hours: medical care, medicine for it included, is a first question.',
    source: 'clinical 3.1, 7; P34',
  },
  {
    id: 'in_detox_now',
    all: [IN_DETOX],
    then: 'medical_detox',
    because: 'Detox is going on; what follows is planned from there.',
    source: 'P27, P28, P29',
  },
];

const IOP_RULE_HOLDS = condition('a rule for intensive outpatient care holds', (picture) =>
  IOP_RULES.some((rule) => fires(rule, picture)),
);
const USE_OR_DETOX = condition(
  'use looks moderate or severe (severity_from_use), or detox was finished',
  some(MODERATE_OR_SEVERE.holds, DETOX_COMPLETED.holds),
);

export const RESIDENTIAL_RULES: readonly Rule<Level>[] = [
  {
    id: 'home_unsafe',
    all: [HOME_NOT_SAFE],
    then: 'residential',
    told: HOME_NOT_SAFE_TOLD,
    because: 'Care while living at home needs a safe place to live.',
    source: 'P23; clinical 7',
  },
  {
    id: 'others_use_and_nobody_helps',
    all: [OTHERS_USE, NOBODY_HELPS, USE_OR_DETOX],
    then: 'residential',
    because: 'Others at home drink or use, and nobody there was named who helps.',
    source: 'P23, P26',
  },
  {
    id: 'repeated_use_after_intensive_care',
    all: [HAD_IOP_OR_PHP, RETURNED_OFTEN],
    then: 'residential',
    because: 'Use came back more than once after intensive care while living at home.',
    source: 'P16, P25',
  },
  {
    id: 'monitored_condition_and_use',
    all: [CONDITION_MONITORED, MODERATE_OR_SEVERE, USES_NOW],
    then: 'residential',
    because: 'A health problem under close watch beside such use: nurses at hand are worth asking.',
    source: 'clinical 2, 7',
  },
  {
    id: 'nothing_near_but_time',
    all: [NOTHING_NEAR, TIME_OFF, IOP_RULE_HOLDS],
    then: 'residential',
    because: 'Intensive outpatient care is local, residential care can be anywhere.',
    source: 'P48; clinical 7',
  },
];

export const DAY_AND_NIGHT_RULES: readonly Rule<Level>[] = [
  ...EMERGENCY_RULES,
  ...DETOX_RULES,
  ...RESIDENTIAL_RULES,
];

/** No review by a person replaces the level that one of these names. */
export const DANGER_RULES = DAY_AND_NIGHT_RULES.filter(({ danger }) => danger);
