import type { Center } from '../center/center.ts';
import { wordsFor } from '../content/index.ts';
import { withOwnWords } from '../content/own-words.ts';
import type { Words } from '../content/words.ts';
import type { Language } from '../machines/settings.ts';

/** Settings do not change while they are held, so the words of each are made once. */
const made = new WeakMap<Center['wording'], Map<Language, Words>>();

/** The words that a center speaks in a language: ours, with its own in their place. */
export function wordsOf({ wording }: Pick<Center, 'wording'>, language: Language): Words {
  const byLanguage = made.get(wording) ?? new Map<Language, Words>();
  made.set(wording, byLanguage);
  const known = byLanguage.get(language);
  if (known) return known;
  const words = withOwnWords(wordsFor(language), wording.messages[language], wording.faq[language]);
  byLanguage.set(language, words);
  return words;
}
