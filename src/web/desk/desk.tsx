import { Gate } from './gate.tsx';
import { SetUpPage } from './set-up-page.tsx';
import { SignInPage } from './sign-in-page.tsx';
import { usePlace } from './use-place.ts';
import { useSession } from './use-session.ts';
import { words } from './words.ts';
import { Workplace } from './workplace.tsx';

/** The desk: a door, and behind it the list and the intakes. The place outlives a session. */
export function Desk() {
  const { door, enter, leave } = useSession();
  const { place, go } = usePlace();

  switch (door.type) {
    case 'loading':
      return (
        <Gate title={words.desk}>
          <p role="status">{words.loading}</p>
        </Gate>
      );
    case 'setup':
      return <SetUpPage enter={enter} />;
    case 'out':
      return <SignInPage door={door} enter={enter} />;
    case 'in':
      return <Workplace session={door} place={place} go={go} leave={leave} />;
  }
}
