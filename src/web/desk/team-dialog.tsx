import { useEffect, useState } from 'preact/hooks';

import type { Account } from '../../desk/wire.ts';
import { api } from './api.ts';
import { Dialog } from './dialog.tsx';
import { Field, fieldOf, PasswordField } from './field.tsx';
import { Form } from './form.tsx';
import { words } from './words.ts';

/** Who can sign in; an operator adds more. */
export function TeamDialog({ close, say }: { close: () => void; say: (text: string) => void }) {
  const [accounts, setAccounts] = useState<readonly Account[]>([]);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    void api.accounts().then(setAccounts, () => undefined);
  }, [turn]);
  return (
    <Dialog title={words.teamTitle} close={close}>
      <ul class="team">
        {accounts.map(({ id, name, role }) => (
          <li key={id}>
            {name} <span class="soft">{words.roleNames[role]}</span>
          </li>
        ))}
      </ul>
      <h3>{words.addPerson}</h3>
      <Form
        button={words.add}
        send={async (form) => {
          const name = fieldOf(form, 'name');
          const role = fieldOf(form, 'role') as Account['role'];
          await api.addAccount({ name, password: fieldOf(form, 'password'), role });
          form.reset();
          say(words.added(name));
          setTurn((count) => count + 1);
        }}
      >
        <Field label={words.name} name="name" autocomplete="off" />
        <PasswordField
          label={words.password}
          name="password"
          autocomplete="new-password"
          hint={words.passwordHint}
        />
        <label class="field">
          {words.role}
          <select name="role">
            <option value="coordinator">{words.roleNames.coordinator}</option>
            <option value="operator">{words.roleNames.operator}</option>
          </select>
        </label>
      </Form>
    </Dialog>
  );
}
