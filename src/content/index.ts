import { en } from './en/index.ts';
import type { Words } from './words.ts';

const LANGUAGES: ReadonlyMap<string, Words> = new Map([[en.lang, en]]);

/** The words for a locale such as `en` or `en-US`; English where its language is not spoken yet. */
export function wordsFor(locale = 'en'): Words {
  const [language = 'en'] = locale.toLowerCase().split(/[-_]/);
  return LANGUAGES.get(language) ?? en;
}
