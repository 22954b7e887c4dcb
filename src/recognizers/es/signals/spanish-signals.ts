import type { SignalLanguage } from '../../signals/language.ts';
import { isFeared, isMourned, isSupposed } from './circumstances/circumstances.ts';
import { spokenWords } from './words/clauses.ts';
import { asksForInformation } from './circumstances/information.ts';
import { negation } from './circumstances/negation.ts';
import { spanishRules } from './rules/rules.ts';
import { spanish } from './words/senses.ts';
import { signs } from './signs/signs.ts';
import { tense } from './circumstances/tense.ts';

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
