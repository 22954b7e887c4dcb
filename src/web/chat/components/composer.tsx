import { useState } from 'preact/hooks';

import type { QuestionKind } from '../../../machines/question.ts';
import { useSetting } from '../setting.ts';
import { SendIcon } from './icons.tsx';

/** Characters that fit in one message. */
const LONGEST = 4_000;

/** What the keyboard of a phone, and a browser that fills forms in, should know of an answer. */
const FIELDS: Readonly<Partial<Record<QuestionKind, Readonly<Record<string, string>>>>> = {
  phone: { inputmode: 'tel', autocomplete: 'tel' },
  email: { inputmode: 'email', autocomplete: 'email' },
  // A city is an answer too: a keyboard with digits alone would not do.
  zip: { autocomplete: 'postal-code' },
  name: { autocomplete: 'given-name', autocapitalize: 'words' },
  age: { inputmode: 'numeric' },
};

/** Free text, at any time. Enter sends. */
export function Composer(props: {
  readonly kind?: QuestionKind | undefined;
  readonly onSend: (text: string) => void;
}) {
  const { words } = useSetting();
  const { kind, onSend } = props;
  const [text, setText] = useState('');
  const label = (kind && words.writeFor[kind]) ?? words.write;

  function send(event: Event): void {
    event.preventDefault();
    const said = text.trim();
    if (said === '') return;
    onSend(said);
    setText('');
  }

  // One field for every kind of answer: another one would take the focus, and close the keyboard.
  return (
    <form class="composer" onSubmit={send}>
      <textarea
        value={text}
        rows={1}
        maxLength={LONGEST}
        placeholder={label}
        aria-label={label}
        enterkeyhint="send"
        dir="auto"
        autocomplete="off"
        {...(kind ? FIELDS[kind] : {})}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) send(event);
        }}
      />
      <button type="submit" class="send" aria-label={words.send}>
        <SendIcon />
      </button>
    </form>
  );
}
