import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

import { en } from './words/en.ts';
import type { PanelWords } from './words/words.ts';

/** What stays the same while the panel is open: its language and its center. */
interface SettingValue {
  readonly words: PanelWords;
  readonly name: string;
  readonly phone: string;
}

export const Setting = createContext<SettingValue>({ words: en, name: '', phone: '' });

/** The panel's language and center. */
export const useSetting = () => useContext(Setting);
