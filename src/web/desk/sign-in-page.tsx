import type { DeskSession } from '../../desk/wire.ts';
import { api } from './api.ts';
import { Field, fieldOf, PasswordField } from './field.tsx';
import { Form } from './form.tsx';
import { Gate } from './gate.tsx';
import type { Door } from './use-session.ts';
import { words } from './words.ts';

/** The way in; after a quiet time, the way back to the same place. */
export function SignInPage({
  door,
  enter,
}: {
  door: Extract<Door, { type: 'out' }>;
  enter: (session: DeskSession) => void;
}) {
  if (!door.accounts) {
    return (
      <Gate title={words.desk}>
        <p>{words.noAccountYet}</p>
        {door.trouble !== undefined && <p class="trouble">{door.trouble}</p>}
      </Gate>
    );
  }
  return (
    <Gate title={words.signInTitle}>
      {door.expired && <p role="status">{words.expired}</p>}
      <Form
        button={words.signIn}
        trouble={door.trouble}
        send={async (form) => {
          enter(await api.signIn(fieldOf(form, 'name'), fieldOf(form, 'password')));
        }}
      >
        <Field label={words.name} name="name" autocomplete="username" focused />
        <PasswordField label={words.password} name="password" autocomplete="current-password" />
      </Form>
    </Gate>
  );
}
