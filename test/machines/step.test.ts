import type { IntakeEvent } from '../../src/machines/events.ts';
import { QUESTIONS } from '../../src/machines/topics/index.ts';
import { step } from '../../src/machines/step.ts';
import {
  answersOf,
  command,
  effectsOf,
  open,
  said,
  send,
  sendAll,
  signal,
  stored,
  tap,
  typed,
  unclear,
} from './conversation.ts';
import { walkTo, walkToEnd } from './walk.ts';

const CANARY = 'canary';

describe('before the notice is accepted', () => {
  test('words are not kept, and the bot says so', () => {
    const turn = send(open(), unclear(`${CANARY} hello`));
    expect(said(turn)).toEqual(['notKept']);
    expect(JSON.stringify(turn.saved)).not.toContain(CANARY);
    expect(turn.question?.id).toBe('notice');
  });

  test('a signal is kept by name alone, without its words', () => {
    const turn = send(open(), signal('interrupt', CANARY));
    const [kept] = turn.context.signals;
    expect(kept).toMatchObject({ signal: 'suicide', mode: 'interrupt', rule: 'test' });
    expect(kept).not.toHaveProperty('quote');
    expect(JSON.stringify(turn.saved)).not.toContain(CANARY);
    expect(said(turn)).toEqual(['notKept']);
  });

  test('no words given to a safety question are kept either', () => {
    const answers = [
      [signal('check', CANARY), typed(`no ${CANARY}`, 'no'), typed(`${CANARY} go on`, 'go_on')],
      [signal('check', CANARY), unclear(`${CANARY} one`), unclear(`${CANARY} two`)],
    ];
    for (const events of answers) {
      expect(JSON.stringify(sendAll(open(), ...events).saved)).not.toContain(CANARY);
    }
  });

  test('what is said in answer to the notice may be kept', () => {
    const turn = send(open(), typed('yes, fine', 'yes'));
    expect(turn.context.facts['notice']?.source.quote).toBe('yes, fine');
    expect(said(turn)).toEqual([]);
  });

  test('a no keeps nothing, and the notice is asked again when they come back', () => {
    const declined = send(open(), typed(`no ${CANARY}`, 'no', 'notice'));
    expect(said(declined)).toEqual(['noticeDeclined']);
    expect(declined.question).toBeUndefined();
    expect(JSON.stringify(declined.saved)).not.toContain(CANARY);
    expect(send(declined, unclear('')).question?.id).toBe('notice');
  });
});

describe('an answer', () => {
  test('keeps the words it was given in and the message they came from', () => {
    const turn = send(walkTo('contact.name'), typed('I am Robin', 'Robin'));
    expect(turn.context.facts['name']).toEqual({
      value: 'Robin',
      status: 'answered',
      source: { activityId: 'activity', how: 'typed', quote: 'I am Robin' },
    });
  });

  test('to a question that is no longer asked changes nothing', () => {
    const turn = walkTo('needs.focus');
    for (const stale of [tap('loved_one', 'who.for'), command('skip', 'who.for')]) {
      const refused = send(turn, stale);
      expect(refused.saved).toEqual(turn.saved);
      expect(effectsOf(refused, 'ask')).toEqual([
        { type: 'ask', question: 'needs.focus', refused: { reason: 'stale', attempt: 1 } },
      ]);
    }
  });

  test('not understood is asked for twice more, each time in other words, then kept and flagged', () => {
    const once = send(walkTo('use.frequency'), unclear('now and then'));
    expect(effectsOf(once, 'ask')).toEqual([
      { type: 'ask', question: 'use.frequency', refused: { reason: 'unclear', attempt: 1 } },
    ]);
    const twice = send(once, unclear('off and on'));
    expect(effectsOf(twice, 'ask')).toEqual([
      { type: 'ask', question: 'use.frequency', refused: { reason: 'unclear', attempt: 2 } },
    ]);
    expect(answersOf(twice)).not.toHaveProperty('frequency');

    const kept = send(twice, unclear('when it rains'));
    expect(said(kept)[0]).toBe('keptAsWritten');
    expect(kept.context.unread.map(({ quote }) => quote)).toEqual([
      'now and then',
      'off and on',
      'when it rains',
    ]);
    expect(kept.context.facts['frequency']).toEqual({
      value: 'when it rains',
      status: 'answered',
      raw: true,
      source: { activityId: 'activity', how: 'typed', quote: 'when it rains' },
    });
    expect(kept.question?.id).toBe('use.last');
  });

  test.each([
    'enviar',
    'send',
    'ok',
    'Next!',
    'siguiente',
    'ok, send it',
    'envíe la respuesta',
    '?',
    '',
  ])('is never kept as the word of the form %j, and the next words are', (word) => {
    const thrice = sendAll(walkTo('use.frequency'), unclear('hm'), unclear('hmm'), unclear(word));
    expect(thrice.question?.id).toBe('use.frequency');
    expect(thrice.context.facts).not.toHaveProperty('frequency');
    const kept = send(thrice, unclear('ok when it rains'));
    expect(kept.context.facts['frequency']).toMatchObject({ value: 'ok when it rains', raw: true });
  });

  test('not understood is counted for each question alone', () => {
    const next = sendAll(walkTo('who.for'), unclear('hm'), tap('self'), unclear('hm'));
    expect(effectsOf(next, 'ask')[0]?.refused).toEqual({ reason: 'unclear', attempt: 1 });

    const checked = sendAll(walkTo('who.for'), unclear('hm'), signal('check', 'hm'), unclear('hm'));
    expect(checked.question?.id).toBe('safety.check');
    expect(effectsOf(checked, 'ask')[0]?.refused).toEqual({ reason: 'unclear', attempt: 1 });
  });

  test.each(QUESTIONS.filter(({ skippable, id }) => skippable === false && id !== 'safety.check'))(
    'not understood is never kept in place of one to $id',
    ({ id }) => {
      const turn = walkToSpecial(id);
      const asked = sendAll(turn, unclear('hm'), unclear('hmm'), unclear('hmmm'));
      expect(answersOf(asked)).toEqual(answersOf(turn));
      expect(effectsOf(asked, 'ask')).toEqual([
        { type: 'ask', question: id, refused: { reason: 'unclear', attempt: 3 } },
      ]);
    },
  );
});

/** The questions that a plain walk does not meet. */
function walkToSpecial(id: string) {
  if (id === 'review.which') return walkTo(id, { review: 'change' });
  return id === 'safety.next' ? send(walkTo('who.for'), signal('interrupt', 'words')) : walkTo(id);
}

describe('a changed answer', () => {
  const done = walkTo('review', { 'treatment.prior': ['outpatient'] });
  const change = (fact: string, value: Parameters<typeof tap>[0]) =>
    sendAll(done, command({ command: 'edit', fact }), tap(value));

  test('that nothing depends on asks nothing else again', () => {
    for (const [fact, value] of [
      ['name', 'Sam'],
      ['home', ['others_use']],
      ['last_use', 'longer'],
      ['health', ['pregnant']],
      ['payer', 'aetna'],
    ] as const) {
      const changed = change(fact, value);
      expect(changed.question?.id).toBe('review');
      expect(answersOf(changed)).toEqual({
        ...answersOf(done),
        [fact]: ['answered', value, undefined],
      });
    }
  });

  test('of whom it is for asks again how old they are, and whether they know', () => {
    const changed = change('who', 'loved_one');
    expect(changed.question?.id).toBe('consent.adult');
    expect(send(changed, tap('yes')).question?.id).toBe('who.knows');
    expect(sendAll(changed, tap('yes'), tap('willing')).question?.id).toBe('review');
  });

  test('of the phone number asks for permission again: it was given for the other one', () => {
    const changed = change('phone', '+15125550999');
    expect(changed.question?.id).toBe('consent.contact');
    expect(answersOf(changed)).not.toHaveProperty('contact_permission');
    expect(send(changed, tap('no')).question?.id).toBe('review');
  });

  test('to the same phone number asks for nothing again', () => {
    const same = change('phone', '+15125550123');
    expect(same.question?.id).toBe('review');
    expect(answersOf(same)).toEqual(answersOf(done));
  });

  test('to no substances drops what was asked about using them', () => {
    const changed = change('substances', ['none']);
    // Nothing presses any more, so that when to start is worth asking.
    expect(changed.question?.id).toBe('constraints.readiness');
    for (const gone of [
      'frequency',
      'last_use',
      'detox_history',
      'withdrawal',
      'returned_to_use',
    ]) {
      expect(answersOf(done)).toHaveProperty(gone);
      expect(answersOf(changed)).not.toHaveProperty(gone);
    }
  });

  test('to mental health alone keeps what is used, and asks how they have been', () => {
    const changed = change('focus', 'mental_health');
    expect(changed.question?.id).toBe('health.mood');
    expect(answersOf(changed)).toHaveProperty('substances');
    expect(answersOf(changed)).toHaveProperty('detox_history');
  });

  test('to another kind of care before asks only what follows from it', () => {
    const changed = change('prior_levels', ['leaving_now']);
    expect(changed.question?.id).toBe('treatment.leaving');
    expect(answersOf(changed)).not.toHaveProperty('returned_to_use');
    expect(answersOf(changed)).not.toHaveProperty('readiness');
    expect(send(changed, tap('residential')).question?.id).toBe('review');
  });

  test('of the ZIP looks around there, and the same ZIP does not', () => {
    const there = change('zip', '10001');
    expect(effectsOf(there, 'findOpenings')).toEqual([{ type: 'findOpenings', place: '10001' }]);
    expect(there.context.nearby?.place).toBe('10001');
    expect(there.question?.id).toBe('review');
    expect(effectsOf(change('zip', '78701'), 'findOpenings')).toEqual([]);
  });

  test('can be left as it was by skipping the question', () => {
    const kept = sendAll(done, command({ command: 'edit', fact: 'frequency' }), command('skip'));
    expect(answersOf(kept)).toEqual(answersOf(done));
    expect(kept.question?.id).toBe('review');
  });

  test('can be taken back by saying rather not', () => {
    const edit = command({ command: 'edit', fact: 'frequency' });
    const taken = sendAll(done, edit, command('decline'));
    expect(answersOf(taken)['frequency']).toEqual(['declined', undefined, undefined]);
  });

  test('stays asked for when help comes in between', () => {
    const edit = command({ command: 'edit', fact: 'frequency' });
    const helped = sendAll(done, edit, signal('interrupt', 'words'), tap('go_on'));
    expect(helped.question?.id).toBe('use.frequency');
    expect(sendAll(done, edit, signal('check', 'words'), tap('yes')).question?.id).toBe(
      'use.frequency',
    );
  });

  test('can be chosen at the review', () => {
    const which = send(done, tap('change', 'review'));
    expect(which.question?.id).toBe('review.which');
    const asked = send(which, tap('home', 'review.which'));
    expect(asked.question?.id).toBe('home.now');
    const changed = send(asked, tap(['others_use']));
    expect(changed.question?.id).toBe('review');
    expect(effectsOf(changed, 'showReview')).toHaveLength(1);
  });
});

describe('step is pure', () => {
  const paths: readonly IntakeEvent[][] = [
    [tap('yes'), tap('danger'), tap('go_on'), unclear('hm'), unclear('hm')],
    [tap('yes'), tap('safe'), command('back'), tap('safe'), command('human')],
    [signal('check', 'words'), tap('no'), tap('stop'), unclear('hello'), command('erase')],
    [
      { type: 'due', reminder: 'idle' },
      { type: 'coordinator', did: 'joined' },
    ],
  ];

  test('the same arguments give the same result, and what was saved is not touched', () => {
    for (const path of paths) {
      let saved = frozen(open().saved);
      for (const event of path) {
        const first = step(saved, frozen(event));
        expect(step(saved, event)).toEqual(first);
        expect(stored(first)).toEqual(first);
        // From the store or from memory makes no difference.
        expect(step(stored(saved), event)).toEqual(first);
        saved = frozen(first.saved);
      }
    }
  });

  test('a whole intake runs on frozen state and stays plain JSON', () => {
    const done = walkToEnd(open());
    expect(stored(done.saved)).toEqual(done.saved);
    const edited = step(frozen(stored(done.saved)), command({ command: 'edit', fact: 'zip' }));
    const again = step(frozen(edited.saved), tap('10001'));
    expect(effectsOf(again, 'findOpenings')).toHaveLength(1);
  });
});

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null)
    Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}
