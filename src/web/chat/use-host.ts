import { useEffect, useRef } from 'preact/hooks';

import type { Host } from './host.ts';
import type { Entry } from './view.ts';

/**
 * Keeps the page around informed: Esc minimises, and what is said while the panel is closed is
 * counted there. Returns what minimises the panel; undefined where it is a page of its own.
 */
export function useHost(
  host: Host,
  entries: readonly Entry[],
  questionKey: string | undefined,
): (() => void) | undefined {
  const closed = useRef(false);
  const minimise = () => host.tell({ porchlight: 'minimise' });

  useEffect(() => {
    const escape = (event: KeyboardEvent) => {
      // A dialog that is open takes this key for itself.
      if (event.key === 'Escape' && !document.querySelector('dialog[open]')) minimise();
    };
    addEventListener('keydown', escape);
    const deafen = host.listen(({ porchlight }) => {
      closed.current = porchlight === 'minimised';
    });
    return () => {
      removeEventListener('keydown', escape);
      deafen();
    };
  }, [host]);

  const heard = questionKey ?? entries.findLast(({ type }) => type !== 'said')?.id;
  useEffect(() => {
    if (closed.current) host.tell({ porchlight: 'news' });
  }, [heard]);

  return host.embedded ? minimise : undefined;
}
