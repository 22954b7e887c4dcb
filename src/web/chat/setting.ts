import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

import type { Language } from '../../machines/settings.ts';
import { WORDS } from './words/index.ts';
import type { PanelWords } from './words/words.ts';

/** The panel's language and its center. */
interface SettingValue {
  readonly words: PanelWords;
  readonly language: Language;
  /** What the center offers. */
  readonly languages: readonly Language[];
  /** Goes on in another language. Every answer stays. */
  readonly speak: (language: Language) => void;
  readonly name: string;
  readonly phone: string;
}

export const Setting = createContext<SettingValue>({
  words: WORDS.en,
  language: 'en',
  languages: ['en'],
  speak: () => undefined,
  name: '',
  phone: '',
});

/** The panel's language and center. */
export const useSetting = () => useContext(Setting);
