import { useCallback, useMemo, useState } from 'preact/hooks';

import type { SignedIn } from '../../desk/wire.ts';
import { api, isSignedOut, messageOf } from './api.ts';
import { IntakePage } from './intake-page.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { ListPage } from './list-page.tsx';
import { OpeningsDialog } from './openings-dialog.tsx';
import { RefusedNotice } from './refused-notice.tsx';
import { TeamDialog } from './team-dialog.tsx';
import { TopBar } from './top-bar.tsx';
import { useKeys } from './use-keys.ts';
import { useList } from './use-list.ts';
import type { Place } from './use-place.ts';
import { words } from './words.ts';

/** What both pages do: say something, and act on the server with what it says in return. */
export interface Acting {
  readonly me: string;
  readonly say: (text: string) => void;
  /** Runs an act and says what came of it; false where the server refused. */
  readonly act: (what: Promise<unknown>, done: string) => Promise<boolean>;
  readonly signedOut: () => void;
}

/** The desk of someone who is signed in. */
export function Workplace({
  session,
  place,
  go,
  leave,
}: {
  session: SignedIn;
  place: Place;
  go: (place: Place) => void;
  leave: (expired: boolean) => void;
}) {
  const [said, say] = useState('');
  const [dialog, setDialog] = useState<'keys' | 'openings' | 'team'>();
  const signedOut = useCallback(() => leave(true), [leave]);
  const { rows, refused, trouble, refresh } = useList(place.closed, signedOut);

  const acting = useMemo((): Acting => {
    const act = async (what: Promise<unknown>, done: string) => {
      try {
        await what;
        say(done);
        return true;
      } catch (error) {
        if (isSignedOut(error)) signedOut();
        else say(messageOf(error));
        return false;
      } finally {
        void refresh('page');
      }
    };
    return { me: session.account.id, say, act, signedOut };
  }, [session, refresh, signedOut]);

  const step = useCallback(
    (by: 1 | -1) => {
      const at = rows?.findIndex(({ id }) => id === place.intake) ?? -1;
      const next = at < 0 ? undefined : rows?.[at + by];
      if (next) go({ ...place, intake: next.id });
    },
    [rows, place, go],
  );

  const keys = useMemo(() => ({ '?': () => setDialog('keys') }), []);
  useKeys(keys);

  return (
    <>
      <TopBar
        session={session}
        showKeys={() => setDialog('keys')}
        showOpenings={() => setDialog('openings')}
        showTeam={() => setDialog('team')}
        signOut={() => void acting.act(api.signOut(), '').then(() => leave(false))}
      />
      {session.unsigned.length > 0 && <p class="notice">{words.unsigned(session.unsigned)}</p>}
      {refused.map((each) => (
        <RefusedNotice key={each.center} refused={each} />
      ))}
      <p class="said" role="status">
        {said || trouble}
      </p>
      {place.intake === undefined ? (
        <ListPage rows={rows} place={place} go={go} acting={acting} />
      ) : (
        <IntakePage
          key={place.intake}
          id={place.intake}
          row={rows?.find(({ id }) => id === place.intake)}
          choices={session}
          acting={acting}
          back={() => go({ closed: place.closed })}
          step={step}
        />
      )}
      {dialog === 'keys' && <KeysDialog close={() => setDialog(undefined)} />}
      {dialog === 'openings' && (
        <OpeningsDialog close={() => setDialog(undefined)} signedOut={signedOut} />
      )}
      {dialog === 'team' && <TeamDialog close={() => setDialog(undefined)} say={say} />}
    </>
  );
}
