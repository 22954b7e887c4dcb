import { createHash } from 'node:crypto';
import { verifyAudit } from '../../src/store/audit.ts';
import type { Store } from '../../src/store/open-store.ts';
import { commitTurn } from '../../src/store/turns.ts';
import { turn, useTemporaryStore } from './temporary-store.ts';

const here = useTemporaryStore();

/** A store with six audit rows: two of each of three turns. */
async function audited(): Promise<Store> {
  const store = await here.open();
  for (const version of [0, 1, 2]) {
    const audit = ['turn', 'notice'].map((event) => ({ event, ref: `m_${version}` }));
    await commitTurn(store, turn({ expectedVersion: version, at: version, audit }));
  }
  return store;
}

const row = (store: Store, n: number) =>
  store.db.selectFrom('audit').selectAll().where('n', '=', n).executeTakeFirstOrThrow();

test('the audit log of an untouched store holds', async () => {
  expect(await verifyAudit(await here.open())).toEqual({ ok: true, rows: 0 });
});

test('every turn is in the audit log, in order, from one start to the next', async () => {
  await (await audited()).close();
  const store = await here.open();
  const audit = [{ event: 'turn', ref: 'm_3' }];
  await commitTurn(store, turn({ expectedVersion: 3, audit }));
  expect(await verifyAudit(store)).toEqual({ ok: true, rows: 7 });
  const rows = await store.db.selectFrom('audit').select('ref').orderBy('n').execute();
  expect(rows.map(({ ref }) => ref)).toEqual(['m_0', 'm_0', 'm_1', 'm_1', 'm_2', 'm_2', 'm_3']);
});

test('more rows than are read at once are all checked', async () => {
  const store = await here.open();
  const audit = Array.from({ length: 1_100 }, (_, i) => ({ event: 'turn', ref: `m_${i}` }));
  await commitTurn(store, turn({ audit }));
  expect(await verifyAudit(store)).toEqual({ ok: true, rows: 1_100 });
  await store.db.updateTable('audit').set({ ref: 'm_x' }).where('n', '=', 1_050).execute();
  expect(await verifyAudit(store)).toMatchObject({ ok: false, row: 1_050 });
});

describe('tampering is found:', () => {
  test.each([{ at: 9 }, { event: 'other' }, { ref: 'm_9' }, { hash: '0' }])(
    'a row edited to %p',
    async (edit) => {
      const store = await audited();
      await store.db.updateTable('audit').set(edit).where('n', '=', 3).execute();
      expect(await verifyAudit(store)).toMatchObject({ ok: false, row: 3 });
    },
  );

  test('a row edited with a hash that fits it', async () => {
    const store = await audited();
    const { at, event, prev } = await row(store, 3);
    const hash = createHash('sha256')
      .update(JSON.stringify([3, at, event, 'm_9', prev]))
      .digest('hex');
    await store.db.updateTable('audit').set({ ref: 'm_9', hash }).where('n', '=', 3).execute();
    expect(await verifyAudit(store)).toEqual({
      ok: false,
      row: 4,
      why: 'it does not follow from the row before it',
    });
  });

  test.each([1, 3])('row %i deleted', async (n) => {
    const store = await audited();
    await store.db.deleteFrom('audit').where('n', '=', n).execute();
    expect(await verifyAudit(store)).toEqual({
      ok: false,
      row: n + 1,
      why: `row ${n} is missing`,
    });
  });

  test('a row deleted and the rest numbered anew', async () => {
    const store = await audited();
    await store.db.deleteFrom('audit').where('n', '=', 3).execute();
    for (const n of [4, 5, 6]) {
      await store.db
        .updateTable('audit')
        .set({ n: n - 1 })
        .where('n', '=', n)
        .execute();
    }
    expect(await verifyAudit(store)).toMatchObject({ ok: false, row: 3 });
  });

  test('two rows swapped', async () => {
    const store = await audited();
    for (const [from, to] of [
      [3, 99],
      [4, 3],
      [99, 4],
    ] as const) {
      await store.db.updateTable('audit').set({ n: to }).where('n', '=', from).execute();
    }
    expect(await verifyAudit(store)).toMatchObject({ ok: false, row: 3 });
  });

  test('a row inserted between two others', async () => {
    const store = await audited();
    for (const n of [6, 5, 4]) {
      await store.db
        .updateTable('audit')
        .set({ n: n + 1 })
        .where('n', '=', n)
        .execute();
    }
    const { hash: prev } = await row(store, 3);
    const hash = createHash('sha256')
      .update(JSON.stringify([4, 1, 'turn', 'forged', prev]))
      .digest('hex');
    await store.db
      .insertInto('audit')
      .values({ n: 4, at: 1, event: 'turn', ref: 'forged', prev, hash })
      .execute();
    expect(await verifyAudit(store)).toMatchObject({ ok: false, row: 5 });
  });
});
