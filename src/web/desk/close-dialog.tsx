import { useState } from 'preact/hooks';

import type { SignedIn } from '../../desk/wire.ts';
import { Dialog } from './dialog.tsx';
import { words } from './words.ts';

/** Asks how it ended, then closes the intake. */
export function CloseDialog({
  outcomes,
  close,
  cancel,
}: {
  outcomes: SignedIn['outcomes'];
  close: (outcome: string) => Promise<void>;
  cancel: () => void;
}) {
  const [outcome, setOutcome] = useState<string>();
  const [trouble, setTrouble] = useState('');
  return (
    <Dialog title={words.closeTitle} close={cancel} dismiss={words.cancel}>
      <p class="soft">{words.closeHint}</p>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (outcome === undefined) setTrouble(words.pickOutcome);
          else void close(outcome);
        }}
      >
        <fieldset class="outcomes">
          <legend>{words.how}</legend>
          {outcomes.map(({ id, label }) => (
            <label key={id} class="check">
              <input
                type="radio"
                name="outcome"
                value={id}
                checked={outcome === id}
                onChange={() => setOutcome(id)}
              />
              {label}
            </label>
          ))}
        </fieldset>
        <p class="trouble" role="alert">
          {trouble}
        </p>
        <button type="submit" class="button">
          {words.closeNow}
        </button>
      </form>
    </Dialog>
  );
}
