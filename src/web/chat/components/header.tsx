import type { View } from '../view.ts';
import { useSetting } from '../setting.ts';
import { WORDS } from '../words/index.ts';
import { DownIcon, LanternIcon, LeaveIcon } from './icons.tsx';

/** Who is speaking, the other languages, and the two ways out. */
export function Header(props: {
  readonly intake: View['intake'];
  readonly onLeave: () => void;
  readonly onMinimise?: (() => void) | undefined;
}) {
  const { words, name, language, languages, speak } = useSetting();
  const { intake, onLeave, onMinimise } = props;
  return (
    <header class={languages.length > 1 ? 'header wide' : 'header'}>
      <LanternIcon />
      <div class="who">
        <h1>{name}</h1>
        <p>{intake === 'open' ? words.assistant : words.states[intake]}</p>
      </div>
      {languages
        .filter((each) => each !== language)
        .map((each) => (
          <button key={each} type="button" class="language" lang={each} onClick={() => speak(each)}>
            {WORDS[each].language}
          </button>
        ))}
      <button type="button" class="leave" title={words.leaveHint} onClick={onLeave}>
        <LeaveIcon />
        {words.leave}
      </button>
      {onMinimise && (
        <button type="button" class="minimise" aria-label={words.minimise} onClick={onMinimise}>
          <DownIcon />
        </button>
      )}
    </header>
  );
}
