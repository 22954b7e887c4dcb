import type { ConsentPage } from '../../desk/wire.ts';
import { Dialog } from './dialog.tsx';
import { words } from './words.ts';

/** The consent as a form to print and sign by hand. What is still to fill in is marked, and said aloud. */
export function ConsentDialog({ page, close }: { page: ConsentPage; close: () => void }) {
  const { consent, labels } = page;
  const { title, elements, notFor, notice, ref, language } = consent;
  return (
    <Dialog title={words.consentTitle} close={close}>
      <p class="soft">
        {labels.draft} · {words.ref(ref, 1)}
      </p>
      <button type="button" class="button" onClick={() => print()}>
        {words.print}
      </button>
      <div class="consent" lang={language}>
        <p>
          <strong>{title}</strong>
        </p>
        <ol>
          {Object.entries(elements).map(([id, { text, open }]) => (
            <li key={id} class={open ? 'open' : ''}>
              {text}
              {open && (
                <span class="soft" lang={document.documentElement.lang}>
                  {' '}
                  ({labels.open})
                </span>
              )}
            </li>
          ))}
        </ol>
        <p>{notFor}</p>
        <p class="soft" lang="en">
          {words.goesWithRecord}
        </p>
        <blockquote lang="en">{notice}</blockquote>
      </div>
    </Dialog>
  );
}
