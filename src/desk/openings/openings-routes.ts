import { dayAt } from '../../availability/openings/known-on.ts';
import type { Center } from '../../center/center.ts';
import { HttpError } from '../../http/http-error.ts';
import type { Capacity } from '../../machines/opening.ts';
import { readAccounts } from '../../store/accounts.ts';
import { readCapacities, saveCapacities } from '../../store/capacities.ts';
import type { Store } from '../../store/open-store.ts';
import type { DeskRoutes } from '../access.ts';
import { readBody } from '../read-body.ts';
import type { DeskOpenings } from '../wire.ts';
import { changesIn, deskForm } from './openings-form.ts';
import { openingsOf } from './openings-of.ts';

/** What the openings' routes need. */
export interface OpeningsOptions {
  readonly store: Store;
  /** The centers as their settings are at this moment. */
  readonly centers: () => readonly Center[];
  readonly now: () => number;
}

/** How many places each track has: read by whoever is here, told by coordinators. */
export function mountDeskOpenings(
  routes: DeskRoutes,
  { store, centers, now }: OpeningsOptions,
): void {
  routes.get('/openings', 'reader', async () => ({ body: await state() }));

  routes.put('/openings', 'coordinator', async ({ req, account }) => {
    const { center: id, openings } = await readBody(req, deskForm);
    const center = centerOf(centers(), id);
    const at = now();
    const changes = changesIn(openings, center, dayAt(center.hours.zone, at));
    const by = `desk:${account?.id ?? ''}` as const;
    const overtaken = await saveCapacities(store, { center: center.id, by, at, changes });
    if (overtaken.length > 0) {
      const stored = await readCapacities(store, center.id);
      const now = overtaken.flatMap((track) => stored.get(track)?.capacity ?? []).map(placesNow);
      const message = `This was changed while you looked at it: ${now.join('; ')}. Look again, then save.`;
      throw new HttpError(409, 'newer', message);
    }
    return { body: await state() };
  });

  async function state(): Promise<DeskOpenings> {
    const accounts = await readAccounts(store);
    const names = new Map(accounts.map(({ id, name }) => [id, name]));
    const all = centers().map((center) => openingsOf(store, center, { at: now(), names }));
    return { centers: await Promise.all(all) };
  }
}

/** What somebody else has saved: their number is not seen in a form that one has typed in. */
function placesNow({ open, asOf, nextStart }: Capacity): string {
  const start = nextStart === undefined ? '' : `, next start ${nextStart}`;
  return `${open} open as of ${asOf}${start}`;
}

/**
 * The center that is meant: where there is one alone, it need not be named.
 *
 * @throws HttpError 422 naming those there are
 */
export function centerOf(centers: readonly Center[], id: string | undefined): Center {
  const [only, ...others] = centers;
  const center =
    id === undefined && others.length === 0 ? only : centers.find((each) => each.id === id);
  if (center) return center;
  const ids = centers.map((each) => each.id).join(', ');
  throw new HttpError(422, 'unknown_center', `center: expected one of ${ids}.`);
}
