import { useState } from 'preact/hooks';

import { Dialog } from './dialog.tsx';
import { singleKeys } from './use-keys.ts';
import { words } from './words.ts';

/** The keys, and the way to switch them off. */
export function KeysDialog({ close }: { close: () => void }) {
  const [on, setOn] = useState(singleKeys.get);
  return (
    <Dialog title={words.helpTitle} close={close}>
      <dl class="keys">
        {words.keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label class="check">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => {
            singleKeys.set(event.currentTarget.checked);
            setOn(event.currentTarget.checked);
          }}
        />
        {words.useKeys}
      </label>
    </Dialog>
  );
}
