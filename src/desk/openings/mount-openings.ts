import type { IncomingMessage } from 'node:http';
import { dayAt } from '../../availability/openings/known-on.ts';
import type { Center } from '../../center/center.ts';
import { clientAddress } from '../../http/client-address.ts';
import { handle } from '../../http/handle.ts';
import { HttpError } from '../../http/http-error.ts';
import type { HttpServer } from '../../http/http-server.ts';
import { createTokenBuckets } from '../../http/token-buckets.ts';
import { saveCapacities } from '../../store/capacities.ts';
import { readBody } from '../read-body.ts';
import { sameToken } from '../setup-token.ts';
import { changesIn, systemForm } from './openings-form.ts';
import { openingsOf } from './openings-of.ts';
import { centerOf } from './openings-routes.ts';
import type { OpeningsOptions } from './openings-routes.ts';

const LIMIT = { burst: 60, refill: 60, per: 'minute' } as const;

/**
 * `PUT /api/openings`: a center's own system tells how many places its tracks have, all or nothing,
 * with the key of its settings. It is answered what holds now. No page may call it.
 */
export function mountOpenings({
  http,
  store,
  centers,
  now,
  limitLoopback,
}: OpeningsOptions & { readonly http: HttpServer; readonly limitLoopback: boolean }): void {
  const buckets = createTokenBuckets(LIMIT);

  http.restify.put(
    '/api/openings',
    handle(async (req) => {
      assertProgram(req);
      const own = keyHolders(req, centers());
      limit(req, own);
      if (own.length === 0) throw wrongKey();
      const { center: id, openings } = await readBody(req, systemForm);
      const center = centerOf(own, id);
      const at = now();
      const changes = changesIn(openings, center, dayAt(center.hours.zone, at));
      await saveCapacities(store, { center: center.id, by: 'api', at, changes });
      return { body: await openingsOf(store, center, { at }) };
    }),
  );

  /** Wrong keys are counted by address, and use nothing up of who has the right one. */
  function limit(req: IncomingMessage, [own]: readonly Center[]): void {
    const { key, loopback } = clientAddress(req);
    if (loopback && !limitLoopback) return;
    const seconds = Math.ceil(buckets.take(own ? `center ${own.id}` : key) / 1000);
    if (seconds === 0) return;
    const message = `There were too many requests. Try again in ${seconds} s.`;
    throw new HttpError(429, 'too_many_requests', message, { 'retry-after': String(seconds) });
  }
}

/** Browsers say where a request comes from; the systems of centers do not. */
function assertProgram({ headers }: IncomingMessage): void {
  if (headers.origin === undefined && headers['sec-fetch-site'] === undefined) return;
  throw new HttpError(403, 'from_page', 'This address is for programs; pages use the desk.');
}

/**
 * The centers whose key the request has: nothing but the key says whose openings are meant.
 *
 * @throws HttpError 404 where no center has one
 */
function keyHolders({ headers }: IncomingMessage, centers: readonly Center[]): readonly Center[] {
  const keyed = centers.filter(({ openingsKey }) => openingsKey !== undefined);
  if (keyed.length === 0) {
    throw new HttpError(
      404,
      'no_openings_key',
      'No openings are taken here: set openingsKey in center.yaml to have them told by a system.',
    );
  }
  const key = /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? '';
  return keyed.filter(({ openingsKey = '' }) => sameToken(key, openingsKey));
}

function wrongKey(): HttpError {
  return new HttpError(
    401,
    'wrong_key',
    'The key is missing or is no openingsKey of a center here; expected "authorization: Bearer opk_…".',
    { 'www-authenticate': 'Bearer' },
  );
}
