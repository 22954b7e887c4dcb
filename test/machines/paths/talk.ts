import { settled } from '../../../src/machines/context.ts';
import type { Command, TalkCommand } from '../../../src/machines/events.ts';
import { questionOf } from '../../../src/machines/topics/index.ts';
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
} from '../conversation.ts';
import { CANARY, isCalm } from './reachable.ts';
import type { Reached } from './reachable.ts';
import { LEAVE_OUT } from '../samples.ts';

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

/** Whatever is said besides an answer is met, and moves the conversation nowhere it should not go. */
export function provesTalk(states: readonly Reached[]): void {
  const asking = states.filter(({ turn }) => turn.question !== undefined);
  const conversing = asking.filter(isCalm);
  const stopped = states.filter(
    (state) => conversationOf(state.turn) === 'paused' && isCalm(state),
  );

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
}
