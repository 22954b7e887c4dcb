import type { Language } from '../../machines/settings.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { english } from './english.ts';
import { spanish } from './spanish.ts';

const VOCABULARIES: Readonly<Record<Language, Vocabulary>> = { en: english, es: spanish };

/** What the recognizers know in a language before a center adds words of its own. */
export function vocabularyFor(lang: Language): Vocabulary {
  return VOCABULARIES[lang];
}
