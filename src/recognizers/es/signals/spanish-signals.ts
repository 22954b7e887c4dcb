import type { SignalLanguage } from '../../signals/language.ts';
import { asksForInformation, isFeared, isMourned, isSupposed } from './circumstances.ts';
import { spokenWords } from './clauses.ts';
import { negation } from './negation.ts';
import { spanishRules } from './rules.ts';
import { spanish } from './senses.ts';
import { tense } from './tense.ts';

/** How danger is told in Spanish. */
export const spanishSignals: SignalLanguage = {
  rules: spanishRules,
  lexicon: spanish,
  spokenWords,
  negation,
  tense,
  asksForInformation,
  isFeared,
  isSupposed,
  isMourned,
};
