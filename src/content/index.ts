import { en } from './en/index.ts';
import { es } from './es/index.ts';
import type { Words } from './words.ts';

/** The languages spoken, by their tags. */
export const LANGUAGES: ReadonlyMap<string, Words> = new Map(
  [en, es].map((words) => [words.lang, words]),
);

/** The words for a locale such as `en` or `es-US`; English where its language is not spoken. */
export function wordsFor(locale = 'en'): Words {
  const [language = 'en'] = locale.toLowerCase().split(/[-_]/);
  return LANGUAGES.get(language) ?? en;
}
