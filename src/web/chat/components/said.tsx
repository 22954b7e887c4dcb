import { useSetting } from '../setting.ts';
import type { Entry } from '../view.ts';
import { PencilIcon } from './icons.tsx';

/** What the visitor said. An answer that stands is a button: pressing it changes the answer. */
export function Said(props: {
  readonly entry: Extract<Entry, { type: 'said' }>;
  readonly offline: boolean;
  readonly onChange: (fact: string) => void;
}) {
  const { words } = useSetting();
  const { entry, offline, onChange } = props;
  const { text, status, fact } = entry;
  return (
    <div class="said">
      {fact === undefined ? (
        <p class="words" dir="auto">
          <span class="aloud">{words.youSaid} </span>
          {text}
        </p>
      ) : (
        <button type="button" class="words" dir="auto" onClick={() => onChange(fact)}>
          <span class="aloud">{words.youSaid} </span>
          {text}
          <PencilIcon />
          <span class="aloud"> {words.changeAnswer}</span>
        </button>
      )}
      {status === 'waiting' && <p class="note late">{offline ? words.notSent : words.sending}</p>}
      {status === 'refused' && <p class="note">{words.notTaken}</p>}
    </div>
  );
}
