import http from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';

import { TargetError, guardedLookup, mayReach } from './target.ts';
import type { Route } from './target.ts';

/** How a receiver answered. Its body is read and thrown away: nothing in it matters to us. */
export interface Reply {
  readonly status: number;
  readonly retryAfter: string | undefined;
}

/** How much of a reply is read before the connection is cut, in bytes. */
const REPLY_LIMIT = 64 * 1024;

/**
 * Posts a body to a target: one connection, no redirects followed, no address outside the route's
 * reach. Resolves once the receiver has given a status, whatever becomes of the rest of its reply.
 *
 * @param signal ends the attempt, wherever it is
 */
export async function send(
  { url, reach }: Route,
  request: {
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
    readonly signal: AbortSignal;
    readonly lookup?: LookupFunction;
  },
): Promise<Reply> {
  const { headers, body, signal, lookup = guardedLookup(reach) } = request;
  const { promise, resolve, reject } = Promise.withResolvers<Reply>();
  let reply: Reply | undefined;
  let failure: Error | undefined;
  const { request: open } = url.protocol === 'https:' ? https : http;
  // `agent: false`: a connection of its own, so that no earlier one passes by the checks.
  const outgoing = open(url, { method: 'POST', headers, lookup, signal, agent: false });
  outgoing.on('socket', (socket) => {
    // Before a byte is written: a literal address is never looked up, and a lookup can be wrong.
    socket.once('connect', () => {
      if (mayReach(socket.remoteAddress ?? '', reach)) return;
      outgoing.destroy(new TargetError(`was reached at an address that is not ${reach}`));
    });
  });
  outgoing.on('response', (incoming) => {
    reply = { status: incoming.statusCode ?? 0, retryAfter: incoming.headers['retry-after'] };
    let read = 0;
    incoming.on('data', (chunk: Buffer) => {
      read += chunk.length;
      if (read > REPLY_LIMIT) outgoing.destroy();
    });
    incoming.on('error', () => undefined);
  });
  outgoing.on('error', (error) => (failure = error));
  outgoing.on('close', () => {
    if (reply) resolve(reply);
    else reject(failure ?? new NoReplyError());
  });
  outgoing.end(body);
  return promise;
}

/** The connection was closed in good order before there was any answer. */
export class NoReplyError extends Error {
  override readonly name = 'NoReplyError';
  override readonly message = 'The receiver closed the connection without an answer.';
}
