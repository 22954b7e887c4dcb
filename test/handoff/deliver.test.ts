import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

import { Webhook } from 'standardwebhooks';

import { createDeliverer } from '../../src/handoff/deliver.ts';
import type { Deliverer, DelivererOptions } from '../../src/handoff/deliver.ts';
import { guardedLookup } from '../../src/handoff/target.ts';
import { webhookPayload, webhookType } from '../../src/handoff/webhook-request.ts';
import { readDeliveries } from '../../src/store/deliveries.ts';
import type { Store } from '../../src/store/open-store.ts';
import { commitTurn } from '../../src/store/turns.ts';
import { turn, useTemporaryStore } from '../store/temporary-store.ts';
import { WHOLE, INTAKE_ID, intakeOf, summaryOf } from './intake.ts';
import { drop, hang, openReceiver, status } from './receiver.ts';
import type { Receiver } from './receiver.ts';

const SECRET = `whsec_${Buffer.alloc(32, 9).toString('base64')}`;
const UPGRADE = { connection: 'Upgrade', upgrade: 'tea' };
const FAST = [0, 5, 5, 5, 5, 5, 5, 5, 5, 5];

const here = useTemporaryStore();
const { context } = intakeOf(WHOLE);
let receiver: Receiver;
let store: Store;
let version = 0;
let logged: string[];
const deliverers: Deliverer[] = [];

beforeEach(async () => {
  receiver = await openReceiver();
  store = await here.open();
  version = 0;
  logged = [];
});

afterEach(async () => {
  await Promise.all(deliverers.splice(0).map((each) => each.close()));
  await receiver.close();
});

/** A deliverer with short times, of the store and the receiver of this test. */
function start(options: Partial<DelivererOptions> = {}): Deliverer {
  const deliverer = createDeliverer({
    store,
    targets: new Map([['crm', { url: receiver.url, secret: SECRET, allowLoopbackHttp: true }]]),
    log: (event, fields) => logged.push(`${event} ${JSON.stringify(fields)}`),
    schedule: FAST,
    // A busy machine needs a second for its first request; only who waits in vain is given less.
    timeoutMs: 10_000,
    graceMs: 50,
    pollMs: 50,
    ...options,
  });
  deliverers.push(deliverer);
  return deliverer;
}

/** Commits a handoff of this revision, with a delivery to a target. Returns its body. */
async function commit(revision: number, target = 'crm'): Promise<string> {
  const summary = summaryOf(context, 'completed', revision);
  const type = webhookType(revision);
  const payload = webhookPayload({ type, at: 1_000, summary });
  const delivery = { id: `msg_${revision}`, target, type, payload };
  await commitTurn(
    store,
    turn({
      intake: { id: INTAKE_ID },
      expectedVersion: version,
      handoff: { id: summary.id, revision, reason: 'completed', summary, deliveries: [delivery] },
    }),
  );
  version += 1;
  return payload;
}

/** Waits until every delivery has this status, and gives them. */
async function settled(wanted: 'done' | 'dead') {
  for (const end = Date.now() + 10_000; Date.now() < end; await sleep(5)) {
    const deliveries = await readDeliveries(store);
    if (deliveries.length > 0 && deliveries.every((each) => each.status === wanted))
      return deliveries;
  }
  throw new Error(`Not every delivery became ${wanted}: ${logged.join('\n')}`);
}

async function until(holds: () => boolean): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end; await sleep(5)) if (holds()) return;
  throw new Error('This did not come to pass in 10 s.');
}

const verify = ({ body, headers }: Receiver['received'][number]) =>
  new Webhook(SECRET).verify(body, headers as Record<string, string>);

test('a handoff arrives signed, as exactly the bytes that were committed', async () => {
  const payload = await commit(1);
  start();
  await settled('done');
  expect(receiver.received).toHaveLength(1);
  const [first] = receiver.received;
  expect(first?.body).toBe(payload);
  expect(verify(first!)).toMatchObject({
    type: 'handoff.created',
    timestamp: '1970-01-01T00:00:01.000Z',
    data: { intakeId: INTAKE_ID, revision: 1 },
  });
});

test('a kick is enough: nobody waits for the next look', async () => {
  const deliverer = start({ pollMs: 60_000 });
  await sleep(30);
  await commit(1);
  deliverer.kick();
  await settled('done');
});

test('without a kick it is found at the next look', async () => {
  start({ pollMs: 20 });
  await sleep(30);
  await commit(1);
  await settled('done');
});

test.each([
  ['server errors', status(500), '500'],
  ['lines cut after the request was taken', drop, 'ECONNRESET'],
  ['answers that never come', hang, 'TimeoutError'],
  ['refusals', status(401), '401'],
  ['offers of another protocol', status(101, UPGRADE), 'NoReplyError'],
])('%s are tried again, with the same id and the same bytes', async (_, answer, error) => {
  const payload = await commit(1);
  receiver.answer(answer, answer);
  start(answer === hang ? { timeoutMs: 200 } : {});
  const [delivery] = await settled('done');
  expect(delivery?.attempts).toBe(3);
  expect(receiver.received.map(({ body }) => body)).toEqual([payload, payload, payload]);
  expect(new Set(receiver.received.map(({ id }) => id))).toEqual(new Set(['msg_1']));
  receiver.received.forEach(verify);
  expect(logged.filter((each) => each.includes(`"error":"${error}"`))).toHaveLength(2);
});

test('each attempt is signed for its own time', async () => {
  let clock = Date.now() - 100_000;
  await commit(1);
  receiver.answer(status(500));
  start({ now: () => (clock += 20_000) });
  await settled('done');
  const [first, second] = receiver.received;
  expect(second?.headers['webhook-timestamp']).not.toBe(first?.headers['webhook-timestamp']);
  expect(second?.headers['webhook-signature']).not.toBe(first?.headers['webhook-signature']);
  receiver.received.forEach(verify);
});

test('a redirect is not followed', async () => {
  const elsewhere = await openReceiver();
  await commit(1);
  receiver.answer(status(307, { location: elsewhere.url }), status(302, { location: '/other' }));
  start();
  await settled('done');
  await elsewhere.close();
  expect(elsewhere.received).toEqual([]);
  expect(receiver.received.map(({ path }) => path)).toEqual(['/hook', '/hook', '/hook']);
});

test('a receiver that is gone for good is left alone', async () => {
  await commit(1);
  receiver.answer(status(410));
  start();
  const [delivery] = await settled('dead');
  expect(delivery).toMatchObject({ attempts: 1, lastError: '410' });
  await sleep(50);
  expect(receiver.received).toHaveLength(1);
});

test('when the schedule is used up the delivery is dead, loudly, and kept', async () => {
  await commit(1);
  receiver.answer(...FAST.map(() => status(503)));
  start();
  const [delivery] = await settled('dead');
  expect(delivery).toMatchObject({ attempts: 10, lastError: '503' });
  expect(receiver.received).toHaveLength(10);
  expect(logged.at(-1)).toContain('delivery.dead');
});

test('a receiver that asks for time is given it', async () => {
  await commit(1);
  receiver.answer(status(429, { 'retry-after': '3600' }));
  const before = Date.now();
  start();
  await until(() => logged.length > 0);
  const [delivery] = await readDeliveries(store);
  expect(delivery?.status).toBe('due');
  expect(delivery?.nextAt).toBeGreaterThanOrEqual(before + 3_600_000);
  expect(delivery?.nextAt).toBeLessThanOrEqual(Date.now() + 3_600_000);
});

test('what was due when a process ended is sent by the next one', async () => {
  const payload = await commit(1);
  receiver.answer(hang);
  const first = start({ timeoutMs: 60_000, leaseMs: 120_000 });
  await until(() => receiver.received.length === 1);
  await first.close();
  await store.close();
  store = await here.open();
  start();
  await settled('done');
  expect(receiver.received.map(({ id, body }) => [id, body])).toEqual([
    ['msg_1', payload],
    ['msg_1', payload],
  ]);
});

test('a delivery whose deliverer died in the middle is sent when its lease runs out', async () => {
  await commit(1);
  receiver.answer(hang);
  // The lease is shorter than the attempt: as if the first one had died with it.
  start({ timeoutMs: 3_000, leaseMs: 100 });
  await until(() => receiver.received.length === 1);
  start();
  await settled('done');
  expect(receiver.received).toHaveLength(2);
});

test('two deliverers on one store do not send the same thing twice', async () => {
  for (let revision = 1; revision <= 20; revision += 1) await commit(revision);
  // Long enough that a busy machine lets no lease run out.
  start({ timeoutMs: 20_000 });
  start({ timeoutMs: 20_000 });
  await settled('done');
  expect(receiver.received).toHaveLength(20);
});

test('revisions arrive in their order, whatever happens to the first of them', async () => {
  await commit(1);
  await commit(2);
  await commit(3);
  receiver.answer(status(500), drop, hang, status(500));
  start({ timeoutMs: 200 });
  await settled('done');
  const ids = receiver.received.map(({ id }) => id);
  expect(ids).toEqual(['msg_1', 'msg_1', 'msg_1', 'msg_1', 'msg_1', 'msg_2', 'msg_3']);
  const last = receiver.received.at(-1)!;
  expect(verify(last)).toMatchObject({ type: 'handoff.updated', data: { revision: 3 } });
});

test('a revision that is given up does not hold the next one back', async () => {
  await commit(1);
  await commit(2);
  receiver.answer(status(410));
  start();
  await until(() => receiver.received.length === 2);
  expect(receiver.received.map(({ id }) => id)).toEqual(['msg_1', 'msg_2']);
});

test('a target that hangs does not hold the others back', async () => {
  const slow = await openReceiver();
  slow.answer(hang);
  const target = { secret: SECRET, allowLoopbackHttp: true };
  const { id } = summaryOf(context);
  await commitTurn(
    store,
    turn({
      intake: { id: INTAKE_ID },
      handoff: {
        id,
        revision: 1,
        reason: 'completed',
        summary: {},
        deliveries: ['slow', 'crm'].map((name) => ({
          id: `msg_${name}`,
          target: name,
          type: 'handoff.created',
          payload: '{}',
        })),
      },
    }),
  );
  const started = Date.now();
  start({
    timeoutMs: 1_000,
    targets: new Map([
      ['slow', { url: slow.url, ...target }],
      ['crm', { url: receiver.url, ...target }],
    ]),
  });
  await until(() => logged.some((each) => each.includes('delivery.done')));
  expect(Date.now() - started).toBeLessThan(900);
  await deliverers.pop()?.close();
  expect(slow.received).toHaveLength(1);
  await slow.close();
});

test('a reply without end is cut off, and its status counts', async () => {
  await commit(1);
  let written = 0;
  receiver.answer((response) => {
    response.writeHead(200);
    const flood = setInterval(() => {
      written += 16_384;
      if (!response.write(Buffer.alloc(16_384)) && response.destroyed) clearInterval(flood);
    }, 1);
    response.on('close', () => clearInterval(flood));
  });
  start({ timeoutMs: 5_000 });
  const started = Date.now();
  await settled('done');
  expect(Date.now() - started).toBeLessThan(2_500);
  expect(written).toBeLessThan(4_000_000);
});

test('a reply that drips is cut off when its time is up', async () => {
  await commit(1);
  receiver.answer((response) => {
    response.writeHead(200);
    const drip = setInterval(() => response.write('.'), 20);
    response.on('close', () => clearInterval(drip));
  });
  start({ timeoutMs: 150 });
  await settled('done');
  expect(receiver.received).toHaveLength(1);
});

test('a delivery to a target that is no longer configured waits for it', async () => {
  await commit(1, 'gone');
  start({ schedule: [0, 60_000] });
  await until(() => logged.length > 0);
  expect(await readDeliveries(store)).toMatchObject([{ status: 'due', lastError: 'NoSuchTarget' }]);
  expect(receiver.received).toEqual([]);
});

test('a store that fails for a while stops nothing for good', async () => {
  await commit(1);
  let failures = 3;
  const failing = new Proxy(store, {
    get(target, key) {
      if (key === 'db' && (failures -= 1) >= 0) throw new RangeError('disk on fire: Maria');
      return Reflect.get(target, key) as unknown;
    },
  });
  start({ store: failing, pollMs: 20 });
  await settled('done');
  expect(logged.filter((each) => each.includes('deliverer.failed'))).toEqual([
    'deliverer.failed {"error":"RangeError"}',
    'deliverer.failed {"error":"RangeError"}',
    'deliverer.failed {"error":"RangeError"}',
  ]);
});

test('an attempt under way is given a moment to end, and no more, when it closes', async () => {
  await commit(1);
  receiver.answer(hang);
  const deliverer = start({ timeoutMs: 60_000, graceMs: 100 });
  await until(() => receiver.received.length === 1);
  const started = Date.now();
  await deliverer.close();
  expect(Date.now() - started).toBeLessThan(2_000);
  expect(await readDeliveries(store)).toMatchObject([{ status: 'due', lastError: 'AbortError' }]);
});

test('nothing a visitor said, nor the secret, is in the log or in the errors kept', async () => {
  await commit(1);
  receiver.answer(status(500), drop, hang, status(302, { location: '/?name=Maria' }), status(429));
  start({ timeoutMs: 200 });
  await settled('done');
  const { facts } = summaryOf(context);
  const words = facts.map(({ source }) => source.quote).filter((quote) => quote.length > 3);
  const kept = [...logged, JSON.stringify(await readDeliveries(store))].join('\n');
  expect(words.length).toBeGreaterThan(5);
  for (const word of [...words, '9515550142', SECRET, '127.0.0.1'])
    expect(kept).not.toContain(word);
});

test('an https target whose name leads to this machine is never connected to', async () => {
  let connections = 0;
  const inside = createServer((socket) => {
    connections += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => inside.listen(0, '127.0.0.1', resolve));
  const { port } = inside.address() as AddressInfo;
  await commit(1);
  const url = `https://inside.test:${port}/`;
  const resolver = ((_name, _options, callback: (error: null, found: object[]) => void) => {
    callback(null, [{ address: '127.0.0.1', family: 4 }]);
  }) as Parameters<typeof guardedLookup>[1];
  start({
    targets: new Map([['crm', { url, secret: SECRET }]]),
    lookup: guardedLookup('public', resolver),
    schedule: [0],
  });
  const [delivery] = await settled('dead');
  expect(delivery?.lastError).toBe('TargetError');
  expect(connections).toBe(0);
  // The port was open all the while.
  await new Promise((resolve) => connect(port, '127.0.0.1').on('close', resolve));
  expect(connections).toBe(1);
  await new Promise((resolve) => inside.close(resolve));
});
