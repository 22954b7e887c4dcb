import type { SignalLanguage } from '../../signals/language.ts';
import { isFeared, isMourned, isSupposed } from './circumstances.ts';
import { spokenWords } from './clauses.ts';
import { asksForInformation } from './information.ts';
import { negation } from './negation.ts';
import { spanishRules } from './rules.ts';
import { spanish } from './senses.ts';
import { signs } from './signs/signs.ts';
import { tense } from './tense.ts';

/** How danger is told in Spanish. */
export const spanishSignals: SignalLanguage = {
  rules: spanishRules,
  signs,
  lexicon: spanish,
  spokenWords,
  negation,
  tense,
  asksForInformation,
  isFeared,
  isSupposed,
  isMourned,
};
