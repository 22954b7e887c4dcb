import { randomInt } from 'node:crypto';

import type { Fault } from './judge.ts';
import { reportLine, runKills } from './kill-run.ts';
import {
  NO_DEDUPLICATION,
  NO_RETRY,
  OUTBOX_AFTER_COMMIT,
  REPLY_BEFORE_COMMIT,
  withMutant,
} from './mutants.ts';

const seed = Number(process.env['KILL_SEED'] ?? randomInt(1_000_000));

/** Whether the kills would be noticed if they did harm: the same run, on a product broken on purpose. */
test.each([
  ['without de-duplication an answer is doubled', NO_DEDUPLICATION, 'the answer', 'doubled'],
  [
    'an outbox written after the commit loses a handoff',
    OUTBOX_AFTER_COMMIT,
    'the handoff',
    'lost',
  ],
  ['a reply before the commit loses an answer', REPLY_BEFORE_COMMIT, 'the answer', 'lost'],
  ['without a retry a handoff is lost', NO_RETRY, 'the handoff', 'lost'],
] as const)(
  '%s',
  async (name, patches, what, kind) => {
    const until = (fault: Fault) => fault.kind === kind && fault.what.startsWith(what);
    const report = await withMutant(patches, (root) => runKills({ root, kills: 40, seed, until }));
    process.stdout.write(`${name}: ${reportLine(report, seed)}\n`);
    expect(report.faults.filter(until)).not.toEqual([]);
  },
  180_000,
);
