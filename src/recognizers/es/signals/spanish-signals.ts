import type { SignalLanguage } from '../../signals/language.ts';
import { asksForInformation, isFeared, isMourned, isSupposed } from './circumstances.ts';
import { spokenWords } from './clauses.ts';
import { harmRules } from './harm-rules.ts';
import { medicalRules } from './medical-rules.ts';
import { negation } from './negation.ts';
import { overdoseRules } from './overdose-rules.ts';
import { spanish } from './senses.ts';
import { suicideRules } from './suicide-rules.ts';
import { tense } from './tense.ts';

/** How danger is told in Spanish. */
export const spanishSignals: SignalLanguage = {
  rules: [...suicideRules, ...overdoseRules, ...medicalRules, ...harmRules],
  lexicon: spanish,
  spokenWords,
  negation,
  tense,
  asksForInformation,
  isFeared,
  isSupposed,
  isMourned,
};
