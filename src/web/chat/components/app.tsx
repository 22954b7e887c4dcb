import type { Language } from '../../../machines/settings.ts';
import type { Chat } from '../chat.ts';
import type { Host } from '../host.ts';
import { Setting } from '../setting.ts';
import { useLanguage } from '../use-language.ts';
import { WORDS } from '../words/index.ts';
import { Panel } from './panel.tsx';

/** The panel in the language at hand. */
export function App(props: {
  readonly chat: Chat;
  readonly host: Host;
  readonly leave: () => void;
  readonly center: { readonly name: string; readonly phone: string };
  readonly languages: readonly Language[];
  /** The language to begin in. */
  readonly start: Language;
}) {
  const { chat, host, leave, center, languages, start } = props;
  const [language, setLanguage] = useLanguage(chat, start);

  /** The panel's own words change at once, also where there is no connection. */
  function speak(lang: Language): void {
    setLanguage(lang);
    if (chat.state().status === 'ended') return;
    chat.say({ text: WORDS[lang].language, value: { command: 'language', lang } });
  }

  const setting = { words: WORDS[language], language, languages, speak, ...center };
  return (
    <Setting.Provider value={setting}>
      <Panel chat={chat} host={host} leave={leave} />
    </Setting.Provider>
  );
}
