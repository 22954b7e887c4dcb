import { createActor } from 'xstate';
import type { SnapshotFrom } from 'xstate';
import { z } from 'zod';

import { machine } from './machine.ts';
import { LANGUAGES, MODULES, PLAIN_SETTINGS } from './settings.ts';

export type Snapshot = SnapshotFrom<typeof machine>;

/** An intake between turns: plain JSON with the version of the statechart that wrote it. */
export interface Saved {
  readonly v: number;
  readonly snapshot: unknown;
}

/** Raise this, and add a migration below, whenever a state, a fact or the context changes its name or shape. */
export const VERSION = 5;

/** What every version stores; more than this a migration must know of its own version. */
const Stored = z.looseObject({ context: z.record(z.string(), z.unknown()) });
type Stored = z.infer<typeof Stored>;

/** From version n to n + 1: pure functions on the stored JSON. */
const MIGRATIONS: Readonly<Record<number, (snapshot: Stored) => Stored>> = {
  // 2: answers not understood are counted as `attempts`, the word of the wire.
  1: ({ context: { unclear, ...context }, ...snapshot }) => ({
    ...snapshot,
    context: { ...context, attempts: unclear },
  }),
  // 3: signs of withdrawal now and before are one question; use again after care says how often.
  2: ({ context, value, ...snapshot }) => ({
    ...snapshot,
    value: JSON.parse(
      JSON.stringify(value).replace('"detox_complications"', '"safety_withdrawal"'),
    ) as unknown,
    context: {
      settings: PLAIN_SETTINGS,
      language: 'en',
      unread: [],
      advised: [],
      disclosureDue: false,
      ...context,
      facts: factsOfVersion3(context['facts'] as OldFacts),
      ...(context['reopened'] === 'detox.complications' ? { reopened: 'safety.withdrawal' } : {}),
    },
  }),
  // 4: what is near is looked up for a city as well as for a ZIP code.
  3: ({ context: { nearby, ...context }, ...snapshot }) => ({
    ...snapshot,
    context: { ...context, ...(nearby ? { nearby: nearbyOfVersion4(nearby) } : {}) },
  }),
  // 5: what is near, or farther away, has days and hours, no longer a text of them.
  4: ({ context: { nearby, fallback, ...context }, ...snapshot }) => ({
    ...snapshot,
    context: {
      ...context,
      ...(nearby ? { nearby: nearbyOfVersion5(nearby) } : {}),
      ...(fallback ? { fallback: fallbackOfVersion5(fallback) } : {}),
    },
  }),
};

function nearbyOfVersion5(nearby: unknown): object {
  const { openings, ...rest } = nearby as { readonly openings: readonly OldOpening[] };
  return {
    ...rest,
    openings: openings.map(trackOfVersion5),
  };
}

function fallbackOfVersion5(fallback: unknown): object {
  const { ways, ...rest } = fallback as {
    readonly ways: readonly { readonly opening?: OldOpening }[];
  };
  return {
    ...rest,
    ways: ways.map((way) =>
      way.opening ? { ...way, opening: trackOfVersion5(way.opening) } : way,
    ),
  };
}

/** The text of the times goes into the name: without days nothing is said to fit, or not to. */
function trackOfVersion5({ times, ...opening }: OldOpening): object {
  return {
    ...opening,
    name: { en: `${opening.program}: ${times}` },
    days: [],
    from: '',
    until: '',
    languages: [...LANGUAGES],
    video: false,
  };
}

interface OldOpening {
  readonly program: string;
  readonly times: string;
}

function nearbyOfVersion4(nearby: unknown): object {
  const { zip: place, ...rest } = nearby as { readonly zip: string };
  return { place, ...rest };
}

type OldFacts = Readonly<Record<string, { readonly value?: unknown } | undefined>>;

function factsOfVersion3({ withdrawal_history: before, ...facts }: OldFacts): OldFacts {
  const { returned_to_use: returned } = facts;
  const names: Readonly<Record<string, string>> = {
    mild: 'past_mild',
    seizure_or_dt: 'past_seizure_or_dt',
  };
  const value = before?.value;
  const withdrawal =
    typeof value === 'string' ? { ...before, value: [names[value] ?? value] } : before;
  return {
    ...facts,
    ...(withdrawal ? { withdrawal } : {}),
    ...(returned?.value === 'yes' ? { returned_to_use: { ...returned, value: 'once' } } : {}),
  };
}

const fact = z.object({
  value: z.unknown().optional(),
  status: z.enum(['answered', 'skipped', 'unsure', 'declined', 'contradicted']),
  raw: z.literal(true).optional(),
  source: z.object({ activityId: z.string(), how: z.string(), quote: z.string() }),
});

const settings = z.object({
  modules: z.array(z.enum(MODULES)),
  stateMode: z.enum(['none', 'IL', 'NV']),
  treatsMentalHealthAlone: z.boolean(),
  asksInsurance: z.enum(['always', 'if_cost_matters']),
  leaveOut: z.array(z.string()).optional(),
});

const Context = z.looseObject({
  settings,
  language: z.enum(LANGUAGES),
  unread: z.array(z.object({ activityId: z.string(), quote: z.string() })),
  advised: z.array(z.string()),
  disclosureDue: z.boolean(),
  facts: z.record(z.string(), fact),
  reopened: z.string().optional(),
  attempts: z.number(),
  signals: z.array(z.looseObject({ signal: z.string(), mode: z.string(), activityId: z.string() })),
  unsent: z.boolean(),
});

/** A stored intake that this program cannot read: written by a newer one, or damaged. */
export class UnreadableSnapshotError extends Error {
  override readonly name = 'UnreadableSnapshotError';
}

export function save({ context, ...rest }: Snapshot): Saved {
  const persisted = machine.getPersistedSnapshot({ ...rest, context: NO_CONTEXT } as Snapshot);
  return { v: VERSION, snapshot: { ...persisted, context } };
}

/**
 * XState looks for actors in every corner of a context, to store and to revive them. Ours holds data
 * alone, so it goes round the outside: that search took a third of a step.
 */
const NO_CONTEXT = {};

/**
 * The snapshot of a stored intake, migrated to today's statechart.
 *
 * @throws UnreadableSnapshotError where it was written by a newer version or does not fit.
 */
export function restore(saved: Saved): Snapshot {
  const stored = migrate(saved);
  const parsed = Context.safeParse(stored.context);
  if (!parsed.success) throw new UnreadableSnapshotError(`Stored context: ${parsed.error.message}`);
  // Unlike resolveState, an actor that is never started revives everything a snapshot holds.
  const { context, ...rest } = stored;
  const snapshot = { ...rest, context: NO_CONTEXT } as unknown as Snapshot;
  const revived = createActor(machine, { snapshot }).getSnapshot();
  if (revived.status !== 'active') {
    throw new UnreadableSnapshotError('The stored state is not one of this statechart.');
  }
  return { ...revived, context } as unknown as Snapshot;
}

function migrate({ v, snapshot }: Saved): Stored {
  if (v > VERSION) {
    throw new UnreadableSnapshotError(
      `Stored by version ${v} of the statechart; this program knows versions up to ${VERSION}. Start the newer release.`,
    );
  }
  const stored = Stored.safeParse(snapshot);
  if (!stored.success) throw new UnreadableSnapshotError('What is stored is not a snapshot.');
  if (v === VERSION) return stored.data;
  const next = MIGRATIONS[v];
  if (!next) throw new UnreadableSnapshotError(`There is no migration from version ${v}.`);
  return migrate({ v: v + 1, snapshot: next(stored.data) });
}
