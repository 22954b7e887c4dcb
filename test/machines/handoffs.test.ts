import type { Step } from '../../src/machines/progress.ts';
import { step } from '../../src/machines/step.ts';
import {
  command,
  effectsOf,
  open,
  said,
  send,
  sendAll,
  signal,
  tap,
  unclear,
  valueOf,
} from './conversation.ts';
import { walkTo, walkToEnd } from './walk.ts';

const idle = { type: 'due', reminder: 'idle' } as const;

function handOffs(turn: Pick<Step, 'effects'>): readonly string[] {
  return effectsOf(turn, 'handOff').map(({ reason, revision }) => `${reason} ${revision}`);
}

describe('a completed intake', () => {
  test('is handed off once, when the review is sent', () => {
    const review = walkTo('review');
    expect(effectsOf(review, 'showReview')).toHaveLength(1);
    expect(handOffs(review)).toEqual([]);

    const sent = send(review, tap('send'));
    expect(handOffs(sent)).toEqual(['completed 1']);
    expect(said(sent)).toEqual(['sent']);
    expect(sent.state).toBe('handedOff');
    expect(sent.context.unsent).toBe(false);
    expect(handOffs(send(sent, idle))).toEqual([]);
  });

  test('of a minor who writes alone says how they reach somebody; of a loved one who is under 18 it does not', () => {
    const own = { 'consent.adult': 'no', 'who.age': 16 } as const;
    expect(said(send(walkTo('review', own), tap('send')))).toEqual(['sentMinor', 'thanks']);
    const child = { ...own, 'who.for': 'loved_one', 'consent.contact': 'no' } as const;
    expect(said(send(walkTo('review', child), tap('send')))).toEqual(['sentNoCall', 'thanks']);
  });

  test('is not handed off again by stopping and coming back', () => {
    const sent = sendAll(walkTo('review'), tap('send'));
    const back = sendAll(sent, command('stop'), unclear('hello'));
    expect(handOffs(back)).toEqual([]);
    expect(said(back)).toEqual(['welcomeBack']);
    expect(back.question?.id).toBe('consent.followup');
  });

  test('changed afterwards goes through the review again, as the next revision', () => {
    const done = walkToEnd(open());
    const edited = send(done, command({ command: 'edit', fact: 'name' }));
    expect(edited.question?.id).toBe('contact.name');
    const again = sendAll(edited, tap('Sam'), tap('send', 'review'));
    expect(handOffs(again)).toEqual(['completed 2']);
    expect(valueOf(again)).toEqual(valueOf(done));
  });

  test('asks about a follow-up only those who may be called', () => {
    const asked = send(walkTo('review'), tap('send'));
    expect(asked.question?.id).toBe('consent.followup');
    const wanted = send(asked, tap('yes'));
    expect(effectsOf(wanted, 'remindAt')).toContainEqual({
      type: 'remindAt',
      reminder: 'followUp',
    });
    expect(said(wanted)).toEqual(['followUpSet', 'thanks']);

    const unwanted = send(asked, tap('no'));
    expect(effectsOf(unwanted, 'remindAt')).not.toContainEqual({
      type: 'remindAt',
      reminder: 'followUp',
    });
    expect(said(unwanted)).toEqual(['thanks']);

    const notToBeCalled = send(walkTo('review', { 'consent.contact': 'no' }), tap('send'));
    expect(notToBeCalled.question).toBeUndefined();
    expect(said(notToBeCalled)).toEqual(['sentNoCall', 'thanks']);
  });

  test('the follow-up asks, and changes nothing', () => {
    const done = walkToEnd(open());
    const asked = send(done, { type: 'due', reminder: 'followUp' });
    expect(said(asked)).toEqual(['followUp']);
    expect(asked.saved).toEqual(done.saved);
  });

  test('at rest says so, and still hears a signal', () => {
    const done = walkToEnd(open());
    expect(said(send(done, unclear('thanks')))).toEqual(['resting']);
    const helped = send(done, signal('interrupt', 'words'));
    expect(handOffs(helped)).toEqual(['crisis 2']);
    expect(helped.question?.id).toBe('safety.next');
  });
});

test('a crisis is handed off at once, and each later handoff is its next revision', () => {
  const crisis = send(walkTo('contact.name'), signal('interrupt', 'words'));
  expect(handOffs(crisis)).toEqual(['crisis 1']);
  const goneOn = send(crisis, tap('go_on'));
  // A coordinator who has the beginning needs the number as soon as there is one.
  const permitted = send(walkTo('consent.contact', {}, goneOn), tap('yes'));
  expect(handOffs(permitted)).toEqual(['crisis 2']);
  expect(permitted.context.unsent).toBe(false);
  const more = send(permitted, tap(['alcohol'], 'use.substances'));
  expect(handOffs(send(more, idle))).toEqual(['crisis 3']);
  expect(handOffs(send(walkTo('review', {}, more), tap('send')))).toEqual(['completed 3']);
});

test('each further signal in a crisis brings its help and its revision', () => {
  const crisis = send(walkTo('who.for'), signal('interrupt', 'words'));
  const again = send(crisis, signal('interrupt', 'more words', 'overdose'));
  expect(effectsOf(again, 'help')).toEqual([
    { type: 'help', signal: 'overdose', mode: 'interrupt' },
  ]);
  expect(handOffs(again)).toEqual(['crisis 2']);
  expect(again.context.signals.map(({ signal: name }) => name)).toEqual(['suicide', 'overdose']);
});

describe('someone who leaves half way', () => {
  const callable = walkTo('use.frequency');

  test('is handed off as left where a call is allowed, once', () => {
    const left = send(callable, idle);
    expect(handOffs(left)).toEqual(['left 1']);
    expect(handOffs(send(left, idle))).toEqual([]);
    // What they do not see must not move them.
    expect(left.question?.id).toBe('use.frequency');
    expect(effectsOf(left, 'ask')).toEqual([]);
  });

  test('is handed off at once where they say that they stop', () => {
    const left = send(callable, command('stop'));
    expect(handOffs(left)).toEqual(['left 1']);
    expect(said(left)).toEqual(['stoppedSent']);
    expect(handOffs(send(left, idle))).toEqual([]);
  });

  test.each([
    ['no number was given', { 'contact.phone': 'skip' }],
    ['no way to reach them is safe', { 'contact.safe': ['none'] }],
    ['a call is not allowed', { 'consent.contact': 'no' }],
  ])('is not handed off where %s', (_, given) => {
    const turn = walkTo('use.frequency', given);
    expect(handOffs(send(turn, idle))).toEqual([]);
    expect(handOffs(send(turn, command('stop')))).toEqual([]);
  });

  test('is not handed off where only the notice was answered', () => {
    expect(handOffs(send(open(), idle))).toEqual([]);
    expect(handOffs(send(walkTo('safety.now'), idle))).toEqual([]);
  });

  test('is not handed off where they chose not to send', () => {
    const notSent = send(walkTo('review'), tap('dont_send'));
    expect(said(notSent)).toEqual(['notSent']);
    expect(handOffs(notSent)).toEqual([]);
    expect(handOffs(send(notSent, idle))).toEqual([]);
    expect(handOffs(send(notSent, command('stop')))).toEqual([]);

    const back = send(notSent, unclear('hello'));
    expect(back.question?.id).toBe('review');
    expect(handOffs(send(back, command('stop')))).toEqual([]);
    expect(handOffs(send(back, tap('send')))).toEqual(['completed 1']);
  });

  test('after more answers is handed off again, for the reason of the first time', () => {
    const asked = send(callable, command('human'));
    expect(handOffs(asked)).toEqual(['human 1']);
    const more = send(asked, tap({ times: 1, per: 'day' }));
    expect(handOffs(send(more, idle))).toEqual(['human 2']);
  });
});

describe('permission to call and text', () => {
  test('is taken back by saying so, in the copy of the team as well, and the chat stops', () => {
    const done = walkToEnd(open());
    const revoked = send(done, command('revoke'));
    expect(revoked.context.facts['contact_permission']?.value).toBe('no');
    expect(handOffs(revoked)).toEqual(['completed 2']);
    expect(said(revoked)).toEqual(['revoked', 'stopped']);
  });

  test('stops the chat alone where none was given', () => {
    const stopped = send(walkTo('needs.focus'), command('revoke'));
    expect(said(stopped)).toEqual(['stopped']);
    expect(handOffs(stopped)).toEqual([]);
    expect(send(stopped, unclear('hello')).question?.id).toBe('needs.focus');
  });
});

test('when the time is over for which conversations are kept, nothing of one is left', () => {
  const expired = step(walkToEnd(open()).saved, { type: 'due', reminder: 'expire' });
  expect(expired.state).toBe('closed');
  expect(expired.context.facts).toEqual({});
  expect(expired.effects).toEqual([{ type: 'erase', handoffs: true }]);
});

test('a child who writes for themself is told whom to talk to, and nothing is kept', () => {
  const asked = sendAll(walkTo('consent.adult', { 'who.for': 'self' }), tap('no'));
  expect(said(asked)).toEqual(['minor']);
  expect(asked.question?.id).toBe('who.age');
  const young = send(asked, tap(12));
  expect(said(young)).toEqual(['tooYoung']);
  expect(young.state).toBe('closed');
  expect(effectsOf(young, 'erase')).toHaveLength(1);
  expect(young.context.facts).toEqual({});
  const older = send(asked, tap(15));
  expect(older.state).toBe('open');
  expect(walkTo('use.substances', {}, older).context.facts).not.toHaveProperty('phone');
});

test('an assistant says again that it is one, with the first words after three hours', () => {
  const due = step(walkTo('needs.focus').saved, { type: 'due', reminder: 'disclosure' });
  expect(due.effects).toEqual([]);
  const next = send(due, tap('substances'));
  expect(said(next)).toEqual(['disclosure']);
  expect(effectsOf(next, 'remindAt')).toContainEqual({ type: 'remindAt', reminder: 'disclosure' });
  expect(said(send(next, tap('Robin')))).toEqual([]);
});

test('advice that cannot wait is given with the answer that calls for it, and once', () => {
  const asked = walkTo('use.frequency', { 'use.substances': ['alcohol'] });
  const daily = send(asked, tap({ times: 1, per: 'day' }));
  expect(effectsOf(daily, 'advise')).toEqual([]);
  const now = sendAll(daily, tap('today', 'use.last'), tap('never_tried'), tap(['none']));
  expect(effectsOf(now, 'advise')).toEqual([{ type: 'advise', flag: 'do_not_stop_alone' }]);
  expect(effectsOf(walkToEnd(now), 'advise')).toEqual([]);
  // Someone who stopped long ago is not told not to stop.
  const longAgo = sendAll(daily, tap('longer', 'use.last'), tap('completed'), tap(['none']));
  expect(effectsOf(longAgo, 'advise')).toEqual([]);
});
