import { noticeAccepted, settled } from '../../../src/machines/context.ts';
import type { IntakeEvent } from '../../../src/machines/events.ts';
import type { Step } from '../../../src/machines/progress.ts';
import { QUESTIONS, TOPICS } from '../../../src/machines/topics/index.ts';
import {
  answersOf,
  command,
  conversationOf,
  effectsOf,
  said,
  send,
  sendAll,
  signal,
  tap,
  unclear,
  valueOf,
} from '../conversation.ts';
import { isCalm } from './reachable.ts';
import type { Reached } from './reachable.ts';

const WORDS = 'words that were heard';

/** Everything but what the safety questions themselves record. */
function answersBut(turn: Step): Record<string, unknown> {
  const { safety_check: _check, safety_next: _next, ...rest } = answersOf(turn);
  return rest;
}

/** The question that comes once safety is settled: the one that was open, or that resuming opens. */
function afterSafety(turn: Step): string | undefined {
  const open = { 'safety.next': 'go_on', 'safety.check': 'yes' };
  const answer = open[turn.question?.id as keyof typeof open] as string | undefined;
  const settled = answer === undefined ? turn : send(turn, tap(answer));
  return send(settled, command('repeat')).question?.id;
}

/**
 * Where the conversation stands once help was shown: where it stood. Only a screening module is not
 * gone on with, and the first question of the core that is still open takes its place.
 */
function onceHelped(turn: Step): { conversation: unknown; question: string | undefined } {
  const open = conversationOf(turn) as { asking?: { screening?: string } };
  if (!open.asking?.screening) return { conversation: open, question: afterSafety(turn) };
  const core = QUESTIONS.filter(({ id }) => !id.startsWith('screening.'));
  const next = core.find((question) => !settled(turn.context, question));
  // A consent is asked where its topic is, and so are questions that follow up.
  const { name = '' } = TOPICS.find(({ questions }) => questions.some((q) => q === next)) ?? {};
  const conversation = { asking: { [name]: next?.id.replaceAll('.', '_') } };
  return { conversation, question: next?.id };
}

/** What a visitor may send instead of an answer. Restart and erase are ways out, and tested as such. */
const STIRS: readonly IntakeEvent[] = [
  unclear('something else'),
  tap('self', 'who.for'),
  command('skip'),
  command('decline'),
  command('back'),
  command('why'),
  command('repeat'),
  command('human', 'who.for'),
  command({ command: 'edit', fact: 'who' }),
];

/** Danger comes first in every state, and nothing said before it is lost. */
export function provesSafety(states: readonly Reached[]): void {
  describe('from every state that answers lead to', () => {
    test('an interrupt brings help, a handoff and safety.next in that same turn', () => {
      for (const { at, turn } of states) {
        const helped = send(turn, signal('interrupt', WORDS, 'overdose'));
        expect({
          at,
          help: effectsOf(helped, 'help'),
          reasons: effectsOf(helped, 'handOff').map(({ reason }) => reason),
          question: helped.question?.id,
          conversation: conversationOf(helped),
          answers: answersBut(helped),
        }).toEqual({
          at,
          help: [{ type: 'help', signal: 'overdose', mode: 'interrupt' }],
          reasons: ['crisis'],
          question: 'safety.next',
          conversation: onceHelped(turn).conversation,
          answers: answersBut(turn),
        });
      }
    });

    test('going on after help asks the very same question, with every answer kept', () => {
      for (const { at, turn } of states) {
        const paused = conversationOf(turn) === 'paused';
        const back = sendAll(
          turn,
          signal('interrupt', WORDS, 'overdose'),
          tap('go_on', 'safety.next'),
        );
        const held = onceHelped(turn);
        const expected = paused ? send(turn, unclear('hello')).question?.id : held.question;
        expect({ at, question: back.question?.id, answers: answersBut(back) }).toEqual({
          at,
          question: expected,
          answers: answersBut(turn),
        });
        if (!paused)
          expect({ at, value: conversationOf(back) }).toEqual({ at, value: held.conversation });
      }
    });

    test('after help a person can be asked for, or the chat left and come back to', () => {
      for (const { at, turn } of states) {
        const helped = send(turn, signal('interrupt', WORDS, 'overdose'));
        const waiting = send(helped, tap('human', 'safety.next'));
        expect({ at, state: waiting.state }).toEqual({ at, state: 'waiting' });

        const stopped = send(helped, tap('stop', 'safety.next'));
        // The team has had its note by then.
        const kept = noticeAccepted(turn.context) ? 'stopped' : 'stoppedNothingKept';
        expect({ at, said: said(stopped) }).toEqual({ at, said: [kept] });
        expect({ at, question: stopped.question }).toEqual({ at, question: undefined });
      }
    });

    test('a doubtful word asks once whether they are safe, and a yes goes on where they were', () => {
      for (const { at, turn } of states.filter(isCalm)) {
        const checked = send(turn, signal('check', WORDS, 'abuse'));
        expect({ at, help: effectsOf(checked, 'help'), question: checked.question?.id }).toEqual({
          at,
          help: [{ type: 'help', signal: 'abuse', mode: 'check' }],
          question: 'safety.check',
        });
        expect({ at, handOffs: effectsOf(checked, 'handOff') }).toEqual({ at, handOffs: [] });

        // Someone who had stopped, and now says that all is well, is welcomed back.
        const paused = conversationOf(turn) === 'paused';
        const back = paused ? send(turn, unclear('hello')) : turn;
        const safe = send(checked, tap('yes', 'safety.check'));
        expect({ at, said: said(safe), value: valueOf(safe), answers: answersBut(safe) }).toEqual({
          at,
          said: paused ? ['safe', 'welcomeBack'] : ['safe'],
          value: valueOf(back),
          answers: answersBut(turn),
        });
        expect({ at, question: safe.question?.id }).toEqual({ at, question: back.question?.id });
      }
    });

    test.each<[string, readonly IntakeEvent[]]>([
      ['a no', [tap('no', 'safety.check')]],
      ['not being sure', [tap('unsure', 'safety.check')]],
      ['"not sure" said as a command', [command('unsure', 'safety.check')]],
      ['two answers not understood', [unclear('hm'), unclear('hmm')]],
      ['a plain word for it', [signal('interrupt', 'plain words', 'violence')]],
    ])('%s to "are you safe" brings help, whatever was being asked', (_, answers) => {
      for (const { at, turn } of states.filter(isCalm)) {
        const helped = sendAll(turn, signal('check', WORDS, 'violence'), ...answers);
        expect({
          at,
          modes: effectsOf(helped, 'help').map(({ mode }) => mode),
          reasons: effectsOf(helped, 'handOff').map(({ reason }) => reason),
          question: helped.question?.id,
          conversation: conversationOf(helped),
        }).toEqual({
          at,
          modes: ['interrupt'],
          reasons: ['crisis'],
          question: 'safety.next',
          conversation: onceHelped(turn).conversation,
        });
      }
    });

    test('nothing but an answer moves the conversation while safety is open', () => {
      for (const { at, turn } of states) {
        const crisis = send(turn, signal('interrupt', WORDS, 'overdose'));
        const stirred = sendAll(crisis, ...STIRS, signal('check', 'again', 'violence'));
        expect({ at, value: conversationOf(stirred), answers: answersBut(stirred) }).toEqual({
          at,
          value: onceHelped(turn).conversation,
          answers: answersBut(turn),
        });
        expect({ at, question: stirred.question?.id }).toEqual({ at, question: 'safety.next' });
      }
      for (const { at, turn } of states.filter(isCalm)) {
        const stirred = sendAll(turn, signal('check', WORDS, 'violence'), ...STIRS);
        expect({ at, value: conversationOf(stirred), answers: answersBut(stirred) }).toEqual({
          at,
          value: conversationOf(turn),
          answers: answersBut(turn),
        });
        expect({ at, question: stirred.question?.id }).toEqual({ at, question: 'safety.check' });
      }
    });
  });
}
