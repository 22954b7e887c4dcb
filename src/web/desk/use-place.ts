import { useCallback, useEffect, useState } from 'preact/hooks';

/** Where someone is at the desk: a list, and perhaps one intake of it. */
export interface Place {
  readonly closed: boolean;
  readonly intake?: string;
}

const LIST: Place = { closed: false };

/**
 * The place, kept in the browser's history but not in the address: Back and a reload work, and no
 * id stands where it is logged or shared.
 */
export function usePlace() {
  const [place, setPlace] = useState<Place>((history.state as Place | null) ?? LIST);

  useEffect(() => {
    const back = (event: PopStateEvent) => setPlace((event.state as Place | null) ?? LIST);
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);

  const go = useCallback((next: Place) => {
    const { intake } = (history.state as Place | null) ?? LIST;
    // From one intake to the next: Back still leads to the list.
    if (intake !== undefined || next.intake === undefined) history.replaceState(next, '');
    else history.pushState(next, '');
    setPlace(next);
  }, []);

  return { place, go };
}
