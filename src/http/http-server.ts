import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import type { Registry } from 'prom-client';
import restify from 'restify';
import { addHealthRoutes } from './health-routes.ts';
import { HttpError } from './http-error.ts';
import { setSecurityHeaders } from './security-headers.ts';
import { sendError } from './send-json.ts';
import { routeUpgrades, type Upgrades } from './upgrades.ts';

/**
 * Milliseconds. Restify makes its server without these, and then a few hundred clients that send a
 * byte now and again hold their connections for five minutes.
 */
const PATIENCE = {
  connectionsCheckingInterval: 1_000,
  headersTimeout: 5_000,
  requestTimeout: 10_000,
};
/** Bytes. */
const MAX_HEADER_SIZE = 8_192;
/** Milliseconds that requests under way are given when the server closes. */
const CLOSING = 2_000;

/** The server that every room mounts its routes on. */
export interface HttpServer {
  readonly restify: restify.Server;
  readonly server: http.Server;
  readonly upgrades: Upgrades;
  /** Takes the class name of an error that no client was told of. */
  readonly report: (errorName: string) => void;
  /** Other rooms add their counters here; labels never hold an id. */
  readonly metrics: Registry;
  /** Port 0 takes a free one. Rejects with the system's error when the port cannot be had. */
  listen(port: number, bind: string): Promise<{ readonly port: number }>;
  close(): Promise<void>;
}

/**
 * Restify's routing behind a server of our own. All errors are JSON in one shape; those that are not
 * an HttpError answer 500 without detail, and only the name of their class is given to `report`.
 */
export function createHttpServer({
  ready,
  report = () => undefined,
}: {
  readonly ready: () => Promise<boolean>;
  readonly report?: (errorName: string) => void;
}): HttpServer {
  // Restify's own log is off: it would write addresses and whole errors.
  const log = pino({ level: 'silent' }) as unknown as NonNullable<restify.ServerOptions['log']>;
  const router = restify.createServer({ name: '', log });
  const options = { ...PATIENCE, maxHeaderSize: MAX_HEADER_SIZE };
  const server = http.createServer(options, (req, res) => {
    setSecurityHeaders(res);
    if (isAddress(req)) router.server.emit('request', req, res);
    else sendError(res, new HttpError(400, 'bad_address', 'The URL or the Host is malformed.'));
  });

  // Without calling back, restify leaves the answer to us.
  router.on('restifyError', (_req: unknown, res: http.ServerResponse, error: unknown) => {
    const refusal = toHttpError(error);
    if (refusal.status === 500) report(error instanceof Error ? error.name : typeof error);
    sendError(res, refusal);
  });
  const upgrades = routeUpgrades(server, report);
  const metrics = addHealthRoutes(router, ready);

  return {
    restify: router,
    server,
    upgrades,
    report,
    metrics,
    listen: (port, bind) =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, bind, () => {
          server.off('error', reject);
          resolve({ port: (server.address() as AddressInfo).port });
        });
      }),
    close: () =>
      new Promise((resolve) => {
        const timer = setTimeout(() => server.closeAllConnections(), CLOSING);
        server.close(() => {
          clearTimeout(timer);
          resolve();
        });
        server.closeIdleConnections();
        upgrades.close();
      }),
  };
}

/** Restify keeps the URL it parses here, and would parse it later where a failure ends the process. */
function isAddress(req: http.IncomingMessage): boolean {
  try {
    return Boolean((req as restify.Request).getUrl());
  } catch {
    return false;
  }
}

function toHttpError(error: unknown): HttpError {
  if (error instanceof HttpError) return error;
  const name = error instanceof Error ? error.name : '';
  if (name === 'ResourceNotFoundError') {
    return new HttpError(404, 'not_found', 'There is nothing at this address.');
  }
  if (name === 'MethodNotAllowedError') {
    return new HttpError(
      405,
      'method_not_allowed',
      'This address takes other methods: see the Allow header.',
    );
  }
  return new HttpError(500, 'failed', 'Something went wrong here; try again.');
}
