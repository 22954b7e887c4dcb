import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

import type { Language } from '../../machines/settings.ts';
import type { Chat } from './chat.ts';
import { WORDS } from './words/index.ts';

/**
 * The language of the panel: what the visitor chose, at once, and then whatever the assistant
 * speaks, which may have been asked for in words. The page says which it is.
 */
export function useLanguage(chat: Chat, start: Language) {
  const [language, setLanguage] = useState(start);

  useEffect(() => {
    let before: string | undefined;
    const follow = () => {
      const spoken = chat.state().activities.findLast(({ locale }) => locale)?.locale;
      if (spoken === before) return;
      before = spoken;
      if (spoken !== undefined && isSpoken(spoken)) setLanguage(spoken);
    };
    follow();
    return chat.subscribe(follow);
  }, [chat]);

  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = WORDS[language].title;
  }, [language]);

  return [language, setLanguage] as const;
}

/** True for a language that the panel has words in. */
export function isSpoken(language: string): language is Language {
  return Object.hasOwn(WORDS, language);
}
