import { addAccount } from '../../src/store/accounts.ts';
import { verifyAudit } from '../../src/store/audit.ts';
import { claimIntake, closeIntake, releaseIntake } from '../../src/store/claims.ts';
import { countWaiting, readDeskIntake, readDeskIntakes } from '../../src/store/desk-intakes.ts';
import type { Store } from '../../src/store/open-store.ts';
import { commitTurn } from '../../src/store/turns.ts';
import { handoff, turn, useTemporaryStore } from './temporary-store.ts';

const here = useTemporaryStore();

/** A store with two people and an intake that was handed off at 1000. */
async function staffed(): Promise<Store> {
  const store = await here.open();
  for (const id of ['acc_a', 'acc_b']) {
    const account = { id, name: `Name of ${id}`, role: 'coordinator', password: 'x' } as const;
    await addAccount(store, { ...account, at: 1, by: id === 'acc_a' ? undefined : 'acc_a' });
  }
  await commitTurn(store, turn({ at: 1_000, handoff: handoff(1) }));
  return store;
}

const revise = (store: Store, revision: number, at: number) =>
  commitTurn(store, turn({ expectedVersion: revision - 1, at, handoff: handoff(revision) }));
const act = (accountId: string, at = 2_000) => ({ intakeId: 'in_1', accountId, at });
const ids = async (store: Store, closed: boolean) =>
  (await readDeskIntakes(store, { closed })).map(({ id }) => id);

test('an intake without a handoff is not at the desk', async () => {
  const store = await here.open();
  await commitTurn(store, turn());
  expect(await ids(store, false)).toEqual([]);
  expect(await readDeskIntake(store, 'in_1')).toBeUndefined();
});

test('an intake waits from its first handoff and shows its latest', async () => {
  const store = await staffed();
  await revise(store, 2, 5_000);
  expect(await readDeskIntake(store, 'in_1')).toMatchObject({
    waitingSince: 1_000,
    handoff: { revision: 2 },
  });
});

test('the first claim stands, also when it is made again', async () => {
  const store = await staffed();
  const claims = await Promise.all([
    claimIntake(store, act('acc_b')),
    claimIntake(store, act('acc_a')),
    claimIntake(store, act('acc_b', 3_000)),
  ]);
  expect(claims).toEqual(
    Array(3).fill({ account: { id: 'acc_b', name: 'Name of acc_b' }, at: 2_000 }),
  );
});

test('a claim is given back by whoever has it, or for them', async () => {
  const store = await staffed();
  await claimIntake(store, act('acc_a'));
  expect(await releaseIntake(store, { ...act('acc_b'), anyones: false })).toBe(false);
  expect(await releaseIntake(store, { ...act('acc_b'), anyones: true })).toBe(true);
  expect(await releaseIntake(store, { ...act('acc_b'), anyones: true })).toBe(false);
  expect(await readDeskIntake(store, 'in_1')).not.toHaveProperty('claim');
});

test('a closed intake leaves the list, with its outcome', async () => {
  const store = await staffed();
  const closing = { ...act('acc_a'), revision: 1, outcome: 'booked' };
  expect(await closeIntake(store, closing)).toBe(false);
  await claimIntake(store, act('acc_a'));
  expect(await closeIntake(store, closing)).toBe(true);
  expect([await ids(store, false), await ids(store, true)]).toEqual([[], ['in_1']]);
  expect(await readDeskIntake(store, 'in_1')).toMatchObject({
    closed: { outcome: 'booked', at: 2_000, by: 'Name of acc_a' },
  });
});

test('those who wait are counted once, those of other centers and the asking one not at all', async () => {
  const store = await staffed();
  await revise(store, 2, 5_000);
  expect(
    await countWaiting(store, {
      center: 'demo',
      butNot: 'in_2',
      urgencies: ['crisis', 'urgent', 'soon', 'routine'],
    }),
  ).toBe(1);
  expect(
    await countWaiting(store, {
      center: 'demo',
      butNot: 'in_1',
      urgencies: ['crisis', 'urgent', 'soon', 'routine'],
    }),
  ).toBe(0);
  expect(
    await countWaiting(store, {
      center: 'elsewhere',
      butNot: 'in_2',
      urgencies: ['crisis', 'urgent', 'soon', 'routine'],
    }),
  ).toBe(0);
  await claimIntake(store, act('acc_a'));
  await closeIntake(store, { ...act('acc_a'), revision: 2, outcome: 'booked' });
  expect(
    await countWaiting(store, {
      center: 'demo',
      butNot: 'in_2',
      urgencies: ['crisis', 'urgent', 'soon', 'routine'],
    }),
  ).toBe(0);
  await revise(store, 3, 7_000);
  expect(
    await countWaiting(store, {
      center: 'demo',
      butNot: 'in_2',
      urgencies: ['crisis', 'urgent', 'soon', 'routine'],
    }),
  ).toBe(1);
});

test('nobody waits for who is less pressing, and everyone for who was handed off before that was kept', async () => {
  const store = await staffed();
  const ahead = (...urgencies: readonly string[]) =>
    countWaiting(store, { center: 'demo', butNot: 'in_2', urgencies });
  expect(await ahead('crisis')).toBe(1);
  await store.db.updateTable('handoff').set({ urgency: 'soon' }).execute();
  expect([await ahead('crisis', 'urgent'), await ahead('crisis', 'urgent', 'soon')]).toEqual([
    0, 1,
  ]);
});

test('a handoff that nobody has closed brings an intake back, waiting from then and unclaimed', async () => {
  const store = await staffed();
  await claimIntake(store, act('acc_a'));
  await closeIntake(store, { ...act('acc_a'), revision: 1, outcome: 'booked' });
  await revise(store, 2, 7_000);
  await revise(store, 3, 8_000);
  const [intake] = await readDeskIntakes(store, { closed: false });
  expect(intake).toMatchObject({ id: 'in_1', waitingSince: 7_000, handoff: { revision: 3 } });
  expect(intake).not.toHaveProperty('claim');
  expect(intake).not.toHaveProperty('closed');
  expect(await ids(store, true)).toEqual([]);
  await claimIntake(store, act('acc_b', 9_000));
  await closeIntake(store, { ...act('acc_b', 9_000), revision: 3, outcome: 'reached' });
  expect(await readDeskIntake(store, 'in_1')).toMatchObject({ closed: { outcome: 'reached' } });
});

test('every act is a row of a whole audit chain', async () => {
  const store = await staffed();
  await claimIntake(store, act('acc_a'));
  await claimIntake(store, act('acc_b'));
  await releaseIntake(store, { ...act('acc_a'), anyones: false });
  await claimIntake(store, act('acc_b'));
  await closeIntake(store, { ...act('acc_b'), revision: 1, outcome: 'booked' });
  const rows = await store.db.selectFrom('audit').select(['event', 'ref']).orderBy('n').execute();
  expect(rows.map(({ event, ref }) => `${event} ${ref}`)).toEqual([
    'desk.account_added acc_a',
    'desk.account_added acc_b acc_a',
    'desk.claimed in_1 acc_a',
    'desk.released in_1 acc_a',
    'desk.claimed in_1 acc_b',
    'desk.closed in_1 acc_b',
  ]);
  expect(await verifyAudit(store)).toEqual({ ok: true, rows: 6 });
});
