import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store } from '../../src/store/open-store.ts';
import type { TurnCommit } from '../../src/store/turns.ts';

/** A folder for one test file's stores; everything in it is closed and removed after each test. */
export interface TemporaryStore {
  /** Paths of this test, fresh each time. */
  readonly file: string;
  readonly keyFile: string;
  /** Opens the store of this test, and closes it after the test. */
  open(): Promise<Store>;
  /** Every byte of the database and its log, as they are on disk now. */
  bytes(): Buffer;
}

/** Gives each test of the file a folder of its own. */
export function useTemporaryStore(): TemporaryStore {
  const open = new Set<Store>();
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'porchlight-store-'));
  });
  afterEach(async () => {
    for (const store of open) await store.close().catch(() => undefined);
    open.clear();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    get file() {
      return join(folder, 'data', 'store.db');
    },
    get keyFile() {
      return join(folder, 'data', 'master.key');
    },
    async open() {
      const store = await openStore({ file: this.file, keyFile: this.keyFile });
      open.add(store);
      return store;
    },
    bytes() {
      const data = join(folder, 'data');
      return Buffer.concat(
        readdirSync(data)
          .filter((name) => name !== 'master.key' && existsSync(join(data, name)))
          .map((name) => readFileSync(join(data, name))),
      );
    },
  };
}

/** A turn of intake `in_1` in which nothing happens but what is given. */
export function turn(
  change: Partial<Omit<TurnCommit, 'intake'>> & { intake?: Partial<TurnCommit['intake']> } = {},
): TurnCommit {
  const { intake, ...rest } = change;
  return {
    expectedVersion: 0,
    at: 1_000,
    messages: [],
    due: { set: [], clear: [] },
    audit: [],
    ...rest,
    intake: {
      id: 'in_1',
      conversationKey: 'key_1',
      channel: 'directline',
      center: 'demo',
      state: 'open',
      doc: {},
      ...intake,
    },
  };
}

/** A message of the visitor's. */
export function said(id: string, text: string, clientTurnId?: string) {
  return {
    id,
    role: 'visitor' as const,
    body: { text },
    toSend: false,
    ...(clientTurnId !== undefined && { clientTurnId }),
  };
}

/** A handoff with one delivery to each target. */
export function handoff(revision: number, ...targets: readonly string[]) {
  return {
    id: 'ho_1',
    revision,
    reason: 'completed',
    summary: { facts: ['a fact'] },
    deliveries: targets.map((target) => ({
      id: `msg_${target}_${revision}`,
      target,
      type: revision === 1 ? 'handoff.created' : 'handoff.updated',
      payload: `{"revision":${revision}}`,
    })),
  };
}
