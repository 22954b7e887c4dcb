import { applies } from '../../../src/machines/context.ts';
import { restore } from '../../../src/machines/snapshot.ts';
import { mayContact } from '../../../src/machines/topics/contact.ts';
import { QUESTIONS, SAFETY_QUESTIONS, TOPICS } from '../../../src/machines/topics/index.ts';
import {
  answersIn,
  answersOf,
  command,
  conversationOf,
  effectsOf,
  send,
  signal,
  unclear,
  valueOf,
} from '../conversation.ts';
import { CANARY, identify } from './reachable.ts';
import type { Reached, Setting } from './reachable.ts';
import { messageOf, repliesTo } from '../samples.ts';
import type { Step } from '../../../src/machines/progress.ts';

const OF_SAFETY: readonly string[] = SAFETY_QUESTIONS.map(({ id }) => id);

const SCREENING = TOPICS.filter(({ name }) => (name as string) === 'screening').flatMap(
  ({ questions }) => questions.map(({ id }) => id),
);

/** More messages than the longest conversation has. */
const BOUND = 60;

/** Answers lead to every question once, to a person, to help, and to the end. */
export function provesTheWays(
  { modules, language, leaveOut = [] }: Setting,
  states: readonly Reached[],
): void {
  describe('the paths of the statechart', () => {
    test('answers alone lead to every question that is asked of anyone', () => {
      const reached = new Set(states.map(({ turn }) => turn.question?.id));
      const asked = QUESTIONS.filter(({ unasked, id }) => !unasked && !leaveOut.includes(id));
      const missing = asked.map(({ id }) => id).filter((id) => !reached.has(id));
      expect(leaveOut.filter((id) => reached.has(id))).toEqual([]);
      // Instruments are asked where they are switched on, and in a language they were checked in.
      const modulesAsked = modules === 'on' && language === 'en';
      expect(missing).toEqual(modulesAsked ? [] : SCREENING);
    });

    test('a person asked for comes, and danger brings help in that same turn', () => {
      for (const { at, turn } of states) {
        if (turn.state === 'closed') continue;
        const cry = send(turn, signal('interrupt', CANARY));
        expect({ at, help: effectsOf(cry, 'help').length }).toEqual({ at, help: 1 });
        expect({ at, asked: cry.question?.id }).toEqual({ at, asked: 'safety.next' });
        const human = send(turn, command('human'));
        expect({ at, state: human.state }).toEqual({ at, state: 'waiting' });
      }
    });

    test('every question after the permission to call is reached with it and without', () => {
      const after = QUESTIONS.slice(QUESTIONS.findIndex(({ id }) => id === 'consent.contact') + 1);
      // Asked later only of those who said yes; a signal's questions are of no order.
      const reached = new Set(states.map(({ turn }) => turn.question?.id));
      const both = after.filter(
        ({ id }) => reached.has(id) && id !== 'consent.followup' && !OF_SAFETY.includes(id),
      );
      for (const { id } of both) {
        const here = states.filter(({ turn }) => turn.question?.id === id);
        const permissions = new Set(here.map(({ turn }) => mayContact(turn.context.facts)));
        expect([id, permissions.size]).toEqual([id, 2]);
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
        // Whoever wants to change an answer is asked for it, though nobody else would be.
        const isChanged = context.reopened === question.id;
        const answer = isChanged ? undefined : context.facts[question.fact];
        const guard = isChanged || applies(question, context);
        expect({ at, answer, guard }).toEqual({ at, answer: undefined, guard: true });
      }
    });

    test('from every state the end can be reached', () => {
      const ending = new Set<string>();
      for (const { at, turn } of states) {
        expect({ at, ends: goesOnToTheEnd(turn, ending) }).toEqual({ at, ends: true });
      }
    });
  });
}

/**
 * Gives the first answer to every question until none is asked; says hello where the talk rests. A
 * state from which the end was reached before is not gone on from a second time.
 */
function goesOnToTheEnd(from: Step, ending: Set<string>): boolean {
  const passed: string[] = [];
  let turn = from;
  for (let sent = 0; sent < BOUND; sent += 1) {
    const here = identify(restore(turn.saved));
    if (conversationOf(turn) === 'resting' || ending.has(here)) {
      passed.forEach((state) => ending.add(state));
      return true;
    }
    passed.push(here);
    const { question, context } = turn;
    const [first] = question ? repliesTo(question, context) : [];
    turn = send(turn, question && first ? messageOf(first, question.id) : unclear('hello'));
  }
  return false;
}
