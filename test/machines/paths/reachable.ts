import { transition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';

import { machine } from '../../../src/machines/machine.ts';
import type { Move } from '../../../src/machines/moves.ts';
import { currentQuestion } from '../../../src/machines/progress.ts';
import type { Step } from '../../../src/machines/progress.ts';
import { MODULES, PLAIN_SETTINGS } from '../../../src/machines/settings.ts';
import type { Language } from '../../../src/machines/settings.ts';
import { restore } from '../../../src/machines/snapshot.ts';
import type { Snapshot } from '../../../src/machines/snapshot.ts';
import { settled } from '../../../src/machines/context.ts';
import { mayContact } from '../../../src/machines/topics/contact.ts';
import { QUESTIONS } from '../../../src/machines/topics/index.ts';
import { near, open, send, valueOf } from '../conversation.ts';
import { messageOf, repliesTo } from '../samples.ts';

/** The words of every replayed message: whatever keeps words keeps this one. */
export const CANARY = 'canary';

/** A state that answers alone lead to. */
export interface Reached {
  /** The state value and what tells it from others, for the message of a failing test. */
  readonly at: string;
  /** What the statechart itself came to. */
  readonly snapshot: Snapshot;
  /** The same place, come to by a visitor's messages. */
  readonly turn: Step;
}

/** What decides which questions there are: the invariants hold whatever it is. */
export interface Setting {
  readonly modules: 'off' | 'on';
  readonly language: Language;
  /** Optional questions that the center does not ask. */
  readonly leaveOut?: readonly string[];
}

/** The setting that `npm run check` looks at; `test/paths` proves it whole, and the others. */
export const PLAIN: Setting = { modules: 'off', language: 'en' };

/**
 * Every state that answers lead to, by a shortest path of answers, replayed as a visitor's messages.
 *
 * A state is its value, and with it the questions that are still ahead: the value does not show that
 * `health.mood` comes nine questions after what it is about, or `consent.followup` last of all. By
 * value alone the first path to each state hides the others, and such questions are never found.
 */
export function reachStates({ modules, language, leaveOut }: Setting): readonly Reached[] {
  const settings = { ...PLAIN_SETTINGS, leaveOut, modules: modules === 'on' ? MODULES : [] };
  const opened = open(settings, language);
  const fromState = restore(opened.saved);
  const paths = getShortestPaths(machine, {
    events: movesFrom,
    serializeState: identify,
    fromState,
  });
  const turns = new Map<string, Step>([['', opened]]);
  const snapshots = new Map<string, Snapshot>([['', fromState]]);
  return paths.flatMap(({ state, steps }) => {
    // Between a ZIP and its openings no visitor has a turn: the host answers in the same one.
    if (isFinding(state)) return [];
    // The statechart names its start with an event of its own.
    const moves = steps.map(({ event }) => event).filter(({ type }) => MOVES.includes(type));
    const turn = replay(moves.filter(isAnswer), turns);
    return [{ at: identify(state), snapshot: follow(moves, snapshots), turn }];
  });
}

/** The first state of each value, for `npm run check`: `npm test` leaves none out. */
export function ofEachValue(states: readonly Reached[]): readonly Reached[] {
  const values = new Map<string, Reached>();
  for (const each of states) {
    const value = JSON.stringify(valueOf(each.turn));
    if (!values.has(value)) values.set(value, each);
  }
  return [...values.values()];
}

const MOVES = ['ANSWER', 'OPENINGS'];

/** The graph keeps the last state that it met of those it takes for one; this is the one at the end of the path. */
function follow(moves: readonly Move[], snapshots: Map<string, Snapshot>): Snapshot {
  const key = moves.map((move) => JSON.stringify(move)).join();
  const known = snapshots.get(key);
  const last = moves.at(-1);
  if (known) return known;
  if (!last) throw new RangeError('The snapshots begin with that of no move.');
  const [snapshot] = transition(machine, follow(moves.slice(0, -1), snapshots), last);
  snapshots.set(key, snapshot);
  return snapshot;
}

/** What tells one state of the statechart from another. */
export function identify({ value, context }: Snapshot): string {
  // While a person is waited for the questions are the same ones: once for each value is enough.
  if (value.operator === 'waiting') return JSON.stringify([value]);
  const ahead = QUESTIONS.filter((question) => !settled(context, question));
  // Where nobody is asked about later, nothing else ahead shows whether a call is allowed.
  return JSON.stringify([value, ahead.map(({ id }) => id), mayContact(context.facts)]);
}

function isFinding({ value: { conversation } }: Snapshot): boolean {
  return JSON.stringify(conversation).includes('finding');
}

function movesFrom(snapshot: Snapshot): readonly Move[] {
  if (isFinding(snapshot)) {
    const unknown = { unknown: true, openings: [] } as const;
    return [near(), unknown].map((nearby) => ({ type: 'OPENINGS', nearby }));
  }
  const question = currentQuestion(snapshot);
  if (!question) return [];
  const source = { activityId: 'activity', how: 'tapped', quote: CANARY } as const;
  return repliesTo(question, snapshot.context).map((reply) => ({
    type: 'ANSWER',
    question: question.id,
    fact: { ...reply, source },
  }));
}

type Answer = Extract<Move, { type: 'ANSWER' }>;

function isAnswer(move: Move): move is Answer {
  return move.type === 'ANSWER';
}

/** The turn that these answers lead to; beginnings they share are sent once. */
function replay(moves: readonly Answer[], turns: Map<string, Step>): Step {
  const key = moves.map((move) => JSON.stringify([move.question, move.fact])).join();
  const known = turns.get(key);
  const last = moves.at(-1);
  if (known || !last) return known ?? open();
  const turn = send(replay(moves.slice(0, -1), turns), messageOf(last.fact, last.question, CANARY));
  turns.set(key, turn);
  return turn;
}

/** Nothing about safety is open: where a question is asked, it is the conversation's own. */
export function isCalm({ turn }: Pick<Reached, 'turn'>): boolean {
  return (valueOf(turn) as { safety: string }).safety === 'calm';
}
