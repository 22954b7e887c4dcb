import { useId, useState } from 'preact/hooks';

import { words } from './words.ts';

interface Props {
  readonly label: string;
  readonly name: string;
  readonly autocomplete: AutoFill;
  readonly hint?: string;
  readonly focused?: boolean;
}

/** A labelled line to write in. */
export function Field({ label, name, autocomplete, hint, focused = false }: Props) {
  return <Written {...{ label, name, autocomplete, hint, focused }} type="text" />;
}

/** A password, which can be shown: there is nothing to retype. */
export function PasswordField(props: Props) {
  const [shown, setShown] = useState(false);
  return (
    <>
      <Written {...props} type={shown ? 'text' : 'password'} />
      <label class="check">
        <input
          type="checkbox"
          checked={shown}
          onChange={(event) => setShown(event.currentTarget.checked)}
        />
        {words.show}
      </label>
    </>
  );
}

function Written({
  label,
  hint,
  focused = false,
  type,
  ...named
}: {
  label: string;
  hint?: string | undefined;
  focused?: boolean;
  name: string;
  autocomplete: AutoFill;
  type: 'text' | 'password';
}) {
  const id = useId();
  const hintId = `${id}-hint`;
  const common = {
    ...named,
    id,
    required: true,
    autofocus: focused,
    spellcheck: false,
    ...(hint !== undefined && { 'aria-describedby': hintId }),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p id={hintId} class="hint">
          {hint}
        </p>
      )}
      {/* One element to the browser: what is written stays when it is shown. */}
      {type === 'text' ? <input type="text" {...common} /> : <input type="password" {...common} />}
    </div>
  );
}

/** What stands in a form's field. */
export function fieldOf(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value : '';
}
