import type { Center } from '../../center/center.ts';
import type { Place } from '../../machines/facts.ts';
import type { Track } from '../../machines/opening.ts';
import { tracksFrom } from './find-openings.ts';

/**
 * Tracks that were found from a place before, as the center lists them by now: what changed since is
 * said at once. One that is no longer there, or no longer by video where only that reaches the
 * place, is left out. Those that were stored without an id stay as they were stored.
 */
export function currentTracks(
  center: Center,
  place: Place | undefined,
  stored: readonly Track[],
): readonly Track[] {
  const placed = place === undefined ? [] : tracksFrom(center, place);
  const listed = placed.map(({ track }) => track);
  return stored.flatMap((before): readonly Track[] => {
    const now = listed.find(({ id }) => id === before.id);
    if (before.id === undefined) return [before];
    if (!now || before.miles !== undefined) return now ? [now] : [];
    const { miles: _, ...byVideo } = now;
    return now.video ? [byVideo] : [];
  });
}
