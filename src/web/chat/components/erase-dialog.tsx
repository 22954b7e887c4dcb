import type { RefObject } from 'preact';

import { useSetting } from '../setting.ts';

/** Asks once more before anything is erased. */
export function EraseDialog(props: {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly onErase: () => void;
}) {
  const { words } = useSetting();
  const { dialog, onErase } = props;
  const close = () => dialog.current?.close();
  return (
    <dialog ref={dialog} class="erase" aria-labelledby="erase-title">
      <h2 id="erase-title">{words.eraseTitle}</h2>
      <p>{words.eraseText}</p>
      <button type="button" class="button" onClick={close}>
        {words.eraseNo}
      </button>
      <button
        type="button"
        class="button help"
        onClick={() => {
          close();
          onErase();
        }}
      >
        {words.eraseYes}
      </button>
    </dialog>
  );
}
