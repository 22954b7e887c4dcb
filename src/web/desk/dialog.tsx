import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

import { words } from './words.ts';

/** A box over the page. It takes the focus and gives it back; Esc closes it. */
export function Dialog({
  title,
  close,
  dismiss = words.done,
  children,
}: {
  title: string;
  close: () => void;
  dismiss?: string;
  children: ComponentChildren;
}) {
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const before = document.activeElement;
    box.current?.showModal();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={box}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <h2 id={id}>{title}</h2>
      {children}
      <button type="button" class="quiet dismiss" onClick={close}>
        {dismiss}
      </button>
    </dialog>
  );
}
