import { useCallback, useEffect, useState } from 'preact/hooks';

import type { DeskSession } from '../../desk/wire.ts';
import { api, messageOf } from './api.ts';

/** Who is here. `expired`: someone was, and the page keeps their place. */
export type Door =
  | { readonly type: 'loading' }
  | (DeskSession & { readonly expired?: boolean; readonly trouble?: string });

/** The session of this page: from the cookie, or from the set-up link in the address. */
export function useSession() {
  const [door, setDoor] = useState<Door>({ type: 'loading' });
  const leave = useCallback((expired: boolean) => {
    setDoor({ type: 'out', accounts: true, expired });
  }, []);

  useEffect(() => {
    const token = takeSetupToken();
    const begin = token === undefined ? api.session('person') : api.openSetup(token);
    begin.then(setDoor, async (error: unknown) => {
      const out = { type: 'out', accounts: true } as const;
      // Someone with a session may have opened an old set-up link.
      const session = await api.session('person').catch(() => out);
      setDoor(session.type === 'in' ? session : { ...session, trouble: messageOf(error) });
    });
  }, []);

  return { door, enter: setDoor, leave };
}

/** The token of a set-up link, taken out of the address so that no history keeps it. */
function takeSetupToken(): string | undefined {
  const token = new URLSearchParams(location.hash.slice(1)).get('setup');
  if (token === null) return undefined;
  history.replaceState(history.state, '', location.pathname);
  return token;
}
