import type { SignalRule } from '../../../signals/rule.ts';
import { abuseRules, partnerRules } from './abuse-rules.ts';
import { captivityRules } from './captivity-rules.ts';
import { emergencyRules } from './emergency-rules.ts';
import { despairRules } from './despair-rules.ts';
import { farewellRules } from './farewell-rules.ts';
import { givingUpRules } from './giving-up-rules.ts';
import { meansRules } from './means-rules.ts';
import { medicalRules } from './medical-rules.ts';
import { overdoseRules } from './overdose-rules.ts';
import { planRules } from './plan-rules.ts';
import { selfharmRules } from './selfharm-rules.ts';
import { suicideRules } from './suicide-rules.ts';
import { violenceRules } from './violence-rules.ts';
import { wishRules } from './wish-rules.ts';

/** All rules of English, the plainest first. */
export const englishRules: readonly SignalRule[] = [
  ...partnerRules,
  ...wishRules,
  ...suicideRules,
  ...meansRules,
  ...planRules,
  ...farewellRules,
  ...despairRules,
  ...givingUpRules,
  ...selfharmRules,
  ...overdoseRules,
  ...medicalRules,
  ...emergencyRules,
  ...violenceRules,
  ...abuseRules,
  ...captivityRules,
];
