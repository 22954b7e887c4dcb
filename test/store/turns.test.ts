import { sql } from 'kysely';
import { verifyAudit } from '../../src/store/audit.ts';
import { readDeliveries } from '../../src/store/deliveries.ts';
import { readDue } from '../../src/store/due.ts';
import { readHandoff, readHandoffs } from '../../src/store/handoffs.ts';
import { findIntake, readIntake } from '../../src/store/intakes.ts';
import { findTurn, markSent, readMessages, unsentMessages } from '../../src/store/messages.ts';
import { commitTurn } from '../../src/store/turns.ts';
import { handoff, said, turn, useTemporaryStore } from './temporary-store.ts';

const here = useTemporaryStore();

const reply = (id: string, text: string) => ({
  id,
  role: 'bot' as const,
  body: { text },
  toSend: true,
});

describe('a turn', () => {
  test('keeps the intake as it says, one version on, findable by id and conversation', async () => {
    const store = await here.open();
    const doc = { name: 'Ana', nested: [1, null, 'ü'] };
    expect(await commitTurn(store, turn({ intake: { doc } }))).toBe('committed');
    const later = turn({ expectedVersion: 1, at: 2_000, intake: { doc, state: 'waiting' } });
    expect(await commitTurn(store, later)).toBe('committed');

    const expected = {
      id: 'in_1',
      conversationKey: 'key_1',
      channel: 'directline',
      center: 'demo',
      version: 2,
      state: 'waiting',
      doc,
      openedAt: 1_000,
      updatedAt: 2_000,
    };
    expect(await readIntake(store, 'in_1')).toEqual(expected);
    expect(await findIntake(store, 'key_1')).toEqual(expected);
    expect(await readIntake(store, 'in_2')).toBeUndefined();
    expect(await findIntake(store, 'in_1')).toBeUndefined();
  });

  test.each([
    ['an older version', { expectedVersion: 1 }],
    ['a version that is yet to come', { expectedVersion: 3 }],
    ['an intake that was not there', { expectedVersion: 0 }],
    [
      'an intake that another one has taken the conversation of',
      { expectedVersion: 0, intake: { id: 'in_2' } },
    ],
    ['an intake that does not exist', { expectedVersion: 1, intake: { id: 'in_3' } }],
  ])('that was worked out from %s is stale and writes nothing', async (_what, change) => {
    const store = await here.open();
    await commitTurn(store, turn());
    await commitTurn(store, turn({ expectedVersion: 1, intake: { doc: { kept: true } } }));
    const stale = turn({
      ...change,
      messages: [said('m_1', 'lost')],
      due: { set: [{ kind: 'idle', at: 1 }], clear: [] },
      handoff: handoff(1, 'desk'),
      audit: [{ event: 'turn', ref: 'in_1' }],
      erase: 'conversation',
    });
    expect(await commitTurn(store, stale)).toBe('stale');
    expect(await readIntake(store, 'in_1')).toMatchObject({ version: 2, doc: { kept: true } });
    expect(await readMessages(store, stale.intake.id, 0)).toEqual([]);
    expect(await readDue(store, 9)).toEqual([]);
    expect(await readHandoffs(store)).toEqual([]);
    expect(await verifyAudit(store)).toEqual({ ok: true, rows: 0 });
  });

  test('wins alone when eight are worked out from the same version at once', async () => {
    const store = await here.open();
    await commitTurn(store, turn());
    const outcomes = await Promise.all(
      [1, 2, 3, 4, 5, 6, 7, 8].map((i) =>
        commitTurn(store, turn({ expectedVersion: 1, messages: [said(`m_${i}`, 'hi')] })),
      ),
    );
    expect(outcomes.filter((outcome) => outcome === 'committed')).toHaveLength(1);
    expect(await readMessages(store, 'in_1', 0)).toHaveLength(1);
    expect(await readIntake(store, 'in_1')).toMatchObject({ version: 2 });
  });

  test('that fails half way leaves nothing behind', async () => {
    const store = await here.open();
    await commitTurn(store, turn({ handoff: handoff(1, 'desk') }));
    const twice = turn({
      expectedVersion: 1,
      messages: [said('m_1', 'hi')],
      handoff: handoff(1, 'desk'),
    });
    await expect(commitTurn(store, twice)).rejects.toMatchObject({
      code: 'SQLITE_CONSTRAINT_PRIMARYKEY',
    });
    expect(await readIntake(store, 'in_1')).toMatchObject({ version: 1 });
    expect(await readMessages(store, 'in_1', 0)).toEqual([]);
  });

  test('is not kept on a full disk, says so, and goes through once there is space', async () => {
    const store = await here.open();
    await commitTurn(store, turn());
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(store.db);
    const pages = async (count: number) =>
      sql`pragma max_page_count = ${sql.lit(count)}`.execute(store.db);
    await pages(rows[0]?.page_count ?? 0);
    const big = turn({ expectedVersion: 1, messages: [said('m_1', 'x'.repeat(100_000))] });
    await expect(commitTurn(store, big)).rejects.toMatchObject({ code: 'SQLITE_FULL' });
    expect(await readIntake(store, 'in_1')).toMatchObject({ version: 1 });
    await pages(100_000);
    expect(await commitTurn(store, big)).toBe('committed');
  });
});

describe('messages', () => {
  test('are numbered from 1 without gaps in each intake, and read after a number', async () => {
    const store = await here.open();
    await commitTurn(store, turn({ messages: [said('a', 'one'), reply('b', 'two')] }));
    await commitTurn(
      store,
      turn({ intake: { id: 'in_2', conversationKey: 'key_2' }, messages: [said('a', 'theirs')] }),
    );
    await commitTurn(
      store,
      turn({ expectedVersion: 1, at: 5, messages: [reply('c', 'three'), reply('d', 'four')] }),
    );
    expect(await readMessages(store, 'in_1', 2)).toEqual([
      { seq: 3, id: 'c', role: 'bot', body: { text: 'three' }, at: 5 },
      { seq: 4, id: 'd', role: 'bot', body: { text: 'four' }, at: 5 },
    ]);
    expect((await readMessages(store, 'in_1', 0)).map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    expect((await readMessages(store, 'in_2', 0)).map(({ seq }) => seq)).toEqual([1]);
  });

  test('that are to be sent wait in order until they are marked as sent', async () => {
    const store = await here.open();
    await commitTurn(
      store,
      turn({ messages: [said('a', 'hi'), reply('b', '1'), reply('c', '2')] }),
    );
    expect(await unsentMessages(store)).toEqual([
      { intakeId: 'in_1', seq: 2, id: 'b', body: { text: '1' } },
      { intakeId: 'in_1', seq: 3, id: 'c', body: { text: '2' } },
    ]);
    await markSent(store, 'in_1', 2, 7);
    expect((await unsentMessages(store)).map(({ seq }) => seq)).toEqual([3]);
  });

  test('are found again by the id that the client gave their turn', async () => {
    const store = await here.open();
    await commitTurn(store, turn({ messages: [said('a', 'hi', 'ct_1'), reply('b', 'hello')] }));
    expect(await findTurn(store, 'in_1', 'ct_1')).toBe('a');
    expect(await findTurn(store, 'in_1', 'ct_2')).toBeUndefined();
    expect(await findTurn(store, 'in_2', 'ct_1')).toBeUndefined();
  });

  test('are never stored twice for one turn of the client', async () => {
    const store = await here.open();
    await commitTurn(store, turn({ messages: [said('a', 'hi', 'ct_1')] }));
    const again = turn({ expectedVersion: 1, messages: [said('b', 'hi', 'ct_1')] });
    await expect(commitTurn(store, again)).rejects.toMatchObject({
      code: 'SQLITE_CONSTRAINT_UNIQUE',
    });
    const elsewhere = turn({
      intake: { id: 'in_2', conversationKey: 'key_2' },
      messages: [said('a', 'hi', 'ct_1')],
    });
    expect(await commitTurn(store, elsewhere)).toBe('committed');
  });
});

describe('what is due', () => {
  test('is read once its time has come, oldest first, until it is cleared or moved', async () => {
    const store = await here.open();
    const set = [
      { kind: 'idle', at: 300 },
      { kind: 'noCoordinator', at: 200 },
      { kind: 'followUp', at: 900 },
    ];
    await commitTurn(store, turn({ due: { set, clear: [] } }));
    expect(await readDue(store, 199)).toEqual([]);
    expect(await readDue(store, 300)).toEqual([
      { intakeId: 'in_1', kind: 'noCoordinator', at: 200 },
      { intakeId: 'in_1', kind: 'idle', at: 300 },
    ]);
    const move = { set: [{ kind: 'idle', at: 950 }], clear: ['noCoordinator', 'unknown'] };
    await commitTurn(store, turn({ expectedVersion: 1, due: move }));
    expect(await readDue(store, 900)).toEqual([{ intakeId: 'in_1', kind: 'followUp', at: 900 }]);
    expect(await readDue(store, 950)).toHaveLength(2);
  });

  test('may be cleared and set anew by the same turn', async () => {
    const store = await here.open();
    const due = { set: [{ kind: 'idle', at: 10 }], clear: ['idle'] };
    await commitTurn(store, turn({ due }));
    await commitTurn(store, turn({ expectedVersion: 1, due }));
    expect(await readDue(store, 10)).toHaveLength(1);
  });
});

describe('a handoff', () => {
  test('is read in its latest revision, newest handoff first', async () => {
    const store = await here.open();
    await commitTurn(store, turn({ handoff: handoff(1, 'desk') }));
    const updated = { ...handoff(2, 'desk'), summary: { facts: ['another'] } };
    await commitTurn(store, turn({ expectedVersion: 1, at: 2_000, handoff: updated }));
    const other = { ...handoff(1), id: 'ho_2', reason: 'crisis' };
    await commitTurn(store, turn({ expectedVersion: 2, at: 3_000, handoff: other }));

    const latest = {
      id: 'ho_1',
      intakeId: 'in_1',
      revision: 2,
      reason: 'completed',
      at: 2_000,
      summary: { facts: ['another'] },
    };
    const handoffs = await readHandoffs(store);
    expect(handoffs.map(({ id }) => id)).toEqual(['ho_2', 'ho_1']);
    expect(handoffs[1]).toEqual(latest);
    expect(await readHandoff(store, 'ho_1')).toEqual(latest);
    expect(await readHandoff(store, 'ho_9')).toBeUndefined();
  });

  test('is made once for each revision, and delivered once to each target', async () => {
    const store = await here.open();
    await commitTurn(store, turn({ handoff: handoff(1, 'desk', 'mail') }));
    for (const repeated of [
      handoff(1, 'other'),
      {
        ...handoff(2),
        deliveries: ['x', 'y'].map((id) => ({ id, target: 'desk', type: 't', payload: '' })),
      },
    ]) {
      await expect(
        commitTurn(store, turn({ expectedVersion: 1, handoff: repeated })),
      ).rejects.toMatchObject({ code: expect.stringMatching(/^SQLITE_CONSTRAINT_/) as string });
    }
    expect(await readDeliveries(store)).toHaveLength(2);
  });
});
