import type { ServerResponse } from 'node:http';
import { HttpError } from '../http/http-error.ts';
import type { HttpServer } from '../http/http-server.ts';
import type { DeskRoutes } from './access.ts';

/** Tells open pages that something changed, never what. */
export interface ChangeStream {
  readonly changed: () => void;
  readonly close: () => void;
}

/** Milliseconds: proxies close what is silent for a minute, and a session that ended is noticed. */
const BEAT = 20_000;
const MOST_READERS = 200;

/** Mounts the desk's stream of server-sent events. */
export function mountChanges(
  { restify }: HttpServer,
  routes: DeskRoutes,
  beat = BEAT,
): ChangeStream {
  const readers = new Set<ServerResponse>();
  const beats = new Set<NodeJS.Timeout>();

  // Without `handle`: this answer does not end.
  restify.get('/api/desk/events', async (req, res) => {
    await routes.admit(req, 'reader');
    if (readers.size >= MOST_READERS) {
      throw new HttpError(503, 'too_many_readers', 'Too many pages are open; this one polls.');
    }
    res.writeHead(200, { 'content-type': 'text/event-stream' });
    res.write(': open\n\n');
    readers.add(res);
    const timer = setInterval(() => {
      void routes.sessionOf(req).then(
        (session) => (session ? res.write(': beat\n\n') : res.end()),
        () => res.end(),
      );
    }, beat);
    beats.add(timer);
    res.on('close', () => {
      clearInterval(timer);
      beats.delete(timer);
      readers.delete(res);
    });
  });

  return {
    changed() {
      for (const reader of readers) reader.write('event: changed\ndata:\n\n');
    },
    close() {
      beats.forEach((timer) => clearInterval(timer));
      readers.forEach((reader) => reader.end());
    },
  };
}
