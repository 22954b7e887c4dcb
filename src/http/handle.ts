import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendJson } from './send-json.ts';

/** A request whose route is known. */
export type RoutedRequest = IncomingMessage & { readonly params: Readonly<Record<string, string>> };

/** What a route answers. */
export interface Reply {
  /** Default: 200. */
  readonly status?: number;
  readonly body: object;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Makes a route of a function from request to reply. What the function throws becomes the answer: an
 * HttpError as it says, anything else 500 without detail (see `createHttpServer`).
 *
 * @example restify.get('/healthz', handle(() => ({ body: { status: 'ok' } })));
 */
export function handle(answer: (req: RoutedRequest) => Promise<Reply> | Reply) {
  // An async function of two parameters is what restify takes as a promise-returning handler.
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const { status = 200, body, headers } = await answer(req as RoutedRequest);
    sendJson(res, status, body, headers);
  };
}

/** The query parameters of a request. */
export function queryOf(req: IncomingMessage): URLSearchParams {
  return new URLSearchParams(req.url?.split('?')[1]);
}
