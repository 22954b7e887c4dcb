import { randomInt } from 'node:crypto';

import { reportLine, runKills } from './kill-run.ts';

/** Set it to repeat a run: the visitors and the receiver are the same again, the timing is the machine's. */
const seed = Number(process.env['KILL_SEED'] ?? randomInt(1_000_000));

test('forty times kill -9 lose, double and change nothing that was acknowledged', async () => {
  const report = await runKills({ kills: 40, seed });
  process.stdout.write(`${reportLine(report, seed)}\n`);
  expect(report.faults).toEqual([]);
  expect(report.kills).toBe(40);
  // Enough happened for the zeros to mean something.
  expect(report.visits.length).toBeGreaterThan(20);
}, 900_000);
