import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

import { messageOf } from './api.ts';

/** A form that says what went wrong and is sent once at a time. */
export function Form({
  send,
  button,
  children,
  trouble: before,
}: {
  /** Rejects with what is to be said. */
  send: (form: HTMLFormElement) => Promise<unknown>;
  button: string;
  children: ComponentChildren;
  trouble?: string | undefined;
}) {
  const [trouble, setTrouble] = useState(before);
  const [busy, setBusy] = useState(false);

  async function submit(form: HTMLFormElement) {
    if (busy) return;
    setBusy(true);
    setTrouble(undefined);
    try {
      await send(form);
    } catch (error) {
      setTrouble(messageOf(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit(event.currentTarget);
      }}
    >
      {children}
      <p class="trouble" role="alert">
        {trouble}
      </p>
      <button class="button" type="submit" aria-disabled={busy}>
        {button}
      </button>
    </form>
  );
}
