import { basename } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

import { DEMO } from '../center.ts';
import type { Center } from '../center.ts';
import type { Problem } from '../reading/problem.ts';

/** An edit that was not taken: what held before it still does. */
export interface Refused {
  /** The center's; of one that was never right, its folder's. */
  readonly name: string;
  /** Of the first edit that was not taken, in milliseconds since 1970. */
  readonly since: number;
  /** When the settings in use were read; undefined where there are none yet. */
  readonly readAt: number | undefined;
  /** Of the latest edit. */
  readonly problems: readonly Problem[];
}

/** What is known of a folder. Replaced as a whole, so that no turn sees half of an edit. */
interface Held {
  readonly center?: Center;
  readonly readAt?: number;
  readonly refused?: Pick<Refused, 'since' | 'problems'>;
}

/** The settings in use and the edits that were not taken, by folder. */
export function createCenterState() {
  const held = new Map<string, Held>();
  let centers: readonly Center[] = [];

  function hold(folder: string, what: Held): void {
    held.set(folder, what);
    centers = inOrder([...held.values()].flatMap(({ center }) => center ?? []));
  }

  return {
    all: () => centers,
    folders: () => [...held.keys()],
    center: (folder: string) => held.get(folder)?.center,
    /** The folders of other centers, by id. */
    others: (folder: string): ReadonlyMap<string, string> =>
      new Map(
        [...held].flatMap(([other, { center }]) =>
          center && other !== folder ? [[center.id, other]] : [],
        ),
      ),
    refused: (): readonly Refused[] =>
      [...held].flatMap(([folder, { center, readAt, refused }]) =>
        refused ? [{ name: center?.name ?? basename(folder), readAt, ...refused }] : [],
      ),
    /** Settings that are right are in use from here on. False where nothing is new. */
    take(folder: string, center: Center, at: number): boolean {
      const before = held.get(folder);
      const same = isDeepStrictEqual(before?.center, center);
      if (same && !before?.refused) return false;
      // What was worked out from the settings is kept by their identity.
      hold(folder, { center: same && before?.center ? before.center : center, readAt: at });
      return true;
    },
    /** A folder that was never right and is gone. False where nothing was known of it. */
    forget: (folder: string): boolean => held.delete(folder),
    /** Settings that are wrong leave those in use as they are. False where nothing is new. */
    refuse(folder: string, problems: readonly Problem[], at: number): boolean {
      const before = held.get(folder);
      if (isDeepStrictEqual(before?.refused?.problems, problems)) return false;
      hold(folder, { ...before, refused: { since: before?.refused?.since ?? at, problems } });
      return true;
    },
  };
}

/** The default one first: the demo center, else the first by id. */
function inOrder(centers: readonly Center[]): readonly Center[] {
  return centers.toSorted(
    (a, b) => Number(b.id === DEMO) - Number(a.id === DEMO) || a.id.localeCompare(b.id),
  );
}
