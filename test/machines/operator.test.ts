import type { IntakeEvent } from '../../src/machines/events.ts';
import {
  answersOf,
  command,
  conversationOf,
  effectsOf,
  open,
  said,
  send,
  sendAll,
  signal,
  tap,
  unclear,
} from './conversation.ts';
import { walkTo, walkToEnd } from './walk.ts';

const joined = { type: 'coordinator', did: 'joined' } as const;
const left = { type: 'coordinator', did: 'left' } as const;
const closed = { type: 'coordinator', did: 'closed' } as const;
const nobody = { type: 'due', reminder: 'noCoordinator' } as const;

describe('a person who was asked for', () => {
  const waiting = send(walkTo('needs.focus'), command('human'));

  test('is reminded of, and the questions go on meanwhile', () => {
    expect(effectsOf(waiting, 'remindAt')).toContainEqual({
      type: 'remindAt',
      reminder: 'noCoordinator',
    });
    const next = send(waiting, tap('substances'));
    expect(next.state).toBe('waiting');
    expect(next.question?.id).toBe('contact.name');
  });

  test('who does not come is said plainly, once', () => {
    const alone = send(waiting, nobody);
    expect(said(alone)).toEqual(['noCoordinator']);
    expect(alone.state).toBe('open');
    expect(alone.question?.id).toBe('needs.focus');
    expect(effectsOf(alone, 'forget')).toEqual([{ type: 'forget', reminder: 'noCoordinator' }]);
    expect(said(send(alone, nobody))).toEqual([]);
  });

  test('who comes is announced, and is not reminded of any more', () => {
    const talking = send(waiting, joined);
    expect(said(talking)).toEqual(['coordinatorJoined']);
    expect(talking.state).toBe('withHuman');
    expect(talking.question).toBeUndefined();
    expect(effectsOf(talking, 'forget')).toEqual([{ type: 'forget', reminder: 'noCoordinator' }]);
  });
});

describe('while a person is talking', () => {
  const talking = send(walkTo('needs.focus'), joined);

  test('the bot says nothing and takes nothing for an answer', () => {
    for (const event of [
      unclear('hello'),
      tap('substances'),
      tap('substances', 'needs.focus'),
      command('why'),
      command('skip'),
      command('repeat'),
      command('human'),
    ] satisfies IntakeEvent[]) {
      const quiet = send(talking, event);
      expect(effectsOf(quiet, 'say')).toEqual([]);
      expect(effectsOf(quiet, 'ask')).toEqual([]);
      expect(quiet.saved).toEqual(talking.saved);
    }
  });

  test('a signal is heard all the same, and safety is asked about when they leave', () => {
    const helped = send(talking, signal('interrupt', 'words'));
    expect(effectsOf(helped, 'help')).toEqual([
      { type: 'help', signal: 'suicide', mode: 'interrupt' },
    ]);
    expect(effectsOf(helped, 'handOff')).toEqual([
      { type: 'handOff', reason: 'crisis', revision: 1 },
    ]);
    expect(helped.state).toBe('withHuman');
    expect(send(helped, left).question?.id).toBe('safety.next');
  });

  test('nobody is told that no one came, and idling sends nothing', () => {
    expect(send(talking, nobody).effects).toEqual([]);
    expect(send(talking, { type: 'due', reminder: 'idle' }).effects).toEqual([]);
  });

  test('the same question is asked when they leave', () => {
    const alone = send(talking, left);
    expect(said(alone)).toEqual(['coordinatorLeft']);
    expect(alone.question?.id).toBe('needs.focus');
    expect(answersOf(alone)).toEqual(answersOf(talking));
    expect(alone.state).toBe('open');
  });
});

describe('a chat that was closed', () => {
  const done = send(walkTo('needs.focus'), closed);

  test('keeps what was said, and asks nothing more', () => {
    expect(said(done)).toEqual(['closed']);
    expect(done.state).toBe('closed');
    expect(done.question).toBeUndefined();
    expect(Object.keys(answersOf(done))).toEqual(['notice', 'safety_now', 'who', 'adult']);
    const after = sendAll(done, tap('substances'), command('restart'), command('human'));
    expect(said(after)).toEqual(['closed']);
    expect(after.saved).toEqual(done.saved);
  });

  test('asks nothing more even where safety was being asked about', () => {
    for (const mode of ['interrupt', 'check'] as const) {
      const turn = sendAll(walkTo('needs.focus'), signal(mode, 'words'), closed);
      expect(turn.question).toBeUndefined();
    }
  });

  test('still brings help, and keeps nothing of it', () => {
    for (const turn of [done, send(walkToEnd(open()), command('erase'))]) {
      for (const mode of ['interrupt', 'check'] as const) {
        const helped = send(turn, signal(mode, 'words'));
        expect(effectsOf(helped, 'help')).toEqual([{ type: 'help', signal: 'suicide', mode }]);
        expect(said(helped)).toEqual(['closed']);
        expect(helped.saved).toEqual(turn.saved);
      }
    }
  });

  test('wakes for nothing', () => {
    for (const reminder of ['idle', 'noCoordinator', 'followUp'] as const) {
      expect(send(done, { type: 'due', reminder }).effects).toEqual([]);
    }
    expect(conversationOf(send(done, joined))).toBe('closed');
  });
});
