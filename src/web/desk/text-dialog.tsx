import { useEffect, useRef } from 'preact/hooks';

import { Dialog } from './dialog.tsx';
import { words } from './words.ts';

/** The text rendering, marked and ready to be copied by hand. */
export function TextDialog({ text, close }: { text: string; close: () => void }) {
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.select(), []);
  return (
    <Dialog title={words.textTitle} close={close}>
      <p class="soft">{words.copyByHand}</p>
      <textarea ref={box} readOnly rows={12} aria-label={words.textTitle} value={text} />
    </Dialog>
  );
}
