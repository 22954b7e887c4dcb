import type { SignalLanguage } from '../../signals/language.ts';
import { isFeared, isMourned, isSupposed } from './circumstances/circumstances.ts';
import { spokenWords } from './words/clauses.ts';
import { asksForInformation } from './circumstances/information.ts';
import { negation } from './circumstances/negation.ts';
import { english } from './words/senses.ts';
import { tense } from './circumstances/tense.ts';
import { signs } from './signs/signs.ts';
import { englishRules } from './rules/rules.ts';

/** How danger is told in English. */
export const englishSignals: SignalLanguage = {
  rules: englishRules,
  signs,
  lexicon: english,
  spokenWords,
  negation,
  tense,
  asksForInformation,
  isFeared,
  isSupposed,
  isMourned,
};
