import { known } from '../../src/machines/facts.ts';
import { QUESTIONS, SAFETY_QUESTIONS } from '../../src/machines/topics/index.ts';
import {
  answersIn,
  answersOf,
  conversationOf,
  effectsOf,
  send,
  unclear,
  valueOf,
} from './conversation.ts';
import { identify, reachStates } from './reachable.ts';
import { messageOf, repliesTo } from './samples.ts';
import type { Step } from '../../src/machines/progress.ts';

const states = reachStates();
const OF_SAFETY: readonly string[] = SAFETY_QUESTIONS.map(({ id }) => id);

/** More messages than the longest conversation has. */
const BOUND = 60;

describe('the paths of the statechart', () => {
  test('answers alone lead to every question but the one that only a signal opens', () => {
    const reached = new Set(states.map(({ turn }) => turn.question?.id));
    const missing = QUESTIONS.map(({ id }) => id).filter((id) => !reached.has(id));
    expect(missing).toEqual(['safety.check']);
  });

  test('every question after the permission to call is reached with a yes and with a no', () => {
    const after = QUESTIONS.slice(QUESTIONS.findIndex(({ id }) => id === 'consent.contact') + 1);
    // Asked later only of those who said yes; a signal's questions are of no order.
    const both = after.filter(({ id }) => id !== 'consent.followup' && !OF_SAFETY.includes(id));
    for (const { id } of both) {
      const here = states.filter(({ turn }) => turn.question?.id === id);
      const permissions = new Set(
        here.map(({ turn }) => known(turn.context.facts, 'contact_permission')),
      );
      expect([id, ...permissions].sort()).toEqual([id, 'no', 'yes', undefined].sort());
    }
  });

  test('there are states enough for a proof to mean something', () => {
    expect(states.length).toBeGreaterThan(200);
    expect(new Set(states.map(({ at }) => at)).size).toBe(states.length);
  });

  test("a visitor's messages come to the very states that the statechart has", () => {
    for (const { at, snapshot, turn } of states) {
      expect(identify(snapshot)).toBe(at);
      expect({ at, value: valueOf(turn) }).toEqual({ at, value: snapshot.value });
      expect({ at, facts: answersOf(turn) }).toEqual({
        at,
        facts: answersIn(snapshot.context.facts),
      });
    }
  });

  test('each turn asks the open question once, after everything else', () => {
    for (const { at, turn } of states) {
      const asked = turn.question && { type: 'ask', question: turn.question.id };
      expect({ at, asks: effectsOf(turn, 'ask') }).toEqual({ at, asks: asked ? [asked] : [] });
      // The idle reminder is for the host; of what the visitor sees, the question is last.
      const seen = turn.effects.filter(({ type }) => type !== 'remindAt');
      if (asked) expect({ at, last: seen.at(-1) }).toEqual({ at, last: asked });
    }
  });

  test('no question is asked whose fact is known or whose guard does not hold', () => {
    for (const { at, turn } of states) {
      const { question, context } = turn;
      if (!question || OF_SAFETY.includes(question.id)) continue;
      const answer = context.reopened === question.id ? undefined : context.facts[question.fact];
      const guard = question.when?.(context.facts) ?? true;
      expect({ at, answer, guard }).toEqual({ at, answer: undefined, guard: true });
    }
  });

  test('from every state the end can be reached', () => {
    for (const { at, turn } of states) {
      expect({ at, end: conversationOf(goOn(turn)) }).toEqual({ at, end: 'resting' });
    }
  });
});

/** Gives the first answer to every question until none is asked; says hello where the talk rests. */
function goOn(from: Step): Step {
  let turn = from;
  for (let sent = 0; sent < BOUND && conversationOf(turn) !== 'resting'; sent += 1) {
    const { question, context } = turn;
    const [first] = question ? repliesTo(question, context) : [];
    turn = send(turn, question && first ? messageOf(first, question.id) : unclear('hello'));
  }
  return turn;
}
