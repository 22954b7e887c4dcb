import type { SignalLanguage } from '../../signals/language.ts';
import { isFeared, isMourned, isSupposed } from './circumstances.ts';
import { spokenWords } from './clauses.ts';
import { asksForInformation } from './information.ts';
import { negation } from './negation.ts';
import { english } from './senses.ts';
import { tense } from './tense.ts';
import { signs } from './signs/signs.ts';
import { englishRules } from './rules.ts';

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
