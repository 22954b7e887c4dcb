import { answeredQuestions, settled } from '../../src/machines/context.ts';
import type { Command, TalkCommand } from '../../src/machines/events.ts';
import type { Step } from '../../src/machines/progress.ts';
import { QUESTIONS, questionOf } from '../../src/machines/topics/index.ts';
import {
  answersOf,
  stoppedAs,
  command,
  conversationOf,
  effectsOf,
  said,
  send,
  sendAll,
  tap,
  unclear,
  valueOf,
} from './conversation.ts';
import { CANARY, oneForEachQuestion, reachStates } from './reachable.ts';
import { LEAVE_OUT, messageOf } from './samples.ts';

const states = reachStates();
const asking = states.filter(({ turn }) => turn.question !== undefined);
const stopped = states.filter(({ turn }) => conversationOf(turn) === 'paused' && isCalm(turn));
/** Where the conversation itself waits for an answer: nothing about safety is open. */
const conversing = asking.filter(({ turn }) => isCalm(turn));

function isCalm(turn: Step): boolean {
  return (valueOf(turn) as { safety: string }).safety === 'calm';
}

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
    for (const { at, turn } of oneForEachQuestion(conversing)) {
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
    // Each pair once: what else was answered makes no difference to it, and all states take minutes.
    const pairs = new Set<string>();
    for (const { at, turn } of conversing) {
      for (const { id, fact } of answeredQuestions(turn.context)) {
        const pair = [turn.question?.id, turn.state, turn.context.reopened, fact].join();
        if (pairs.has(pair)) continue;
        pairs.add(pair);
        const edit = send(turn, command({ command: 'edit', fact }));
        // A question that stands open before the one to change is answered first.
        if (comesBefore(turn, id)) {
          expect({ at, question: edit.question?.id }).toEqual({ at, question: turn.question?.id });
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
    expect(pairs.size).toBeGreaterThan(400);
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

describe.each(['skipped', 'unsure', 'declined'] as const)('%s', (status) => {
  const left = LEAVE_OUT[status];

  test('is stored as that very word, and the next question comes', () => {
    for (const { at, turn } of conversing) {
      const { question } = turn;
      if (!question || question.skippable === false || turn.context.reopened) continue;
      const next = send(turn, command(left, question.id));
      expect({ at, fact: answersOf(next)[question.fact] }).toEqual({
        at,
        fact: [status, undefined, undefined],
      });
      expect(next.question?.id).not.toBe(question.id);
      expect({ at, settled: settled(next.context, question) }).toEqual({ at, settled: true });
    }
  });

  test('is refused once, in one sentence, where a question cannot be left out', () => {
    for (const { at, turn } of asking) {
      const { question } = turn;
      // "Not sure" is an answer of its own to whether someone is safe.
      if (question?.skippable !== false || question.choices?.includes(left)) continue;
      const next = send(turn, command(left, question.id));
      expect({ at, said: said(next), saved: next.saved }).toEqual({
        at,
        said: ['cannotSkip'],
        saved: turn.saved,
      });
      expect({ at, asked: effectsOf(next, 'ask') }).toEqual({
        at,
        asked: [{ type: 'ask', question: question.id }],
      });
    }
  });
});

describe('from every question', () => {
  test('why gives the reason for that question, then the question', () => {
    for (const { at, turn } of asking) {
      const why = send(turn, command('why'));
      const question = turn.question?.id;
      const shown = why.effects.filter(({ type }) => type === 'why' || type === 'ask');
      expect({ at, shown, saved: why.saved }).toEqual({
        at,
        shown: [
          { type: 'why', question },
          { type: 'ask', question },
        ],
        saved: turn.saved,
      });
    }
  });

  test('repeat asks it again and changes nothing', () => {
    for (const { at, turn } of asking) {
      const repeated = send(turn, command('repeat'));
      expect({ at, asked: effectsOf(repeated, 'ask'), saved: repeated.saved }).toEqual({
        at,
        asked: [{ type: 'ask', question: turn.question?.id }],
        saved: turn.saved,
      });
    }
  });

  test('a person can be asked for, and the same question stays open', () => {
    for (const { at, turn } of conversing) {
      const already = turn.state === 'waiting';
      const asked = send(turn, command('human'));
      expect({
        at,
        state: asked.state,
        said: said(asked),
        reasons: effectsOf(asked, 'handOff').map(({ reason }) => reason),
        question: asked.question?.id,
        conversation: conversationOf(asked),
        answers: answersOf(asked),
      }).toEqual({
        at,
        state: 'waiting',
        said: [already ? 'humanComing' : 'humanAsked'],
        reasons: already ? [] : ['human'],
        question: turn.question?.id,
        conversation: conversationOf(turn),
        answers: answersOf(turn),
      });
    }
  });

  test('restart forgets every answer but the notice', () => {
    for (const { at, turn } of asking) {
      const restarted = send(turn, command('restart'));
      const { notice } = answersOf(turn);
      expect({ at, said: said(restarted), answers: answersOf(restarted) }).toEqual({
        at,
        said: ['restarted'],
        answers: notice ? { notice } : {},
      });
      expect({ at, question: restarted.question?.id }).toEqual({
        at,
        question: notice ? 'safety.now' : 'notice',
      });
    }
  });

  test('stop rests, and whatever is said next is welcomed back to the same question', () => {
    for (const { at, turn } of conversing) {
      const left = send(turn, command('stop'));
      expect({ at, said: said(left), asked: effectsOf(left, 'ask') }).toEqual({
        at,
        said: [stoppedAs(turn)],
        asked: [],
      });
      const back = send(left, unclear('hello again'));
      expect({ at, said: said(back).at(-1), answers: answersOf(back) }).toEqual({
        at,
        said: 'welcomeBack',
        answers: answersOf(turn),
      });
      expect({ at, value: valueOf(back) }).toEqual({ at, value: valueOf(turn) });
      expect({ at, asked: effectsOf(back, 'ask') }).toEqual({
        at,
        asked: [{ type: 'ask', question: turn.question?.id }],
      });
    }
  });
});

test('erase closes the chat from every state and leaves nothing of what was said', () => {
  for (const { at, turn } of states) {
    const erased = send(turn, command('erase'));
    expect({ at, state: erased.state, said: said(erased) }).toEqual({
      at,
      state: 'closed',
      said: ['erased'],
    });
    expect(effectsOf(erased, 'erase')).toHaveLength(1);
    expect(JSON.stringify(erased.saved)).not.toContain(CANARY);
    expect(Object.keys(erased.context.facts)).toEqual([]);
    const after = sendAll(erased, tap('self', 'who.for'), command('restart'), unclear(CANARY));
    expect({ at, said: said(after), saved: after.saved }).toEqual({
      at,
      said: ['closed'],
      saved: erased.saved,
    });
  }
  // The search would find words that are kept.
  expect(JSON.stringify(states.map(({ turn }) => turn.saved))).toContain(CANARY);
});

const COMMANDS: readonly (Command | TalkCommand)[] = [
  'back',
  'skip',
  'unsure',
  'decline',
  'why',
  'repeat',
  'human',
  'restart',
  'erase',
  'stop',
  'revoke',
  { command: 'language', lang: 'es' },
  { command: 'edit', fact: 'who' },
];

test.each(COMMANDS)('whatever the state, %p is never met with silence', (which) => {
  for (const { at, turn } of states) {
    const { effects } = send(turn, command(which));
    const shown = effects.filter(({ type }) => ['say', 'ask', 'help'].includes(type));
    expect({ at, silent: shown.length === 0 }).toEqual({ at, silent: false });
  }
});

test('someone who had stopped is welcomed back before a word is taken for an answer', () => {
  expect(stopped.length).toBeGreaterThan(0);
  for (const { at, turn } of stopped) {
    for (const which of ['skip', 'unsure', 'decline', 'why', 'repeat'] as const) {
      const back = send(turn, command(which));
      expect({ at, which, said: said(back), answers: answersOf(back) }).toEqual({
        at,
        which,
        said: ['welcomeBack'],
        answers: answersOf(turn),
      });
      const [asked] = effectsOf(back, 'ask');
      expect(questionOf(asked?.question ?? 'none')).toEqual(back.question);
    }
  }
});
