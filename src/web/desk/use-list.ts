import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

import type { DeskRow, RefusedSettings } from '../../desk/wire.ts';
import { api, isSignedOut, messageOf, type Cause } from './api.ts';

/** Milliseconds: a burst of changes is one refresh. */
const SETTLE = 400;
/** Without the stream of changes, and with it: then only to notice that the session has ended. */
const POLL = 10_000;
const POLL_BESIDE_STREAM = 60_000;

/** The list, kept up to date by the server's stream of changes, or by asking where that is blocked. */
export function useList(closed: boolean, signedOut: () => void) {
  const [rows, setRows] = useState<readonly DeskRow[]>();
  const [refused, setRefused] = useState<readonly RefusedSettings[]>([]);
  const [trouble, setTrouble] = useState<string>();
  const latest = useRef(0);

  const refresh = useCallback(
    async (cause: Cause) => {
      const turn = ++latest.current;
      try {
        const read = await api.list(closed, cause);
        if (turn !== latest.current) return;
        setRows(read.intakes);
        setRefused(read.refused);
        setTrouble(undefined);
      } catch (error) {
        if (isSignedOut(error)) signedOut();
        else if (turn === latest.current) setTrouble(messageOf(error));
      }
    },
    [closed, signedOut],
  );

  useEffect(() => {
    setRows(undefined);
    void refresh('person');
    let settling: ReturnType<typeof setTimeout> | undefined;
    let streaming = false;
    const soon = () => {
      clearTimeout(settling);
      settling = setTimeout(() => void refresh('page'), SETTLE);
    };
    const stream = new EventSource('/api/desk/events');
    stream.addEventListener('changed', soon);
    stream.addEventListener('open', () => {
      streaming = true;
    });
    stream.addEventListener('error', () => {
      streaming = false;
    });
    let quiet = 0;
    const poll = setInterval(() => {
      quiet += POLL;
      if (streaming && quiet < POLL_BESIDE_STREAM) return;
      quiet = 0;
      void refresh('page');
    }, POLL);
    return () => {
      // An answer that is still under way belongs to the list before.
      latest.current++;
      clearTimeout(settling);
      clearInterval(poll);
      stream.close();
    };
  }, [refresh]);

  return { rows, refused, trouble, refresh };
}
