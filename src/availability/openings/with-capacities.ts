import type { Center } from '../../center/center.ts';
import { readCapacities } from '../../store/capacities.ts';
import type { StoredCapacity } from '../../store/capacities.ts';
import type { Store } from '../../store/open-store.ts';
import type { Capacity } from '../../machines/opening.ts';
import { dayAt } from './known-on.ts';

/** A center with the places of its tracks as they were told last. */
export async function withLatestOpenings(
  store: Store,
  center: Center,
  at: number,
): Promise<Center> {
  const stored = await readCapacities(store, center.id);
  return withCapacities(center, stored, dayAt(center.hours.zone, at));
}

/**
 * Lays what was told of places over the settings. What was told of a track that is not in the
 * settings any more says nothing.
 *
 * @param today in the center's time zone, as an ISO date
 */
export function withCapacities(
  center: Center,
  stored: ReadonlyMap<string, StoredCapacity>,
  today: string,
): Center {
  if (stored.size === 0) return center;
  const programs = center.programs.map((program) => ({
    ...program,
    tracks: program.tracks.map((track) => {
      const capacity = latest(track.capacity, stored.get(track.id), today)?.capacity;
      return { ...track, ...(capacity && { capacity }) };
    }),
  }));
  return { ...center, programs };
}

/** What holds of a track's places; told by nobody where it stands in the settings. */
export type Latest = StoredCapacity | { readonly capacity: Capacity; readonly by?: undefined };

/**
 * Of what the settings say of a track's places and what was told since, that of the later day; of
 * one day what was told. A day in the settings that is still to come was written by mistake.
 */
export function latest(
  inSettings: Capacity | undefined,
  told: StoredCapacity | undefined,
  today: string,
): Latest | undefined {
  if (!inSettings) return told;
  const isLater = told && inSettings.asOf > told.capacity.asOf && inSettings.asOf <= today;
  return told && !isLater ? told : { capacity: inSettings };
}
