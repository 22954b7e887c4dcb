import { readAudit, verifyAudit } from '../../src/store/audit.ts';
import { readCapacities, saveCapacities } from '../../src/store/capacities.ts';
import type { CapacityChange, ToldBy } from '../../src/store/capacities.ts';
import type { Store } from '../../src/store/open-store.ts';
import { useTemporaryStore } from './temporary-store.ts';

const here = useTemporaryStore();

const save = (store: Store, at: number, changes: readonly CapacityChange[], by: ToldBy = 'api') =>
  saveCapacities(store, { center: 'demo', by, at, changes });
const evenings = (open: number, asOf: string, seen?: number): CapacityChange => ({
  track: 'evenings',
  capacity: { open, asOf },
  seen,
});

test('what was told is read back from one start to the next, each center by itself', async () => {
  const capacity = { open: 0, asOf: '2026-11-22', nextStart: '2026-12-05', waitlist: true };
  const store = await here.open();
  await save(store, 5, [{ track: 'weekends', capacity }, evenings(3, '2026-11-21')], 'desk:acc_1');
  await store.close();
  const again = await here.open();
  expect([...(await readCapacities(again, 'demo'))]).toEqual([
    ['evenings', { capacity: { open: 3, asOf: '2026-11-21' }, by: 'desk:acc_1', at: 5 }],
    ['weekends', { capacity, by: 'desk:acc_1', at: 5 }],
  ]);
  expect(await readCapacities(again, 'other')).toEqual(new Map());
});

test('the later day holds; of one day what was told last', async () => {
  const store = await here.open();
  const open = async () => (await readCapacities(store, 'demo')).get('evenings')?.capacity.open;
  for (const [at, change, expected] of [
    [1, evenings(3, '2026-11-21'), 3],
    [2, evenings(2, '2026-11-21'), 2],
    [3, evenings(9, '2026-11-20'), 2],
    [4, evenings(0, '2026-11-22'), 0],
  ] as const) {
    expect(await save(store, at, [change])).toEqual([]);
    expect(await open()).toBe(expected);
  }
});

test('what is left out is not kept from before', async () => {
  const store = await here.open();
  const asOf = '2026-11-21';
  const full = { open: 0, asOf, nextStart: '2026-12-05', waitlist: true };
  await save(store, 1, [{ track: 'evenings', capacity: full }]);
  await save(store, 2, [evenings(1, asOf)]);
  expect((await readCapacities(store, 'demo')).get('evenings')?.capacity).toEqual({
    open: 1,
    asOf,
  });
});

test('each change has an audit row that says who and what, never how many; what says the same has none', async () => {
  const store = await here.open();
  const two = [evenings(3, '2026-11-21'), { ...evenings(1, '2026-11-21'), track: 'weekends' }];
  await save(store, 1, two);
  await save(store, 2, two);
  await save(store, 3, [evenings(3, '2026-11-21')], 'desk:acc_1');
  await save(store, 4, [evenings(9, '2026-11-01')]);
  const rows = await readAudit(store, 10);
  expect(rows.map(({ event, ref, at }) => [event, ref, at])).toEqual([
    ['openings.changed', 'demo evenings acc_1', 3],
    ['openings.changed', 'demo weekends api', 1],
    ['openings.changed', 'demo evenings api', 1],
  ]);
  expect(await verifyAudit(store)).toMatchObject({ ok: true });
});

test('whoever saw something else saves nothing, and is told of what', async () => {
  const store = await here.open();
  const day = '2026-11-21';
  expect(await save(store, 1, [evenings(3, day, 0)])).toEqual([]);
  const weekends = { ...evenings(7, day, 0), track: 'weekends' };
  expect(await save(store, 2, [weekends, evenings(9, day, 0)])).toEqual(['evenings']);
  expect([...(await readCapacities(store, 'demo')).keys()]).toEqual(['evenings']);
  expect(await save(store, 3, [weekends, evenings(9, day, 1)])).toEqual([]);
  expect((await readCapacities(store, 'demo')).get('evenings')?.at).toBe(3);
});
