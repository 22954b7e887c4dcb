import type { SignalRule } from '../../../signals/rule.ts';
import { abuseRules } from './abuse-rules.ts';
import { abuseHintRules } from './abuse-hint-rules.ts';
import { controlRules } from './control-rules.ts';
import { emergencyRules } from './emergency-rules.ts';
import { medicalRules } from './medical-rules.ts';
import { overdoseRules } from './overdose-rules.ts';
import { overdoseSignRules } from './overdose-sign-rules.ts';
import { seizureRules } from './seizure-rules.ts';
import { selfharmRules } from './selfharm-rules.ts';
import { suicideDoubtRules } from './suicide-doubt-rules.ts';
import { suicideGoodbyeRules } from './suicide-goodbye-rules.ts';
import { suicideLivingRules } from './suicide-living-rules.ts';
import { suicidePassiveRules } from './suicide-passive-rules.ts';
import { suicidePlanRules } from './suicide-plan-rules.ts';
import { suicideRules } from './suicide-rules.ts';
import { violenceRules } from './violence-rules.ts';

/** The rules of Spanish, the plainest of each signal first. */
export const spanishRules: readonly SignalRule[] = [
  ...suicideRules,
  ...suicidePassiveRules,
  ...suicideLivingRules,
  ...suicidePlanRules,
  ...suicideGoodbyeRules,
  ...suicideDoubtRules,
  ...overdoseSignRules,
  ...overdoseRules,
  ...medicalRules,
  ...emergencyRules,
  ...seizureRules,
  ...selfharmRules,
  ...violenceRules,
  ...abuseRules,
  ...controlRules,
  ...abuseHintRules,
];
