import type { Capacity } from '../machines/opening.ts';
import { appendAudit } from './audit.ts';
import type { Store } from './open-store.ts';

/** Who told of places: the center's own system, or an account at the desk. */
export type ToldBy = 'api' | `desk:${string}`;

/** What was told last of the places of a track. */
export interface StoredCapacity {
  readonly capacity: Capacity;
  readonly by: ToldBy;
  /** When it was told: milliseconds since 1970. */
  readonly at: number;
}

/** What is to be known of a track's places from now on. */
export interface CapacityChange {
  readonly track: string;
  readonly capacity: Capacity;
  /** The `at` of what the writer saw, 0 for nothing stored. Left out, the writer knows by itself. */
  readonly seen?: number | undefined;
}

/** What was told of a center's tracks, by track. */
export async function readCapacities(
  { db }: Pick<Store, 'db'>,
  center: string,
): Promise<ReadonlyMap<string, StoredCapacity>> {
  const rows = await db
    .selectFrom('capacity')
    .selectAll()
    .where('center', '=', center)
    .orderBy('track')
    .execute();
  return new Map(
    rows.map((row) => [
      row.track,
      {
        capacity: {
          open: row.open,
          asOf: row.as_of,
          ...(row.next_start === null ? {} : { nextStart: row.next_start }),
          ...(row.waitlist === 1 ? { waitlist: true } : {}),
        },
        by: row.by_whom as ToldBy,
        at: row.updated_at,
      },
    ]),
  );
}

/**
 * Saves all changes or none, each with an audit row. A number of an earlier day than the stored one
 * changes nothing, nor does one that says the same.
 *
 * @returns the tracks that somebody else changed since the writer saw them; then nothing is saved
 */
export async function saveCapacities(
  store: Store,
  {
    center,
    by,
    at,
    changes,
  }: {
    readonly center: string;
    readonly by: ToldBy;
    readonly at: number;
    readonly changes: readonly CapacityChange[];
  },
): Promise<readonly string[]> {
  return store.db.transaction().execute(async (trx) => {
    const stored = await readCapacities({ db: trx }, center);
    const overtaken = changes.filter(
      ({ track, seen }) => seen !== undefined && seen !== (stored.get(track)?.at ?? 0),
    );
    if (overtaken.length > 0) return overtaken.map(({ track }) => track);
    const made = changes.filter(({ track, capacity }) => {
      const before = stored.get(track);
      if (before && capacity.asOf < before.capacity.asOf) return false;
      return !before || before.by !== by || !isSame(capacity, before.capacity);
    });
    for (const { track, capacity } of made) {
      const values = {
        open: capacity.open,
        as_of: capacity.asOf,
        next_start: capacity.nextStart ?? null,
        waitlist: capacity.waitlist ? 1 : 0,
        by_whom: by,
        updated_at: at,
      };
      await trx
        .insertInto('capacity')
        .values({ center, track, ...values })
        .onConflict((conflict) => conflict.columns(['center', 'track']).doUpdateSet(values))
        .execute();
    }
    const entries = made.map(({ track }) => ({
      event: 'openings.changed',
      ref: `${center} ${track} ${by.replace('desk:', '')}`,
    }));
    await appendAudit(trx, entries, at);
    return [];
  });
}

function isSame(one: Capacity, other: Capacity): boolean {
  return (
    one.open === other.open &&
    one.asOf === other.asOf &&
    one.nextStart === other.nextStart &&
    (one.waitlist ?? false) === (other.waitlist ?? false)
  );
}
