import { addAccount } from '../../src/store/accounts.ts';
import { noteAttempt, readAttempts } from '../../src/store/attempts.ts';
import { readAudit, verifyAudit } from '../../src/store/audit.ts';
import { claimIntake, closeIntake } from '../../src/store/claims.ts';
import { readDeskIntake } from '../../src/store/desk-intakes.ts';
import type { Store } from '../../src/store/open-store.ts';
import { commitTurn } from '../../src/store/turns.ts';
import { handoff, turn, useTemporaryStore } from './temporary-store.ts';

const here = useTemporaryStore();

/** A store with two people and an intake that the first of them has claimed. */
async function claimed(): Promise<Store> {
  const store = await here.open();
  for (const id of ['acc_a', 'acc_b']) {
    const account = { id, name: `Name of ${id}`, role: 'coordinator', password: 'x' } as const;
    await addAccount(store, { ...account, at: 1, by: id === 'acc_a' ? undefined : 'acc_a' });
  }
  await commitTurn(store, turn({ at: 1_000, handoff: handoff(1) }));
  await claimIntake(store, { intakeId: 'in_1', accountId: 'acc_a', at: 1_500 });
  return store;
}

const note = (store: Store, accountId: string, at: number, attempt = 'call_busy') =>
  noteAttempt(store, { intakeId: 'in_1', accountId, at, attempt });

test('attempts are read with who made them, the latest first, and close nothing', async () => {
  const store = await claimed();
  expect(await note(store, 'acc_a', 2_000)).toBe(true);
  expect(await note(store, 'acc_a', 3_000, 'text_no_reply')).toBe(true);
  const intake = await readDeskIntake(store, 'in_1');
  expect(intake?.attempts).toEqual([
    { attempt: 'text_no_reply', at: 3_000, by: 'Name of acc_a' },
    { attempt: 'call_busy', at: 2_000, by: 'Name of acc_a' },
  ]);
  expect(intake).not.toHaveProperty('closed');
  expect(intake?.claim?.account.id).toBe('acc_a');
});

test('each stands in the audit log, whose chain holds', async () => {
  const store = await claimed();
  await note(store, 'acc_a', 2_000);
  expect((await readAudit(store, 1))[0]).toMatchObject({
    event: 'desk.attempted',
    ref: 'in_1 acc_a',
    at: 2_000,
  });
  expect(await verifyAudit(store)).toMatchObject({ ok: true });
});

test('without a claim nothing is noted, and nothing goes into the audit log', async () => {
  const store = await claimed();
  expect(await note(store, 'acc_b', 2_000)).toBe(false);
  expect(await readAttempts(store, ['in_1'])).toEqual(new Map());
  expect((await readAudit(store, 1))[0]?.event).toBe('desk.claimed');
});

test('they stay when the intake is closed, and when it comes back', async () => {
  const store = await claimed();
  await note(store, 'acc_a', 2_000);
  const act = { intakeId: 'in_1', accountId: 'acc_a', at: 2_500 };
  await closeIntake(store, { ...act, revision: 1, outcome: 'no_answer' });
  await commitTurn(store, turn({ expectedVersion: 1, at: 3_000, handoff: handoff(2) }));
  const again = await readDeskIntake(store, 'in_1');
  expect(again).not.toHaveProperty('closed');
  expect(again?.attempts).toHaveLength(1);
});

test('they are forgotten with everything else', async () => {
  const store = await claimed();
  await note(store, 'acc_a', 2_000);
  await commitTurn(store, turn({ expectedVersion: 1, at: 3_000, erase: 'everything' }));
  expect(await readAttempts(store, ['in_1'])).toEqual(new Map());
});
