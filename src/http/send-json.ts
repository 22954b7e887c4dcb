import type { ServerResponse } from 'node:http';
import { errorBody, type HttpError } from './http-error.ts';

/** Answers with a JSON body. */
export function sendJson(
  res: ServerResponse,
  status: number,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): void {
  const bytes = Buffer.from(JSON.stringify(body));
  res.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': bytes.length,
    ...headers,
  });
  res.end(bytes);
}

/** Answers with an error. An answer that had already begun can only be cut off. */
export function sendError(res: ServerResponse, error: HttpError): void {
  if (res.headersSent) {
    if (!res.writableEnded) res.destroy();
    return;
  }
  sendJson(res, error.status, errorBody(error), error.headers);
}
