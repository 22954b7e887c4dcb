import type { DeskSession } from '../../desk/wire.ts';
import { api } from './api.ts';
import { Field, fieldOf, PasswordField } from './field.tsx';
import { Form } from './form.tsx';
import { Gate } from './gate.tsx';
import { words } from './words.ts';

/** The page behind the set-up link: it makes the first account. */
export function SetUpPage({ enter }: { enter: (session: DeskSession) => void }) {
  return (
    <Gate title={words.setUpTitle}>
      <p>{words.setUpText}</p>
      <Form
        button={words.makeAccount}
        send={async (form) => {
          const account = { name: fieldOf(form, 'name'), password: fieldOf(form, 'password') };
          await api.addAccount(account);
          enter(await api.session('person'));
        }}
      >
        <Field label={words.name} name="name" autocomplete="username" focused />
        <PasswordField
          label={words.password}
          name="password"
          autocomplete="new-password"
          hint={words.passwordHint}
        />
      </Form>
    </Gate>
  );
}
