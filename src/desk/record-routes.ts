import { readAudit } from '../store/audit.ts';
import { readDeliveries } from '../store/deliveries.ts';
import type { Store } from '../store/open-store.ts';
import type { DeskRoutes } from './access.ts';

const LATEST = 1_000;

/** What happened: how deliveries stand, and the audit log. Neither holds what anyone said. */
export function mountRecords(routes: DeskRoutes, store: Store): void {
  routes.get('/deliveries', 'reader', async () => ({
    body: { deliveries: await readDeliveries(store) },
  }));

  routes.get('/audit', 'operator', async () => ({
    body: { audit: await readAudit(store, LATEST) },
  }));
}
