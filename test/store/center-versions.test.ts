import { readCenterVersion } from '../../src/store/center-versions.ts';
import { readIntake } from '../../src/store/intakes.ts';
import { commitTurn } from '../../src/store/turns.ts';
import { turn, useTemporaryStore } from './temporary-store.ts';

const here = useTemporaryStore();

const VERSION = { hash: 'a-hash', center: 'demo', settings: '{"conversation":{}}' };

/** An intake that begins with these settings. */
const begins = (id: string, at: number) =>
  turn({ at, intake: { id, conversationKey: `key of ${id}`, centerVersion: VERSION } });

test('an intake keeps the settings that it began with; the same ones are stored once', async () => {
  const store = await here.open();
  await commitTurn(store, begins('in_1', 1_000));
  await commitTurn(store, begins('in_2', 2_000));
  const other = { ...VERSION, hash: 'another' };
  const later = turn({ expectedVersion: 1, intake: { centerVersion: other } });
  expect(await commitTurn(store, later)).toBe('committed');
  for (const id of ['in_1', 'in_2']) {
    expect(await readIntake(store, id)).toMatchObject({ centerVersion: 'a-hash' });
  }
  expect(await readCenterVersion(store, 'a-hash')).toBe(VERSION.settings);
  expect(await readCenterVersion(store, 'another')).toBeUndefined();
  const rows = await store.db.selectFrom('center_version').selectAll().execute();
  expect(rows).toEqual([{ ...VERSION, first_used_at: 1_000 }]);
});

test('an intake without any is as it always was', async () => {
  const store = await here.open();
  await commitTurn(store, turn());
  expect(await readIntake(store, 'in_1')).not.toHaveProperty('centerVersion');
});
