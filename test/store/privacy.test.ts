import { leaseDeliveries, readDeliveries, settleDelivery } from '../../src/store/deliveries.ts';
import { readDue } from '../../src/store/due.ts';
import { readHandoff } from '../../src/store/handoffs.ts';
import { readIntake, unwrapIntakeKey } from '../../src/store/intakes.ts';
import { findTurn, readMessages, unsentMessages } from '../../src/store/messages.ts';
import type { Store } from '../../src/store/open-store.ts';
import { commitTurn } from '../../src/store/turns.ts';
import { handoff, said, turn, useTemporaryStore } from './temporary-store.ts';

const here = useTemporaryStore();

/** One thing a visitor typed for every place that could keep it. */
const TYPED = {
  message: 'canary-kestrel-message',
  doc: 'canary-kestrel-doc',
  summary: 'canary-kestrel-summary',
  payload: 'canary-kestrel-payload',
  clientTurnId: 'canary-kestrel-client-turn',
};

/** A store with a whole conversation in it, handed off to one target. */
async function conversation(): Promise<Store> {
  const store = await here.open();
  const made = handoff(1, 'desk');
  await commitTurn(
    store,
    turn({
      intake: { doc: { words: TYPED.doc } },
      messages: [
        said('a', TYPED.message, TYPED.clientTurnId),
        { ...said('b', TYPED.message), role: 'bot', toSend: true },
      ],
      due: { set: [{ kind: 'idle', at: 5_000 }], clear: [] },
      handoff: {
        ...made,
        summary: { quote: TYPED.summary },
        deliveries: made.deliveries.map((each) => ({ ...each, payload: TYPED.payload })),
      },
    }),
  );
  return store;
}

/** Which of these can be found in any byte of the database and its log. */
function found(needles: readonly (string | Buffer)[]): readonly (string | Buffer)[] {
  const bytes = here.bytes();
  return needles.filter((needle) => bytes.includes(needle));
}

test('nothing a visitor typed is found in any byte of the database or its log', async () => {
  const store = await conversation();
  expect(await readMessages(store, 'in_1', 0)).toMatchObject([
    { body: { text: TYPED.message } },
    {},
  ]);
  const inEveryForm = Object.values(TYPED).flatMap((text) => [
    text,
    Buffer.from(text, 'utf16le'),
    Buffer.from(text).toString('base64').slice(0, 20),
    Buffer.from(text).toString('hex'),
  ]);
  expect(found(['key_1', 'directline'])).toEqual(['key_1', 'directline']);
  expect(found(inEveryForm)).toEqual([]);
  await store.close();
  expect(found(['key_1', 'directline'])).toEqual(['key_1', 'directline']);
  expect(found(inEveryForm)).toEqual([]);
});

describe('an encrypted value moved by someone with the file in their hands does not open:', () => {
  test('two messages of one intake swapped', async () => {
    const store = await conversation();
    const [one, two] = await store.db
      .selectFrom('message')
      .select(['seq', 'body'])
      .orderBy('seq')
      .execute();
    for (const [seq, body] of [
      [1, two!.body],
      [2, one!.body],
    ] as const) {
      await store.db.updateTable('message').set({ body }).where('seq', '=', seq).execute();
    }
    await expect(readMessages(store, 'in_1', 0)).rejects.toThrow('message in_1/1 body');
  });

  test('a message put in place of the doc', async () => {
    const store = await conversation();
    await store.db
      .updateTable('intake')
      .set((row) => ({
        doc: row.selectFrom('message').select('body').where('seq', '=', 1).$asScalar().$notNull(),
      }))
      .execute();
    await expect(readIntake(store, 'in_1')).rejects.toThrow('intake in_1 doc');
  });

  test('a whole intake, key and all, put in place of another', async () => {
    const store = await conversation();
    await commitTurn(store, turn({ intake: { id: 'in_2', conversationKey: 'key_2' } }));
    const { doc, data_key } = await store.db
      .selectFrom('intake')
      .select(['doc', 'data_key'])
      .where('id', '=', 'in_1')
      .executeTakeFirstOrThrow();
    await store.db.updateTable('intake').set({ doc, data_key }).where('id', '=', 'in_2').execute();
    await expect(readIntake(store, 'in_2')).rejects.toThrow('intake in_2 data_key');
    expect(await readIntake(store, 'in_1')).toMatchObject({ doc: { words: TYPED.doc } });
  });
});

describe('an erased conversation', () => {
  const erase = turn({
    expectedVersion: 1,
    at: 2_000,
    intake: { state: 'closed', doc: { erased: true } },
    messages: [said('c', 'erase', 'ct_erase')],
    due: { set: [], clear: [] },
    erase: 'conversation',
  });

  test('leaves neither its ciphertext nor its key in the database or its log', async () => {
    const store = await conversation();
    const messages = await store.db.selectFrom('message').select('body').execute();
    const intake = await store.db
      .selectFrom('intake')
      .select(['doc', 'data_key'])
      .executeTakeFirstOrThrow();
    const ciphertexts = [...messages.map(({ body }) => body), intake.doc, intake.data_key];
    // A piece of each: whole values may be spread over pages.
    const pieces = ciphertexts.map((each) => each.subarray(13, 45));
    expect(found(pieces)).toHaveLength(4);
    expect(await commitTurn(store, erase)).toBe('committed');
    expect(found(pieces)).toEqual([]);
    await store.close();
    expect(found(pieces)).toEqual([]);
  });

  test('has a new key, so a copy made before it opens with nothing that is left', async () => {
    const store = await conversation();
    const key = async () => {
      const row = await store.db.selectFrom('intake').select('data_key').executeTakeFirstOrThrow();
      return unwrapIntakeKey(store.vault, 'in_1', row.data_key);
    };
    const before = await key();
    await commitTurn(store, erase);
    expect((await key()).equals(before)).toBe(false);
  });

  test('keeps the intake, what the erasing turn says, and nothing from before', async () => {
    const store = await conversation();
    await commitTurn(store, erase);
    expect(await readIntake(store, 'in_1')).toMatchObject({
      version: 2,
      state: 'closed',
      doc: { erased: true },
    });
    expect(await readMessages(store, 'in_1', 0)).toMatchObject([{ seq: 3, id: 'c' }]);
    expect(await unsentMessages(store)).toEqual([]);
    expect(await readDue(store, 9_000)).toEqual([]);
    expect(await findTurn(store, 'in_1', TYPED.clientTurnId)).toBeUndefined();
    expect(await findTurn(store, 'in_1', 'ct_erase')).toBe('c');
  });

  test('can go on, and its messages are never numbered as erased ones were', async () => {
    const store = await conversation();
    await commitTurn(store, erase);
    await commitTurn(store, turn({ expectedVersion: 2, messages: [said('d', 'hello again')] }));
    const messages = await readMessages(store, 'in_1', 2);
    expect(messages.map(({ seq, body }) => [seq, body])).toEqual([
      [3, { text: 'erase' }],
      [4, { text: 'hello again' }],
    ]);
  });

  test('loses no handoff, and one on its way still arrives', async () => {
    const store = await conversation();
    await commitTurn(store, erase);
    expect(await readHandoff(store, 'ho_1')).toMatchObject({ summary: { quote: TYPED.summary } });
    const [delivery] = await leaseDeliveries(store, {
      now: 3_000,
      owner: 'a',
      leaseMs: 10,
      limit: 1,
    });
    expect(delivery?.payload).toBe(TYPED.payload);
    const outcome = { type: 'done' } as const;
    await settleDelivery(store, { id: delivery!.id, owner: 'a', at: 3_001, outcome });
    expect(await readDeliveries(store)).toMatchObject([{ status: 'done' }]);
  });
});
