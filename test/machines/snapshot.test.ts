import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { UnreadableSnapshotError, VERSION, restore, save } from '../../src/machines/snapshot.ts';
import type { Saved } from '../../src/machines/snapshot.ts';
import { look, step } from '../../src/machines/step.ts';
import { command, effectsOf, open, send, signal, stored, unclear } from './conversation.ts';
import { walkToEnd } from './walk.ts';

/** An intake as an earlier version stored it, and where it stood. Written once, never written again. */
interface Golden {
  readonly state: string;
  readonly question?: string;
  readonly saved: Saved;
}

const FOLDER = join(__dirname, 'golden');
const golden = readdirSync(FOLDER).map(
  (name) => [name, JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Golden] as const,
);

function contextOf({ snapshot }: Saved): { readonly facts: object; readonly signals: object } {
  return (snapshot as { context: { facts: object; signals: object } }).context;
}

describe.each(golden)('the stored intake %s', (_, { state, question, saved }) => {
  test('stands where it stood, with everything it knew', () => {
    const now = look(saved);
    expect({ state: now.state, question: now.question?.id }).toEqual({
      state,
      question: question === 'detox.complications' ? 'safety.withdrawal' : question,
    });
    expect(Object.keys(now.context.facts).map(oldName).sort()).toEqual(
      Object.keys(contextOf(saved).facts).sort(),
    );
    expect(now.context.signals).toEqual(contextOf(saved).signals);
    expect(now.saved.v).toBe(VERSION);
  });

  test('goes on, and comes to the end', () => {
    if (state === 'closed') {
      expect(send({ saved }, unclear('hello')).effects).toEqual([{ type: 'say', say: 'closed' }]);
      return;
    }
    const alone = state === 'withHuman' ? send({ saved }, LEFT) : look(saved);
    expect(walkToEnd(alone).context.handoff?.revision).toBeGreaterThan(0);
  });

  test('hears a signal', () => {
    const helped = step(saved, signal('interrupt', 'words'));
    expect(effectsOf(helped, 'help')).toHaveLength(1);
  });
});

/** Version 3 asks about withdrawal now and before in one question. */
const oldName = (fact: string) => (fact === 'withdrawal' ? 'withdrawal_history' : fact);

test('what was answered before version 3 keeps its meaning', () => {
  const { saved } = send(open(), command('human'));
  const before = stored(saved.snapshot) as { context: { facts: object } };
  const source = { activityId: 'a', how: 'tapped', quote: '' };
  before.context.facts = {
    withdrawal_history: { value: 'seizure_or_dt', status: 'answered', source },
    returned_to_use: { value: 'yes', status: 'answered', source },
  };
  expect(look({ v: 2, snapshot: before }).context.facts).toEqual({
    withdrawal: { value: ['past_seizure_or_dt'], status: 'answered', source },
    returned_to_use: { value: 'once', status: 'answered', source },
  });
});

const LEFT = { type: 'coordinator', did: 'left' } as const;

test('there is a stored intake of every version, in each kind of state', () => {
  const versions = new Set(golden.map(([, { saved }]) => saved.v));
  expect(versions).toContain(1);
  const states = new Set(golden.map(([, { state }]) => state));
  expect([...states].sort()).toEqual(['closed', 'handedOff', 'open', 'waiting', 'withHuman']);
});

test('what is saved is restored to the same, and carries its version', () => {
  const { saved } = send(open(), command('human'));
  expect(saved.v).toBe(VERSION);
  expect(stored(save(restore(stored(saved))))).toEqual(stored(saved));
});

test('openings that were stored with a text of their times keep it, and are not said to fit', () => {
  const old = open();
  const { snapshot } = stored(old.saved) as { snapshot: { context: object } };
  const opening = { site: 'Main', program: 'Evening IOP', level: 'iop', miles: 4 };
  const nearby = { place: '92882', openings: [{ ...opening, times: 'Mon to Thu' }] };
  const fallback = {
    ...{ level: 'iop', place: '92882', lacks: 'any' },
    ways: [
      { kind: 'video' },
      { kind: 'farther_site', opening: { ...opening, times: 'Mon to Thu' } },
      { kind: 'findtreatment' },
    ],
  };
  const now = look({
    v: 4,
    snapshot: { ...snapshot, context: { ...snapshot.context, nearby, fallback } },
  });
  const track = {
    ...opening,
    name: { en: 'Evening IOP: Mon to Thu' },
    days: [],
    from: '',
    until: '',
    languages: ['en', 'es'],
    video: false,
  };
  expect(now.context.nearby?.openings).toEqual([track]);
  expect(now.context.fallback).toEqual({
    ...fallback,
    ways: [{ kind: 'video' }, { kind: 'farther_site', opening: track }, { kind: 'findtreatment' }],
  });
});

describe('a stored intake is refused', () => {
  const { saved } = open();
  const snapshot = stored(saved.snapshot) as { context: object; value: object };

  function refusal(damaged: Saved): unknown {
    try {
      return restore(damaged);
    } catch (error) {
      return error;
    }
  }

  test('where a newer version wrote it, and the message says what to do', () => {
    const error = refusal({ v: VERSION + 1, snapshot });
    expect(error).toBeInstanceOf(UnreadableSnapshotError);
    expect((error as Error).name).toBe('UnreadableSnapshotError');
    expect((error as Error).message).toMatch(
      new RegExp(`version ${VERSION + 1} .* up to ${VERSION}.*newer release`),
    );
  });

  test.each<[string, unknown]>([
    ['no version', undefined],
    ['version 0', 0],
    ['a version between two', 0.5],
    ['words for a version', 'one'],
  ])('with %s', (_, v) => {
    expect(refusal({ v: v as number, snapshot })).toBeInstanceOf(UnreadableSnapshotError);
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a word', 'asking'],
    ['an empty object', {}],
    ['no context', { ...snapshot, context: undefined }],
    ['no facts', { ...snapshot, context: { ...snapshot.context, facts: undefined } }],
    [
      'a fact of no status',
      { ...snapshot, context: { ...snapshot.context, facts: { who: { value: 'self' } } } },
    ],
    ['a state that does not exist', { ...snapshot, value: { conversation: 'nowhere' } }],
    ['no state', { ...snapshot, value: undefined }],
    ['a finished talk', { ...snapshot, status: 'done' }],
  ])('where it holds %s', (_, damaged) => {
    expect(refusal({ v: VERSION, snapshot: damaged })).toBeInstanceOf(UnreadableSnapshotError);
  });

  test('without a word of what it holds', () => {
    const facts = { name: { value: 'canary', status: 'canary', source: 'canary' } };
    const error = refusal({
      v: VERSION,
      snapshot: { ...snapshot, context: { ...snapshot.context, facts } },
    });
    expect(error).toBeInstanceOf(UnreadableSnapshotError);
    expect(String(error)).not.toContain('canary');
  });
});
