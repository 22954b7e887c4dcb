import type { IncomingMessage } from 'node:http';
import { HttpError } from '../http/http-error.ts';

/** A page of another site cannot set this header without asking, and nobody answers yes. */
const HEADER = 'x-porchlight';

/**
 * Refuses a write that may come from another site's page: without our header, or with an Origin or
 * Sec-Fetch-Site that is not our own. Programs that send neither are no browsers.
 *
 * @throws HttpError 403
 */
export function assertOwnPage(req: IncomingMessage, publicUrl: string | undefined): void {
  if (req.headers[HEADER] !== '1') {
    throw new HttpError(403, 'missing_header', `Writes need the header "${HEADER}: 1".`);
  }
  const { origin } = req.headers;
  const site = req.headers['sec-fetch-site'];
  const ownHosts = [
    req.headers.host,
    publicUrl === undefined ? undefined : new URL(publicUrl).host,
  ];
  const ownOrigin =
    origin === undefined || (URL.canParse(origin) && ownHosts.includes(new URL(origin).host));
  const ownSite = site === undefined || site === 'same-origin' || site === 'none';
  if (!ownOrigin || !ownSite) {
    throw new HttpError(403, 'other_origin', 'This was sent from a page of another site.');
  }
}
