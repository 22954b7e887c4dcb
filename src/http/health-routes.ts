import { Counter, Registry } from 'prom-client';
import type { Response, Route, Server } from 'restify';
import { handle } from './handle.ts';

/**
 * `/healthz` answers while the process lives, `/readyz` while it can take a turn, `/metrics` for
 * Prometheus. Requests are counted by route (method and pattern) and status: a pattern holds no ids.
 */
export function addHealthRoutes(server: Server, ready: () => Promise<boolean>): Registry {
  const registry = new Registry();
  const requests = new Counter({
    name: 'porchlight_http_requests_total',
    help: 'Answered HTTP requests.',
    labelNames: ['route', 'status'],
    registers: [registry],
  });
  server.on('after', (_req: unknown, res: Response, route: Route | undefined) => {
    const pattern = route ? `${route.method} ${String(route.path)}` : 'none';
    requests.inc({ route: pattern, status: res.statusCode });
  });

  server.get(
    '/healthz',
    handle(() => ({ body: { status: 'ok' } })),
  );
  server.get(
    '/readyz',
    handle(async () => {
      const isReady = await ready().catch(() => false);
      return isReady
        ? { body: { status: 'ready' } }
        : { status: 503, body: { status: 'unready' }, headers: { 'retry-after': '5' } };
    }),
  );
  server.get('/metrics', async (_req, res) => {
    const text = await registry.metrics();
    res.writeHead(200, { 'content-type': registry.contentType });
    res.end(text);
  });
  return registry;
}
