import type { Opening, Track } from '../../machines/opening.ts';
import { blocksOf, fitsOf } from './fit.ts';
import type { Wishes } from './fit.ts';
import { knownOn } from './known-on.ts';

/**
 * The tracks as openings for one visitor. Of the level worth asking about come first what nothing
 * stands against, then what one thing does, then the rest, and other levels after it; among those that with the most reasons, then the nearest. What anything
 * costs or pays has no part in it.
 *
 * @param level worth asking about by the guidance
 * @param today in the center's time zone, as an ISO date
 */
export function rankOpenings(
  tracks: readonly Track[],
  wishes: Wishes,
  { level, today }: { readonly level: string; readonly today: string },
): readonly Opening[] {
  return tracks
    .map(({ capacity: stated, ...track }): Opening => {
      const capacity = knownOn(stated, today);
      const isFull = capacity?.open === 0;
      return {
        ...track,
        ...(capacity ? { capacity } : {}),
        fits: fitsOf(track, wishes),
        blockedBy: [...blocksOf(track, wishes), ...(isFull ? [{ why: 'full' as const }] : [])],
      };
    })
    .toSorted(
      (a, b) =>
        Number(b.level === level) - Number(a.level === level) ||
        inTheWay(a) - inTheWay(b) ||
        b.fits.length - a.fits.length ||
        (a.miles ?? Infinity) - (b.miles ?? Infinity),
    );
}

/** Nothing, one thing, or more. */
function inTheWay({ blockedBy }: Opening): number {
  return Math.min(blockedBy.length, 2);
}
