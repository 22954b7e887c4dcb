import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A change to one file of the product; a text that is not found, or found twice, stops the test. */
export interface Patch {
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

/** What a running server needs of the product. */
const PARTS = ['src', 'center', 'package.json', 'test/support/server-process-entry.ts'];

/** Runs a task on a copy of the product that is broken on purpose. */
export async function withMutant<Result>(
  patches: readonly Patch[],
  task: (root: string) => Promise<Result>,
): Promise<Result> {
  const root = await mkdtemp(join(tmpdir(), 'porchlight-mutant-'));
  try {
    for (const part of PARTS) await cp(part, join(root, part), { recursive: true });
    await symlink(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
    for (const { file, find, replace } of patches) {
      const before = await readFile(join(root, file), 'utf8');
      const places = before.split(find).length - 1;
      if (places !== 1) {
        throw new Error(`Found ${places} times in ${file}, expected once: ${find}`);
      }
      await writeFile(
        join(root, file),
        before.replace(find, () => replace),
      );
    }
    return await task(root);
  } finally {
    await rm(root, { recursive: true });
  }
}

/** Milliseconds: as long as a queue in another system, or a busy disk, takes. */
const LATE = 25;

/** Every retry of a client is taken for something new. */
export const NO_DEDUPLICATION: readonly Patch[] = [
  {
    file: 'src/dialogs/begin.ts',
    find: 'clientTurnId: clientTurnId ?? ',
    replace: 'clientTurnId: ',
  },
];

/** Handoffs and their deliveries are written a moment after the turn, as if they were kept elsewhere. */
export const OUTBOX_AFTER_COMMIT: readonly Patch[] = [
  {
    file: 'src/store/turns.ts',
    find: 'if (turn.handoff) await insertHandoff(trx, vault, id, turn.handoff, turn.at);',
    replace: '',
  },
  {
    file: 'src/store/turns.ts',
    find: 'return outcome;',
    replace: `
      const { handoff } = turn;
      if (outcome === 'committed' && handoff) {
        setTimeout(() => {
          void store.db
            .transaction()
            .execute((trx) => insertHandoff(trx, store.vault, turn.intake.id, handoff, turn.at));
        }, ${LATE});
      }
      return outcome;`,
  },
];

/** The visitor is answered while the turn is still on its way to the disk. */
export const REPLY_BEFORE_COMMIT: readonly Patch[] = [
  {
    file: 'src/dialogs/turn.ts',
    find: 'const outcome = await commitTurn(options.store, toCommit(begun, done, options.prepareHandoff));',
    replace: `
      const late = toCommit(begun, done, options.prepareHandoff);
      if (begun.activityId !== undefined) {
        setTimeout(() => void commitTurn(options.store, late), ${LATE});
        return { intakeId, state: done.step.state, activityId: begun.activityId };
      }
      const outcome = await commitTurn(options.store, late);`,
  },
];

/** What fails once is given up. */
export const NO_RETRY: readonly Patch[] = [
  {
    file: 'src/handoff/deliver.ts',
    find: "if (wait === undefined) return { type: 'dead', error };",
    replace: "return { type: 'dead', error };",
  },
];
