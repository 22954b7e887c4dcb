import { BusyIntakeError } from '../../src/dialogs/turn.ts';
import { readIntake } from '../../src/store/intakes.ts';
import { readMessages } from '../../src/store/messages.ts';
import { verifyAudit } from '../../src/store/audit.ts';
import { answer, ARRIVAL, openTurns } from './turns.ts';

let turns: Awaited<ReturnType<typeof openTurns>>;
beforeEach(async () => {
  turns = await openTurns();
});
afterEach(() => turns.close());

const version = async () => (await readIntake(turns.store, turns.intakeId))?.version;
const bodies = async () =>
  (await readMessages(turns.store, turns.intakeId, 0)).map(({ body }) => body) as {
    readonly from: { readonly role: string };
    readonly value?: unknown;
    readonly channelData?: { readonly question?: { readonly id: string } };
  }[];

test('a turn that another writer overtook is run again from what that one left', async () => {
  const first = turns.writer();
  await first(ARRIVAL);
  await first(answer('yes'));
  // Both read the same state; the one whose commit is stale must see the answer of the other.
  const second = turns.writer();
  await Promise.all([first(answer('safe')), second(answer('self'))]);
  const said = await bodies();
  expect(await version()).toBe(4);
  const values = said.filter(({ from }) => from.role === 'user').map(({ value }) => value);
  expect(values).toEqual([{ answer: 'yes' }, { answer: 'safe' }, { answer: 'self' }]);
  expect(said.at(-1)?.channelData?.question?.id).toBe('consent.adult');
  expect(await verifyAudit(turns.store)).toEqual({ ok: true, rows: 4 });
});

test('a message that two writers take at once is one turn', async () => {
  const [first, second] = [turns.writer(), turns.writer()];
  await first(ARRIVAL);
  const taken = await Promise.all([first(answer('yes', 'x')), second(answer('yes', 'x'))]);
  expect(taken[0]?.activityId).toBe(taken[1]?.activityId);
  expect(await version()).toBe(2);
});

test('a conversation that two writers open at once is opened once', async () => {
  await Promise.all([turns.writer()(ARRIVAL), turns.writer()(ARRIVAL)]);
  expect(await version()).toBe(1);
  const asked = (await bodies()).filter(({ channelData }) => channelData?.question);
  expect(asked).toHaveLength(1);
});

test('where others are faster every time the message is refused, and nothing of it is kept', async () => {
  const { center, store, committed } = turns;
  await turns.writer()(ARRIVAL);
  const before = { messages: await bodies(), committed: committed.length };
  let overtaken = 0;
  const unlucky = turns.writer({
    // Called between the read and the commit of every attempt.
    center: () => {
      overtaken += 1;
      void store.db
        .updateTable('intake')
        .set((row) => ({ version: row('version', '+', 1) }))
        .execute();
      return center;
    },
  });
  await expect(unlucky(answer('yes'))).rejects.toThrow(BusyIntakeError);
  expect(overtaken).toBeGreaterThan(1);
  expect(await bodies()).toEqual(before.messages);
  expect(committed).toHaveLength(before.committed);
});

test('nobody is told of a turn before it is committed', async () => {
  const seen: unknown[] = [];
  const writer = turns.writer({
    committed: ({ intakeId }) => void seen.push(readMessages(turns.store, intakeId, 0)),
  });
  await writer(ARRIVAL);
  expect(await seen[0]).not.toEqual([]);
  expect(await seen[0]).toEqual(await readMessages(turns.store, turns.intakeId, 0));
});

test('an arrival in a conversation that is open already does nothing', async () => {
  const writer = turns.writer();
  await writer(ARRIVAL);
  await writer(ARRIVAL);
  expect(await version()).toBe(1);
});
