import { STATUS_CODES, type IncomingMessage, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { errorBody, HttpError } from './http-error.ts';

/** Takes a socket over, or throws an HttpError that refuses it. */
export type Upgrade = (
  req: IncomingMessage,
  socket: Duplex,
  head: Buffer,
  params: Readonly<Record<string, string>>,
) => Promise<void>;

/** Routes of WebSocket upgrades, which restify does not route. */
export interface Upgrades {
  /** `path` names what it captures: `/^\/rooms\/(?<room>[^/]+)$/`. */
  add(path: RegExp, upgrade: Upgrade): void;
  /** Ends every socket that was taken over. */
  close(): void;
}

/** Routes the server's upgrade requests; what no route takes is refused with 404. */
export function routeUpgrades(server: Server, report: (errorName: string) => void): Upgrades {
  const routes: { readonly path: RegExp; readonly upgrade: Upgrade }[] = [];
  const sockets = new Set<Duplex>();

  server.on('upgrade', (req: IncomingMessage, socket: Duplex, head: Buffer) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    take(req, socket, head).catch((error: unknown) => refuse(socket, error));
  });

  async function take(req: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const path = req.url?.split('?')[0] ?? '';
    for (const route of routes) {
      const match = route.path.exec(path);
      if (match) return route.upgrade(req, socket, head, match.groups ?? {});
    }
    throw new HttpError(404, 'not_found', 'There is nothing at this address.');
  }

  function refuse(socket: Duplex, error: unknown): void {
    if (!(error instanceof HttpError)) report(error instanceof Error ? error.name : 'unknown');
    const refusal =
      error instanceof HttpError
        ? error
        : new HttpError(500, 'failed', 'Something went wrong here.');
    const body = JSON.stringify(errorBody(refusal));
    const headers = {
      ...refusal.headers,
      connection: 'close',
      'cache-control': 'no-store',
      'content-type': 'application/json; charset=utf-8',
      'content-length': String(Buffer.byteLength(body)),
    };
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
    const status = `HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status] ?? ''}`;
    socket.end([status, ...lines, '', body].join('\r\n'), () => socket.destroy());
  }

  return {
    add: (path, upgrade) => void routes.push({ path, upgrade }),
    close: () => sockets.forEach((socket) => socket.destroy()),
  };
}
