import { knownOn, dayAt } from '../../availability/openings/known-on.ts';
import { latest } from '../../availability/openings/with-capacities.ts';
import type { Latest } from '../../availability/openings/with-capacities.ts';
import type { Center } from '../../center/center.ts';
import { wordsFor } from '../../content/index.ts';
import { readCapacities } from '../../store/capacities.ts';
import type { Store } from '../../store/open-store.ts';
import type { CenterOpenings, OpeningRow } from '../wire.ts';

/**
 * Every track of a center with what holds of its places now, in the order of the settings.
 *
 * @param names of accounts by id; without them it is not said who at the desk told of a track
 */
export async function openingsOf(
  store: Store,
  center: Center,
  { at, names }: { readonly at: number; readonly names?: ReadonlyMap<string, string> },
): Promise<CenterOpenings> {
  const { zone } = center.hours;
  const today = dayAt(zone, at);
  const language = center.languages[0] ?? 'en';
  const { weekTime } = wordsFor(language).forms;
  const stored = await readCapacities(store, center.id);
  const openings = center.programs.flatMap(({ site, tracks }) =>
    tracks.map(({ id, name, days, time, capacity }): OpeningRow => {
      const told = stored.get(id);
      const held = latest(capacity, told, today);
      return {
        track: id,
        name: name[language] ?? name.en ?? id,
        site: center.sites.find((each) => each.id === site)?.name ?? site,
        when: weekTime({ days, from: time.slice(0, 5), until: time.slice(6) }),
        ...held?.capacity,
        ...(held && { by: teller(held, names) }),
        shown: knownOn(held?.capacity, today) !== undefined,
        seen: told?.at ?? 0,
      };
    }),
  );
  return { center: center.id, name: center.name, today, openings };
}

function teller({ by }: Latest, names: ReadonlyMap<string, string> | undefined) {
  if (by === undefined) return { type: 'settings' } as const;
  if (by === 'api') return { type: 'system' } as const;
  const name = names?.get(by.replace('desk:', ''));
  return { type: 'desk', ...(name === undefined ? {} : { name }) } as const;
}
