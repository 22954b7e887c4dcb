import type { Center } from '../center/center.ts';
import { versionOf, withPinned } from '../center/live/pinned.ts';
import type { Pinned } from '../center/live/pinned.ts';
import { readCenterVersion } from '../store/center-versions.ts';
import type { Intake } from '../store/intakes.ts';
import type { Store } from '../store/open-store.ts';

/** By the newest settings, and the hash of those that an intake began with. */
const known = new WeakMap<Center, Map<string, Center>>();

/**
 * A center as an intake knows it: its questions are made of the settings that it began with, all
 * else of the newest ones.
 *
 * @param center as it is now
 */
export async function centerFor(
  store: Store,
  center: Center,
  intake: Pick<Intake, 'centerVersion'> | undefined,
): Promise<Center> {
  const hash = intake?.centerVersion;
  if (hash === undefined || hash === versionOf(center).hash) return center;
  const mixed = known.get(center) ?? new Map<string, Center>();
  known.set(center, mixed);
  const found = mixed.get(hash) ?? (await mix(store, center, hash));
  mixed.set(hash, found);
  return found;
}

async function mix(store: Store, center: Center, hash: string): Promise<Center> {
  const settings = await readCenterVersion(store, hash);
  return settings === undefined
    ? center
    : withPinned(center, JSON.parse(settings) as Partial<Pinned>);
}
