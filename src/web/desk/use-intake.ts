import { useEffect, useRef, useState } from 'preact/hooks';

import type { DeskPage } from '../../desk/wire.ts';
import { api, isSignedOut, messageOf } from './api.ts';

/** One intake; read again when it has a new revision or another claim. */
export function useIntake(id: string, stamp: string, signedOut: () => void) {
  const [intake, setIntake] = useState<DeskPage>();
  const fresh = useRef(true);
  const [trouble, setTrouble] = useState<string>();
  useEffect(() => {
    let current = true;
    // The first time a person opened it; after that something changed by itself.
    api.read(id, fresh.current ? 'person' : 'page').then(
      (read) => {
        if (!current) return;
        fresh.current = false;
        setIntake(read);
        setTrouble(undefined);
      },
      (error: unknown) => {
        if (isSignedOut(error)) signedOut();
        else if (current) setTrouble(messageOf(error));
      },
    );
    return () => {
      current = false;
    };
  }, [id, stamp, signedOut]);
  return { intake, trouble };
}
