import { handle } from '../../src/http/handle.ts';
import { createHttpServer } from '../../src/http/http-server.ts';
import { readJson } from '../../src/http/read-json.ts';

/** A server on loopback with an echo, a failure and a room of its own for each name. */
export async function serve(ready: () => Promise<boolean> = () => Promise.resolve(true)) {
  const reported: string[] = [];
  const http = createHttpServer({ ready, report: (name) => void reported.push(name) });
  http.restify.post(
    '/echo',
    handle(async (req) => ({ body: await readJson(req) })),
  );
  http.restify.post(
    '/slow-echo',
    handle(async (req) => ({ body: await readJson(req, { maxMs: 300 }) })),
  );
  http.restify.get(
    '/fails',
    handle(() => {
      throw new RangeError('a secret detail');
    }),
  );
  http.restify.get(
    '/rooms/:room',
    handle((req) => ({ body: { room: req.params['room'] } })),
  );
  const { port } = await http.listen(0, '127.0.0.1');
  const url = `http://127.0.0.1:${port}`;
  return {
    http,
    port,
    url,
    reported,
    isAlive: async () => (await fetch(`${url}/healthz`)).status === 200,
    close: () => http.close(),
  };
}

/** A running test server. */
export type Served = Awaited<ReturnType<typeof serve>>;
