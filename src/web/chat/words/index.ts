import type { Language } from '../../../machines/settings.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import type { PanelWords } from './words.ts';

/** The panel's own words in every language that an intake can be held in. */
export const WORDS: Readonly<Record<Language, PanelWords>> = { en, es };
