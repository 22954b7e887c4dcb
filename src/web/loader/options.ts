import type { Language } from '../../machines/settings.ts';
import { startingLanguage } from '../languages.ts';
import { WORDS } from './words.ts';

/** What a site's owner may say in the script tag. */
export interface Options {
  /** The server that the script came from. */
  readonly origin: string;
  readonly center: string;
  /** For the panel, as it was given. */
  readonly lang: string | undefined;
  /** The launcher's. */
  readonly language: Language;
  readonly side: 'left' | 'right';
  readonly color: string | undefined;
  readonly label: string;
}

/**
 * Reads the tag. `data-lang` is a language, or `auto` for the browser's; without it the panel begins
 * in the center's first, and the launcher is in English.
 *
 * @example <script async src="https://chat.example.org/widget.js" data-center="demo"
 *   data-lang="auto" data-position="left" data-color="#0a5" data-launcher="Chat with us"></script>
 */
export function readOptions({ src, dataset }: HTMLScriptElement): Options {
  const { center = '', lang, position, color } = dataset;
  const language = startingLanguage(lang, ['en', 'es'], navigator.languages);
  return {
    origin: new URL(src).origin,
    center,
    lang,
    language,
    side: position === 'left' ? 'left' : 'right',
    color: color !== undefined && CSS.supports('color', color) ? color : undefined,
    label: dataset['launcher'] ?? WORDS[language].launcher,
  };
}
