import { useState } from 'preact/hooks';

import { Dialog } from './dialog.tsx';
import { words } from './words.ts';

/** What a dialog asks and offers, in words. */
interface Asking {
  readonly title: string;
  readonly hint: string;
  readonly ask: string;
  /** Said where nothing is picked. */
  readonly pick: string;
  readonly done: string;
}

/** Asks for one of several choices, then does what it is for. */
export function ChoiceDialog({
  asking: { title, hint, ask, pick, done },
  choices,
  choose,
  cancel,
}: {
  asking: Asking;
  choices: readonly { readonly id: string; readonly label: string }[];
  choose: (choice: string) => Promise<void>;
  cancel: () => void;
}) {
  const [choice, setChoice] = useState<string>();
  const [trouble, setTrouble] = useState('');
  const [busy, setBusy] = useState(false);
  return (
    <Dialog title={title} close={cancel} dismiss={words.cancel}>
      <p class="soft">{hint}</p>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (choice === undefined) {
            setTrouble(pick);
            return;
          }
          setBusy(true);
          void choose(choice);
        }}
      >
        <fieldset class="outcomes">
          <legend>{ask}</legend>
          {choices.map(({ id, label }) => (
            <label key={id} class="check">
              <input
                type="radio"
                name="choice"
                value={id}
                checked={choice === id}
                onChange={() => setChoice(id)}
              />
              {label}
            </label>
          ))}
        </fieldset>
        <p class="trouble" role="alert">
          {trouble}
        </p>
        <button type="submit" class="button" disabled={busy}>
          {done}
        </button>
      </form>
    </Dialog>
  );
}
