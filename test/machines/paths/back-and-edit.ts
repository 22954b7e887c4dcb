import { answeredQuestions, settled } from '../../../src/machines/context.ts';
import type { Step } from '../../../src/machines/progress.ts';
import { QUESTIONS } from '../../../src/machines/topics/index.ts';
import { answersOf, command, said, send, tap, valueOf } from '../conversation.ts';
import { isCalm } from './reachable.ts';
import type { Reached } from './reachable.ts';
import { messageOf } from '../samples.ts';

function answersWithoutReview(turn: Step): Record<string, unknown> {
  const answers = answersOf(turn);
  const decided = ['review', 'review_which', 'safety_next', 'safety_check'];
  return Object.fromEntries(Object.entries(answers).filter(([fact]) => !decided.includes(fact)));
}

/** Gives the answer that a reopened question already has, and comes back to where the visitor was. */
function sameAgain(reopened: Step): Step {
  const { question, context } = reopened;
  const earlier = question && context.facts[question.fact];
  if (!earlier) throw new Error('Found no earlier answer; a reopened question has one.');
  return calmed(send(reopened, messageOf(earlier, question.id)));
}

/** An answer that worries is asked about again, as it was the first time. */
function calmed(turn: Step): Step {
  if (turn.question?.id === 'safety.next') return send(turn, tap('go_on'));
  return turn.question?.id === 'safety.check' ? send(turn, tap('yes')) : turn;
}

/** True where the open question has no answer yet and is of an earlier place than this one. */
function comesBefore({ question, context }: Step, id: string): boolean {
  const order = QUESTIONS.map((each) => each.id);
  if (!question || settled(context, question) || context.reopened) return false;
  return order.indexOf(question.id) < order.indexOf(id);
}

/** What was decided at the review is open again after any change: decides it as before. */
function reviewAgain(turn: Step, before: Step): Step {
  const { review } = before.context.facts;
  return review && turn.question?.id === 'review' ? send(turn, messageOf(review, 'review')) : turn;
}

/** Going back, and changing an earlier answer, lose nothing from any question. */
export function provesBackAndEdit(states: readonly Reached[]): void {
  const asking = states.filter(({ turn }) => turn.question !== undefined);
  const conversing = asking.filter(isCalm);

  describe('back', () => {
    test('and the same answer give the same state and the same facts', () => {
      for (const { at, turn } of conversing) {
        const back = send(turn, command('back'));
        const before = answeredQuestions(turn.context, turn.question?.id).at(-1);
        if (!before) {
          expect({ at, said: said(back) }).toEqual({ at, said: ['firstQuestion'] });
          expect({ at, saved: back.saved }).toEqual({ at, saved: turn.saved });
          continue;
        }
        expect({ at, question: back.question?.id }).toEqual({ at, question: before.id });
        const again = reviewAgain(sameAgain(back), turn);
        // Going back from a question that is itself asked once more gives up asking it.
        if (turn.context.reopened) {
          expect(answersWithoutReview(again)).toEqual(answersWithoutReview(turn));
          continue;
        }
        expect({ at, value: valueOf(again), answers: answersWithoutReview(again) }).toEqual({
          at,
          value: valueOf(turn),
          answers: answersWithoutReview(turn),
        });
      }
    });

    test('goes all the way to the first question about the visitor, one question at a time', () => {
      for (const { at, turn } of conversing) {
        const total = answeredQuestions(turn.context, turn.question?.id).length;
        let back = turn;
        for (let step = 0; step < total; step += 1) back = send(back, command('back'));
        if (total > 0)
          expect({ at, question: back.question?.id }).toEqual({ at, question: 'safety.now' });
        expect({ at, said: said(send(back, command('back'))) }).toEqual({
          at,
          said: ['firstQuestion'],
        });
      }
    });
  });

  describe('edit', () => {
    test('from any question asks any answered one again, and the same answer changes nothing', () => {
      for (const { at, turn } of conversing) {
        for (const { id, fact } of answeredQuestions(turn.context)) {
          const edit = send(turn, command({ command: 'edit', fact }));
          // A question that stands open before the one to change is answered first.
          if (comesBefore(turn, id)) {
            expect({ at, question: edit.question?.id }).toEqual({
              at,
              question: turn.question?.id,
            });
            expect({ at, reopened: edit.context.reopened }).toEqual({ at, reopened: id });
            continue;
          }
          expect({ at, question: edit.question?.id, facts: answersWithoutReview(edit) }).toEqual({
            at,
            question: id,
            facts: answersWithoutReview(turn),
          });
          const again = reviewAgain(sameAgain(edit), turn);
          expect({ at, fact, facts: answersWithoutReview(again) }).toEqual({
            at,
            fact,
            facts: answersWithoutReview(turn),
          });
          // Changing one answer from a question that is itself asked once more gives up asking that.
          if (turn.context.reopened) continue;
          expect({ at, fact, value: valueOf(again) }).toEqual({ at, fact, value: valueOf(turn) });
        }
      }
    });

    test('of what was never answered changes nothing', () => {
      for (const { at, turn } of asking) {
        const edit = send(turn, command({ command: 'edit', fact: 'nothing_of_ours' }));
        expect({ at, said: said(edit), saved: edit.saved }).toEqual({
          at,
          said: ['nothingToChange'],
          saved: turn.saved,
        });
      }
    });
  });
}
