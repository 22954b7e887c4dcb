import { randomUUID } from 'node:crypto';
import type { LookupFunction } from 'node:net';

import { leaseDeliveries, nextDeliveryAt, settleDelivery } from '../store/deliveries.ts';
import type { Delivery, DeliveryOutcome } from '../store/deliveries.ts';
import type { Store } from '../store/open-store.ts';
import { STANDARD_SCHEDULE, parseRetryAfter, waitAfter } from './schedule.ts';
import { send } from './send.ts';
import { parseTarget } from './target.ts';
import type { Targets } from './targets.ts';
import { webhookHeaders } from './webhook-request.ts';

/** Ids, numbers, target names and error classes only: never what a visitor said. */
export type DeliveryLog = (
  event: 'delivery.done' | 'delivery.retry' | 'delivery.dead' | 'deliverer.failed',
  fields: Readonly<Record<string, string | number>>,
) => void;

/** What a deliverer needs; every time is in milliseconds. */
export interface DelivererOptions {
  readonly store: Store;
  /** Asked at every attempt: they may change. */
  readonly targets: Pick<Targets, 'get'>;
  readonly log: DeliveryLog;
  readonly now?: () => number;
  readonly random?: () => number;
  readonly schedule?: readonly number[];
  /** How long one attempt may take, from looking the host up to the end of its reply. */
  readonly timeoutMs?: number;
  /** Longer than an attempt, or another deliverer would take it for abandoned. */
  readonly leaseMs?: number;
  /** How often to look even where nothing is expected. */
  readonly pollMs?: number;
  /** How long `close` lets attempts under way come to their end. */
  readonly graceMs?: number;
  /** Attempts at the same time. */
  readonly parallel?: number;
  /** How hosts are looked up; by default such that only allowed addresses come back. */
  readonly lookup?: LookupFunction;
}

/** Sends what is due until it is closed. */
export interface Deliverer {
  /** Look now: something was committed. */
  readonly kick: () => void;
  readonly close: () => Promise<void>;
}

/** Between two looks at least this long, whatever the store and the clock say. */
const SHORTEST_PAUSE_MS = 10;

/**
 * Delivers handoffs to their targets, from the store and at least once: what was due when a process
 * ended is sent by the next one. Same id and same bytes on every attempt. It starts at once, outlives
 * every failure of a receiver and of the store, and gives up only where the schedule ends or the
 * receiver says that it is gone (410). A target that is no longer there fails like one that is down.
 */
export function createDeliverer({
  store,
  targets,
  log,
  now = Date.now,
  random = Math.random,
  schedule = STANDARD_SCHEDULE,
  timeoutMs = 15_000,
  leaseMs = 2 * timeoutMs,
  pollMs = 5_000,
  graceMs = 2_000,
  parallel = 8,
  lookup,
}: DelivererOptions): Deliverer {
  const owner = randomUUID();
  const stopping = new AbortController();
  const underWay = new Set<Promise<void>>();
  let closed = false;
  let woken = Promise.withResolvers<void>();

  const kick = () => woken.resolve();

  async function run(): Promise<void> {
    while (!closed) {
      woken = Promise.withResolvers();
      const pause = await look().catch((error: unknown) => {
        log('deliverer.failed', { error: classOf(error) });
        return pollMs;
      });
      const timer = setTimeout(kick, Math.max(SHORTEST_PAUSE_MS, Math.min(pause, pollMs)));
      await woken.promise;
      clearTimeout(timer);
    }
  }

  /** Starts what is due, as far as there is room. Returns how long nothing else will be. */
  async function look(): Promise<number> {
    const limit = parallel - underWay.size;
    // Each attempt that ends makes room, and kicks.
    if (limit === 0) return pollMs;
    for (const delivery of await leaseDeliveries(store, { now: now(), owner, leaseMs, limit })) {
      const attempt: Promise<void> = deliver(delivery)
        .catch((error: unknown) => {
          // Not settled: the lease runs out, and it is sent again under the same id.
          log('deliverer.failed', { id: delivery.id, error: classOf(error) });
        })
        .finally(() => {
          underWay.delete(attempt);
          kick();
        });
      underWay.add(attempt);
    }
    const next = await nextDeliveryAt(store);
    return next === undefined ? pollMs : next - now();
  }

  async function deliver(delivery: Delivery): Promise<void> {
    const { id, target, center, revision, attempts } = delivery;
    const outcome = await attemptOf(delivery);
    await settleDelivery(store, { id, owner, at: now(), outcome });
    const error = outcome.type === 'done' ? {} : { error: outcome.error };
    log(`delivery.${outcome.type}`, { id, target, center, revision, attempts, ...error });
  }

  async function attemptOf({
    id,
    payload,
    target: name,
    center,
    attempts,
  }: Delivery): Promise<DeliveryOutcome> {
    const target = targets.get(name, center);
    if (!target) return afterFailure(attempts, 'NoSuchTarget');
    const signal = AbortSignal.any([AbortSignal.timeout(timeoutMs), stopping.signal]);
    try {
      const { status, retryAfter } = await send(parseTarget(target), {
        headers: webhookHeaders({ id, payload, secret: target.secret, at: now() }),
        body: payload,
        signal,
        ...(lookup && { lookup }),
      });
      if (status >= 200 && status < 300) return { type: 'done' };
      if (status === 410) return { type: 'dead', error: '410' };
      return afterFailure(attempts, String(status), parseRetryAfter(retryAfter, now()));
    } catch (error) {
      return afterFailure(attempts, classOf(signal.aborted ? signal.reason : error));
    }
  }

  function afterFailure(attempts: number, error: string, retryAfter?: number): DeliveryOutcome {
    const wait = waitAfter(attempts, { schedule, random: random(), retryAfter });
    if (wait === undefined) return { type: 'dead', error };
    return { type: 'retry', nextAt: now() + wait, error };
  }

  const running = run();
  return {
    kick,
    close: async () => {
      closed = true;
      kick();
      const grace = setTimeout(() => stopping.abort(), graceMs);
      await running;
      await Promise.all(underWay);
      clearTimeout(grace);
    },
  };
}

/** What kind of error it is: a system code or a class. Messages may quote what must not be logged. */
function classOf(error: unknown): string {
  const { code, name } = Object(error) as Partial<NodeJS.ErrnoException>;
  return typeof code === 'string' ? code : (name ?? 'Unknown');
}
