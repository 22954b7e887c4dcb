import { dayAt, knownOn } from '../availability/openings/known-on.ts';
import { withLatestOpenings } from '../availability/openings/with-capacities.ts';
import type { Center } from '../center/center.ts';
import { roomText } from '../content/opening-text.ts';
import type { Words } from '../content/words.ts';
import type { HandoffSummary } from '../handoff/summary.ts';
import type { Store } from '../store/open-store.ts';
import type { PlacesNow } from './wire.ts';

/**
 * What is true by now of the places of openings in a summary, where it is not what was told then.
 *
 * @param at milliseconds since 1970
 */
export async function placesNow(
  { openings }: Pick<HandoffSummary, 'openings'>,
  { store, center, words, at }: { store: Store; center: Center; words: Words; at: number },
): Promise<readonly PlacesNow[]> {
  const { programs, hours } = await withLatestOpenings(store, center, at);
  const tracks = programs.flatMap((program) => program.tracks);
  return openings.flatMap(({ id, capacity: told }, opening) => {
    if (id === undefined) return [];
    const track = tracks.find((each) => each.id === id);
    if (!track) return [{ opening, text: words.desk.notListed }];
    const text = roomText(knownOn(track.capacity, dayAt(hours.zone, at)), words);
    return text === roomText(told, words) ? [] : [{ opening, text }];
  });
}
