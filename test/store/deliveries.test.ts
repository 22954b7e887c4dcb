import {
  leaseDeliveries,
  LONGEST_WAIT_MS,
  nextDeliveryAt,
  readDeliveries,
  settleDelivery,
} from '../../src/store/deliveries.ts';
import { readHandoff } from '../../src/store/handoffs.ts';
import type { Store } from '../../src/store/open-store.ts';
import { commitTurn } from '../../src/store/turns.ts';
import { handoff, turn, useTemporaryStore } from './temporary-store.ts';

const here = useTemporaryStore();
const lease = (store: Store, owner: string, now: number, limit = 10) =>
  leaseDeliveries(store, { now, owner, leaseMs: 30, limit });
const ids = (deliveries: readonly { id: string }[]) => deliveries.map(({ id }) => id);

/** A store with revision 1 of a handoff to each target, made at 1000. */
async function storeWith(...targets: readonly string[]): Promise<Store> {
  const store = await here.open();
  await commitTurn(store, turn({ handoff: handoff(1, ...targets) }));
  return store;
}

const done = { type: 'done' } as const;

test('a delivery is leased whole, with the payload as it was committed', async () => {
  const store = await storeWith('desk');
  expect(await lease(store, 'a', 1_000)).toEqual([
    {
      id: 'msg_desk_1',
      handoffId: 'ho_1',
      intakeId: 'in_1',
      revision: 1,
      target: 'desk',
      center: 'demo',
      type: 'handoff.created',
      payload: '{"revision":1}',
      attempts: 1,
      createdAt: 1_000,
    },
  ]);
});

test('a delivery is not leased before it is due', async () => {
  const store = await storeWith('desk');
  expect(await lease(store, 'a', 999)).toEqual([]);
});

test('no more are leased than were asked for, the longest waiting first', async () => {
  const store = await storeWith('x', 'y', 'z');
  await lease(store, 'a', 1_000, 1);
  const outcome = { type: 'retry', nextAt: 1_005, error: '500' } as const;
  await settleDelivery(store, { id: 'msg_x_1', owner: 'a', at: 1_001, outcome });
  expect(ids(await lease(store, 'a', 1_010, 2))).toEqual(['msg_y_1', 'msg_z_1']);
  expect(ids(await lease(store, 'a', 1_010, 2))).toEqual(['msg_x_1']);
});

test('a lease that runs out goes to another owner, as another attempt at the same bytes', async () => {
  const store = await storeWith('desk');
  const [first] = await lease(store, 'a', 1_000);
  expect(await lease(store, 'b', 1_029)).toEqual([]);
  const [second] = await lease(store, 'b', 1_030);
  expect(second).toEqual({ ...first, attempts: 2 });
});

test('an owner whose lease went to another can no longer settle', async () => {
  const store = await storeWith('desk');
  await lease(store, 'a', 1_000);
  await lease(store, 'b', 1_030);
  const outcome = { type: 'dead', error: 'TimeoutError' } as const;
  await settleDelivery(store, { id: 'msg_desk_1', owner: 'a', at: 1_031, outcome });
  expect(await readDeliveries(store)).toMatchObject([{ status: 'due' }]);
  await settleDelivery(store, { id: 'msg_desk_1', owner: 'b', at: 1_032, outcome: done });
  expect(await readDeliveries(store)).toMatchObject([{ status: 'done' }]);
});

test('two owners never hold the same delivery', async () => {
  const targets = Array.from({ length: 60 }, (_, i) => `t${i}`);
  const store = await storeWith(...targets);
  const drain = async (owner: string) => {
    const held: string[] = [];
    for (let round = 0; round < 30; round++) held.push(...ids(await lease(store, owner, 1_000, 3)));
    return held;
  };
  const held = await Promise.all(['a', 'b', 'c', 'd'].map(drain));
  expect(held.flat()).toHaveLength(60);
  expect(new Set(held.flat()).size).toBe(60);
  expect(held.filter((each) => each.length > 0).length).toBeGreaterThan(1);
});

test('a later revision waits for the earlier one to the same target, and only to that', async () => {
  const store = await storeWith('slow', 'fast');
  const [first, second] = await lease(store, 'a', 1_000);
  expect(ids([first!, second!])).toEqual(['msg_fast_1', 'msg_slow_1']);
  await settleDelivery(store, { id: 'msg_fast_1', owner: 'a', at: 1_001, outcome: done });
  await commitTurn(
    store,
    turn({ expectedVersion: 1, at: 1_002, handoff: handoff(2, 'slow', 'fast') }),
  );
  expect(ids(await lease(store, 'a', 1_003))).toEqual(['msg_fast_2']);
  await settleDelivery(store, { id: 'msg_fast_2', owner: 'a', at: 1_003, outcome: done });
  const outcome = { type: 'retry', nextAt: 5_000, error: '503' } as const;
  await settleDelivery(store, { id: 'msg_slow_1', owner: 'a', at: 1_004, outcome });
  expect(await lease(store, 'a', 2_000)).toEqual([]);
  expect(ids(await lease(store, 'a', 5_000))).toEqual(['msg_slow_1']);
  await settleDelivery(store, { id: 'msg_slow_1', owner: 'a', at: 5_001, outcome: done });
  expect(ids(await lease(store, 'a', 5_001))).toEqual(['msg_slow_2']);
});

test('two revisions that are due together are leased one after the other', async () => {
  const store = await storeWith('desk');
  await commitTurn(store, turn({ expectedVersion: 1, handoff: handoff(2, 'desk') }));
  expect(ids(await lease(store, 'a', 1_000))).toEqual(['msg_desk_1']);
});

test('a dead delivery holds up no later revision, and keeps its payload for a person', async () => {
  const store = await storeWith('desk');
  await commitTurn(store, turn({ expectedVersion: 1, handoff: handoff(2, 'desk') }));
  await lease(store, 'a', 1_000);
  const outcome = { type: 'dead', error: '410' } as const;
  await settleDelivery(store, { id: 'msg_desk_1', owner: 'a', at: 1_001, outcome });
  expect(ids(await lease(store, 'a', 1_002))).toEqual(['msg_desk_2']);
  const kept = await store.db.selectFrom('delivery').select(['id', 'payload']).execute();
  expect(kept.find(({ id }) => id === 'msg_desk_1')?.payload).toBeInstanceOf(Uint8Array);
});

test('a delivery that is done loses its payload, and the handoff keeps its summary', async () => {
  const store = await storeWith('desk');
  await lease(store, 'a', 1_000);
  await settleDelivery(store, { id: 'msg_desk_1', owner: 'a', at: 1_001, outcome: done });
  const [row] = await store.db.selectFrom('delivery').select('payload').execute();
  expect(row).toEqual({ payload: null });
  expect(await readHandoff(store, 'ho_1')).toMatchObject({ summary: { facts: ['a fact'] } });
  expect(await lease(store, 'a', 9_000_000)).toEqual([]);
});

test('deliveries are listed with how they stand and without what they carry', async () => {
  const store = await storeWith('desk');
  await lease(store, 'a', 1_000);
  const outcome = { type: 'retry', nextAt: 4_000, error: '503' } as const;
  await settleDelivery(store, { id: 'msg_desk_1', owner: 'a', at: 1_001, outcome });
  expect(await readDeliveries(store)).toEqual([
    {
      id: 'msg_desk_1',
      handoffId: 'ho_1',
      intakeId: 'in_1',
      revision: 1,
      target: 'desk',
      type: 'handoff.created',
      status: 'due',
      attempts: 1,
      nextAt: 4_000,
      lastError: '503',
      createdAt: 1_000,
    },
  ]);
});

describe('a clock that goes back', () => {
  test('does not stall a delivery that was put off by the clock as it was', async () => {
    const store = await storeWith('desk');
    const ahead = 1_000 + 10 * LONGEST_WAIT_MS;
    await lease(store, 'a', ahead);
    const outcome = { type: 'retry', nextAt: ahead + 5_000, error: '500' } as const;
    await settleDelivery(store, { id: 'msg_desk_1', owner: 'a', at: ahead, outcome });
    expect(ids(await lease(store, 'a', 2_000))).toEqual(['msg_desk_1']);
  });

  test('does not stall a delivery that a crashed owner leased', async () => {
    const store = await storeWith('desk');
    await lease(store, 'crashed', 1_000 + 10 * LONGEST_WAIT_MS);
    expect(ids(await lease(store, 'b', 2_000))).toEqual(['msg_desk_1']);
  });

  test('is not mistaken for a target that asks for a very long wait', async () => {
    const store = await storeWith('desk');
    await lease(store, 'a', 1_000);
    const outcome = { type: 'retry', nextAt: 1_000 + 99 * LONGEST_WAIT_MS, error: '503' } as const;
    await settleDelivery(store, { id: 'msg_desk_1', owner: 'a', at: 1_000, outcome });
    expect(await lease(store, 'a', 1_001)).toEqual([]);
    expect(await nextDeliveryAt(store)).toBe(1_000 + LONGEST_WAIT_MS);
  });
});

describe('the next delivery', () => {
  test('is when the first becomes due, or the first lease runs out', async () => {
    const store = await storeWith('desk');
    expect(await nextDeliveryAt(store)).toBe(1_000);
    await lease(store, 'a', 1_500);
    expect(await nextDeliveryAt(store)).toBe(1_530);
  });

  test('is not one that waits for an earlier revision', async () => {
    const store = await storeWith('desk');
    await commitTurn(store, turn({ expectedVersion: 1, handoff: handoff(2, 'desk') }));
    await lease(store, 'a', 1_000);
    const outcome = { type: 'retry', nextAt: 7_000, error: '500' } as const;
    await settleDelivery(store, { id: 'msg_desk_1', owner: 'a', at: 1_001, outcome });
    expect(await nextDeliveryAt(store)).toBe(7_000);
  });

  test('is unknown where nothing waits', async () => {
    const store = await storeWith('desk');
    await lease(store, 'a', 1_000);
    await settleDelivery(store, { id: 'msg_desk_1', owner: 'a', at: 1_001, outcome: done });
    expect(await nextDeliveryAt(store)).toBeUndefined();
  });
});

test('one delivery that was tampered with is dead and holds up no other', async () => {
  const store = await storeWith('x', 'y');
  await store.db
    .updateTable('delivery')
    .set({ payload: Buffer.alloc(60) })
    .where('id', '=', 'msg_x_1')
    .execute();
  expect(ids(await lease(store, 'a', 1_000))).toEqual(['msg_y_1']);
  expect(await readDeliveries(store)).toMatchObject([
    { id: 'msg_x_1', status: 'dead', lastError: 'BrokenSealError' },
    { id: 'msg_y_1', status: 'due' },
  ]);
});
