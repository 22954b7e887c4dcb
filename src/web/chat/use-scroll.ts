import { useLayoutEffect, useRef } from 'preact/hooks';

/** Pixels kept free above what is scrolled to. */
const MARGIN = 12;

/**
 * Scrolls to what is new: to the end where all of it fits, else to where the new turn begins, so
 * that nothing has to be scrolled back to be read in order.
 */
export function useScroll(entryCount: number, questionKey: string | undefined) {
  const scroller = useRef<HTMLElement>(null);
  const arrived = useRef(false);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const turns = element.querySelectorAll<HTMLElement>('li.from-said');
    const begin = turns[turns.length - 1]?.offsetTop ?? 0;
    const smooth = arrived.current && matchMedia('(prefers-reduced-motion: no-preference)').matches;
    arrived.current ||= entryCount > 0;
    element.scrollTo({
      top: Math.min(begin - MARGIN, element.scrollHeight - element.clientHeight),
      behavior: smooth ? 'smooth' : 'instant',
    });
  }, [entryCount, questionKey]);
  return scroller;
}
