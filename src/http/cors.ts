import type { Server } from 'restify';

/** Which pages of other origins may call the routes under `prefix`, and how. */
export interface CorsOptions {
  readonly prefix: string;
  readonly methods: readonly string[];
  readonly requestHeaders: readonly string[];
  readonly allows: (origin: string) => boolean;
}

/** Seconds a browser may remember a preflight's answer. */
const MAX_AGE = 600;

/**
 * Answers preflights and names the calling origin in answers. It runs before routing because restify
 * would refuse an OPTIONS request with 405. An origin that is not allowed gets no header, and the
 * browser keeps the answer from its page.
 */
export function allowCors(server: Server, options: CorsOptions): void {
  const { prefix, methods, requestHeaders, allows } = options;
  server.pre((req, res, next) => {
    if (!req.getPath().startsWith(`${prefix}/`)) return next();
    res.setHeader('vary', 'Origin');
    const origin = req.headers.origin;
    if (origin !== undefined && allows(origin)) {
      res.setHeader('access-control-allow-origin', origin);
      // The Direct Line client asks for its session id with credentials; there are no cookies here.
      res.setHeader('access-control-allow-credentials', 'true');
      res.setHeader('access-control-expose-headers', 'retry-after');
      res.setHeader('cross-origin-resource-policy', 'cross-origin');
    }
    if (req.method !== 'OPTIONS') return next();
    res.setHeader('access-control-allow-methods', methods.join(', '));
    res.setHeader('access-control-allow-headers', requestHeaders.join(', '));
    res.setHeader('access-control-max-age', String(MAX_AGE));
    res.writeHead(204);
    res.end();
    return next(false);
  });
}
