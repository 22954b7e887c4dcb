import { setTimeout as sleep } from 'node:timers/promises';

import { RefusedError, UnreachableError } from './errors.ts';

/** Milliseconds one request may take. */
const TIMEOUT = 10_000;
/** Milliseconds until a server that cannot be reached is given up. */
const PATIENCE = 60_000;
/** Milliseconds before the second attempt; each later one waits twice as long, up to the limit. */
const FIRST_WAIT = 250;
const LONGEST_WAIT = 4_000;

/** A request to the Direct Line of the server. */
export interface Request {
  readonly path: string;
  readonly token?: string;
  /** Makes it a POST. */
  readonly body?: object;
  /** Milliseconds to go on trying for. */
  readonly patience?: number;
}

/**
 * Asks the server and resolves with the JSON it answers.
 *
 * @throws RefusedError where it says no, UnreachableError where it does not answer in time
 */
export type Caller = (request: Request) => Promise<unknown>;

interface Options {
  /** Where the server is by now: one that was started again may listen elsewhere. */
  readonly find: () => Promise<string>;
  /** Ends every request: the visitor leaves. */
  readonly left: AbortSignal;
  /** Told once when a request has to wait, with the seconds if the server said how many. */
  readonly waiting: (seconds: number | undefined) => void;
}

/** A caller that repeats a request, byte by byte the same, until the server has taken it. */
export function createCaller({ find, left, waiting }: Options): Caller {
  let base: string | undefined;

  return async ({ patience = PATIENCE, ...request }) => {
    const deadline = Date.now() + patience;
    for (let tries = 0; ; tries++) {
      base ??= await find();
      const answered = await attempt(base, request, left);
      if (answered && !isTemporary(answered.status)) return accept(answered);
      const wait = answered?.retryAfter ?? Math.min(FIRST_WAIT * 2 ** tries, LONGEST_WAIT);
      if (Date.now() + wait > deadline) throw new UnreachableError(base, answered?.status);
      if (tries === 0) waiting(answered?.retryAfter && answered.retryAfter / 1000);
      await sleep(wait, undefined, { signal: left });
      base = undefined;
    }
  };
}

interface Answered {
  readonly status: number;
  readonly retryAfter: number | undefined;
  readonly body: unknown;
}

/** Undefined where no whole answer came. */
async function attempt(
  base: string,
  { path, token, body }: Request,
  left: AbortSignal,
): Promise<Answered | undefined> {
  try {
    const response = await fetch(`${base}/v3/directline${path}`, {
      method: body ? 'POST' : 'GET',
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.any([left, AbortSignal.timeout(TIMEOUT)]),
    });
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
    const retryAfter = Number.isFinite(seconds) ? seconds * 1000 : undefined;
    return { status: response.status, retryAfter, body: await response.json() };
  } catch (error) {
    if (left.aborted) throw error;
    return undefined;
  }
}

function isTemporary(status: number): boolean {
  return status === 429 || status >= 500;
}

function accept({ status, body }: Answered): unknown {
  if (status < 400) return body;
  const { error } = body as { error?: { message?: string } };
  throw new RefusedError(status, error?.message ?? `The server answered ${status}.`);
}
