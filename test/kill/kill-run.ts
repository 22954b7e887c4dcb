import { EventEmitter, once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { readDeliveries } from '../../src/store/deliveries.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/open-store.ts';
import type { Serve } from '../support/server-process-entry.ts';
import { RefusedError } from './bad-line.ts';
import { createChance } from './chance.ts';
import type { Chance } from './chance.ts';
import { openFlakyReceiver } from './flaky-receiver.ts';
import type { FlakyReceiver } from './flaky-receiver.ts';
import { judgeHandoffs, judgeStore, judgeStream } from './judge.ts';
import type { Fault } from './judge.ts';
import { createPhoenix, pause } from './phoenix.ts';
import type { Phoenix } from './phoenix.ts';
import { visit } from './scripted-visitor.ts';
import type { Visit } from './scripted-visitor.ts';

/** What a run came to. */
export interface KillReport {
  readonly kills: number;
  readonly visits: readonly Visit[];
  readonly receiver: FlakyReceiver;
  readonly faults: readonly Fault[];
  readonly seconds: number;
}

/** The moments at which a server is killed, as often as they stand here. */
const MOMENTS = [
  'any',
  'any',
  'posting',
  'posting',
  'acknowledged',
  'handedOff',
  'handedOff',
  'handedOff',
  'delivering',
  'delivering',
  'starting',
] as const;

/** Visitors who talk at the same time. */
const VISITORS = 6;

/** Kills before each look at whether everything is still there: the first look soon, then seldom. */
const ROUNDS = [4, 8, 12, 16];

/** Milliseconds. */
const ANY_TIME = 200;
const JUST_AFTER = 12;
const STARTING = 200;
const LONGEST_WAIT_FOR_MOMENT = 1_000;
const DRAINING = 1_500;

/** Short enough that nothing is waited for, long enough that an attempt is not cut off by chance. */
const TUNING: NonNullable<Serve['tuning']> = {
  schedule: [0, ...Array<number>(200).fill(30)],
  deliveryTimeout: 250,
};

/** Times the outbox may be found not yet empty. */
const LOOKS = 20;

/**
 * Kills a server of the product in `root` so many times while visitors talk to it, and looks after
 * every few kills whether everything acknowledged is there once and right. It ends early at a fault,
 * or at the fault it is told to look for: what a broken product does first is a matter of chance.
 */
export async function runKills(options: {
  readonly root?: string;
  readonly kills: number;
  readonly seed: number;
  readonly until?: (fault: Fault) => boolean;
}): Promise<KillReport> {
  const { root = process.cwd(), kills, seed, until = () => true } = options;
  const began = performance.now();
  const chance = createChance(String(seed));
  const events = new EventEmitter().setMaxListeners(0);
  const receiver = await openFlakyReceiver(chance.of('receiver'), () => events.emit('delivering'));
  const dataDir = await mkdtemp(join(tmpdir(), 'porchlight-kill-'));
  const how = {
    env: { ...receiver.env, DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'silent' },
    tuning: TUNING,
  };
  const server = createPhoenix({ root, how });
  const run: Run = { server, receiver, events, chance, dataDir, visits: [], faults: [] };
  let done = 0;
  try {
    // The very first start makes the store and its key; that one is cut off, too.
    await server.riseAndDie(chance.upTo(STARTING));
    done++;
    for (const most of ROUNDS) {
      const inRound = Math.min(most, kills - done);
      if (inRound > 0 && !run.faults.some(until)) done += await round(run, inRound);
    }
  } finally {
    await server.close();
    await receiver.close();
    await rm(dataDir, { recursive: true });
  }
  const { visits, faults } = run;
  return { kills: done, visits, receiver, faults, seconds: (performance.now() - began) / 1000 };
}

interface Run {
  readonly server: Phoenix;
  readonly receiver: FlakyReceiver;
  readonly events: EventEmitter;
  readonly chance: Chance;
  readonly dataDir: string;
  readonly visits: Visit[];
  readonly faults: Fault[];
}

/** Some kills in the middle of conversations; then all of them end, the outbox drains, and it is judged. */
async function round(run: Run, kills: number): Promise<number> {
  const { server, chance, visits, receiver, faults } = run;
  const over = new AbortController();
  const before = visits.length;
  let killing = true;

  async function talk(lane: number): Promise<void> {
    for (let nth = 0; killing || nth === 0; nth++) {
      try {
        const visitor = chance.of(`visitor ${before}/${lane}/${nth}`);
        visits.push(await oneVisit(run, visitor, over.signal));
      } catch (error) {
        if (!(error instanceof RefusedError)) throw error;
        faults.push({ kind: 'wrong', what: error.message });
        return;
      }
    }
  }

  try {
    await server.rise();
    const talking = Promise.all(Array.from({ length: VISITORS }, (_, lane) => talk(lane)));
    const killed = killTimes(run, kills).finally(() => (killing = false));
    await Promise.all([talking, killed]);
    for (const each of visits.slice(before)) faults.push(...judgeStream(each, await each.reread()));
    await drain(run);
    faults.push(...judgeHandoffs(visits, receiver), ...(await inStore(run, judgeStore)));
    faults.push(...server.ownDeaths.map((what): Fault => ({ kind: 'wrong', what })));
    return kills;
  } finally {
    over.abort();
  }
}

function oneVisit({ server, events }: Run, chance: Chance, over: AbortSignal): Promise<Visit> {
  return visit(
    { url: () => server.url(), chance, over, posting: () => events.emit('posting') },
    {
      acknowledged: ({ handsOff }) => {
        events.emit('acknowledged');
        if (handsOff !== undefined) events.emit('handedOff');
      },
    },
  );
}

async function killTimes({ server, events, chance }: Run, kills: number): Promise<void> {
  for (let done = 0; done < kills; done++) {
    const moment = chance.pick(MOMENTS);
    await server.nextIsLoaded();
    await pause(chance.upTo(ANY_TIME));
    if (moment !== 'any' && moment !== 'starting') {
      const limit = AbortSignal.timeout(LONGEST_WAIT_FOR_MOMENT);
      await once(events, moment, { signal: limit }).catch(() => undefined);
      await pause(chance.upTo(JUST_AFTER));
    }
    await server.kill();
    if (moment === 'starting' && done + 1 < kills) {
      await server.riseAndDie(chance.upTo(STARTING));
      done++;
    }
    await server.rise();
  }
}

/** Lets the server send what is left. It ends with the server stopped. */
async function drain(run: Run): Promise<void> {
  const { server, receiver, visits } = run;
  for (let look = 0; look < LOOKS; look++) {
    if (look > 0) await server.rise();
    const wanted = visits.flatMap(({ handoffs }) => handoffs).length;
    for (let waited = 0; waited < DRAINING && receiver.taken.length < wanted; waited += 50) {
      await pause(50);
    }
    await server.stop();
    const deliveries = await inStore(run, readDeliveries);
    if (deliveries.every(({ status }) => status !== 'due')) return;
  }
}

/** Looks into the store while no server has it. */
async function inStore<Found>(
  { dataDir }: Run,
  look: (store: Store) => Promise<Found>,
): Promise<Found> {
  const store = await openStore({
    file: join(dataDir, 'porchlight.db'),
    keyFile: join(dataDir, 'master.key'),
  });
  try {
    return await look(store);
  } finally {
    await store.close();
  }
}

/** A run in one line. */
export function reportLine(
  { kills, visits, receiver, faults, seconds }: KillReport,
  seed: number,
): string {
  const count = (kind: Fault['kind']) => faults.filter((each) => each.kind === kind).length;
  const acknowledged = visits.flatMap((each) => each.acknowledged).length;
  const repeats = visits.reduce((sum, each) => sum + each.repeats, 0);
  return [
    `F1 kills=${kills} conversations=${visits.length} acked=${acknowledged} repeated=${repeats}`,
    `handoffs=${receiver.taken.length} deliveries=${receiver.requests()}`,
    `lost=${count('lost')} doubled=${count('doubled')} wrong=${count('wrong')}`,
    `seed=${seed} seconds=${seconds.toFixed(1)}`,
  ].join(' ');
}
