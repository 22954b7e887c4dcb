import type { FactValue } from '../../src/machines/facts.ts';
import type { Step } from '../../src/machines/progress.ts';
import type { Question } from '../../src/machines/question.ts';
import { command, conversationOf, open, send, tap, unclear } from './conversation.ts';
import { valuesOf } from './samples.ts';

/** Answers by question id; `skip` leaves it out. Every other question gets its first answer. */
export type Given = Readonly<Partial<Record<string, FactValue>>>;

/** More messages than the longest conversation has. */
const BOUND = 60;

/** Answers one question after another until this one is asked. */
export function walkTo(id: string, given: Given = {}, from = open()): Step {
  return walk(from, (turn) => turn.question?.id === id, given);
}

/** Answers one question after another until none is left; says hello where the talk was stopped. */
export function walkToEnd(from: Step, given: Given = {}): Step {
  return walk(from, (turn) => conversationOf(turn) === 'resting', given);
}

function walk(from: Step, done: (turn: Step) => boolean, given: Given): Step {
  let turn = from;
  for (let sent = 0; sent < BOUND; sent += 1) {
    if (done(turn)) return turn;
    turn = turn.question ? answer(turn, turn.question, given) : send(turn, unclear('hello'));
  }
  throw new Error(`Stuck at ${turn.question?.id ?? 'no question'} after ${BOUND} messages.`);
}

function answer(turn: Step, question: Question, given: Given): Step {
  const value = given[question.id] ?? valuesOf(question, turn.context)[0];
  if (value === 'skip' || value === undefined) return send(turn, command('skip', question.id));
  return send(turn, tap(value, question.id));
}
