import type { SignalLanguage } from '../../signals/language.ts';
import { abuseRules, partnerRules } from './abuse-rules.ts';
import { isFeared, isMourned, isSupposed } from './circumstances.ts';
import { captivityRules } from './captivity-rules.ts';
import { spokenWords } from './clauses.ts';
import { despairRules } from './despair-rules.ts';
import { farewellRules } from './farewell-rules.ts';
import { givingUpRules } from './giving-up-rules.ts';
import { asksForInformation } from './information.ts';
import { meansRules } from './means-rules.ts';
import { medicalRules } from './medical-rules.ts';
import { netAbuse } from './net-abuse.ts';
import { netBodies } from './net-bodies.ts';
import { netDespair } from './net-despair.ts';
import { netHints } from './net-hints.ts';
import { netAmounts } from './net-amounts.ts';
import { netFear } from './net-fear.ts';
import { netGivingUp } from './net-giving-up.ts';
import { netOverdose } from './net-overdose.ts';
import { plainThreats } from './net-plain-threats.ts';
import { netSelfharm } from './net-selfharm.ts';
import { netSuicide } from './net-suicide.ts';
import { netViolence } from './net-violence.ts';
import { netWithdrawal } from './net-withdrawal.ts';
import { negation } from './negation.ts';
import { overdoseRules } from './overdose-rules.ts';
import { english } from './senses.ts';
import { planRules } from './plan-rules.ts';
import { selfharmRules } from './selfharm-rules.ts';
import { suicideRules } from './suicide-rules.ts';
import { tense } from './tense.ts';
import { violenceRules } from './violence-rules.ts';
import { wishRules } from './wish-rules.ts';

/** How danger is told in English. */
export const englishSignals: SignalLanguage = {
  rules: [
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
    ...violenceRules,
    ...abuseRules,
    ...captivityRules,
    ...netSuicide,
    ...netGivingUp,
    ...netDespair,
    ...netHints,
    ...netSelfharm,
    ...netOverdose,
    ...netAmounts,
    ...netWithdrawal,
    ...netViolence,
    ...netAbuse,
    ...netFear,
    ...plainThreats,
    ...netBodies,
  ],
  lexicon: english,
  spokenWords,
  negation,
  tense,
  asksForInformation,
  isFeared,
  isSupposed,
  isMourned,
};
