import type { Volunteered } from '../../src/machines/events.ts';
import { known } from '../../src/machines/facts.ts';
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
} from './conversation.ts';
import { walkTo, walkToEnd } from './walk.ts';

/** A message that answers nothing and states these facts. */
function telling(...volunteered: readonly Volunteered[]) {
  const event = unclear('words of a message');
  return { ...event, heard: { ...event.heard, volunteered } };
}

const DAILY: Volunteered = {
  question: 'use.frequency',
  value: { times: 1, per: 'day' },
  quote: 'every night',
};
const ALCOHOL: Volunteered = { question: 'use.substances', value: ['alcohol'], quote: 'beer' };
const HOME: Volunteered = { question: 'home.now', value: ['safe_sober'], quote: 'sober sister' };

const agreed = sendAll(open(), tap('yes', 'notice'), tap('safe', 'safety.now'));

describe('what is told without being asked', () => {
  test('is kept with its words, shown back once, and the open question stays', () => {
    const told = send(agreed, telling(ALCOHOL, DAILY));
    expect(told.question?.id).toBe(agreed.question?.id);
    expect(effectsOf(told, 'noted')).toEqual([
      { type: 'noted', facts: ['substances', 'frequency'] },
    ]);
    expect(told.context.facts['frequency']).toEqual({
      value: { times: 1, per: 'day' },
      status: 'answered',
      source: { activityId: 'activity', how: 'volunteered', quote: 'every night' },
    });
    expect(effectsOf(told, 'ask')).toHaveLength(1);
  });

  test('is not asked, and so it is where it would not have been asked at all', () => {
    const duration: Volunteered = { question: 'use.duration', value: 'P6Y', quote: '6 yrs' };
    const told = send(agreed, telling(ALCOHOL, DAILY, HOME, duration));
    const { facts } = walkToEnd(told).context;
    for (const [id, quote] of [
      ['substances', 'beer'],
      ['frequency', 'every night'],
      ['home', 'sober sister'],
      ['duration', '6 yrs'],
    ] as const)
      expect(facts[id]?.source).toMatchObject({ how: 'volunteered', quote });
  });

  test('beside an answer leads on to the next question that is still open', () => {
    const event = tap('self', 'who.for');
    const told = send(agreed, {
      ...event,
      heard: {
        ...event.heard,
        volunteered: [{ question: 'consent.adult', value: 'yes', quote: 'im 34' }],
      },
    });
    expect(told.question?.id).toBe('needs.focus');
  });

  test('before the notice is accepted nothing of it is kept', () => {
    const told = send(open(), telling(ALCOHOL));
    expect(Object.keys(told.context.facts)).toEqual([]);
    expect(said(told)).toContain('notKept');
  });

  test('is kept where danger is heard in the same message, and is in the note to the team', () => {
    const cry = signal('interrupt', 'words', 'overdose');
    const told = send(agreed, { ...cry, heard: { ...cry.heard, volunteered: [ALCOHOL] } });
    expect(told.question?.id).toBe('safety.next');
    expect(effectsOf(told, 'handOff')).toHaveLength(1);
    expect(known(told.context.facts, 'substances')).toEqual(['alcohol']);
  });

  test('to a person who has taken over it is for that person', () => {
    const joined = send(agreed, { type: 'coordinator', did: 'joined' });
    expect(Object.keys(send(joined, telling(ALCOHOL)).context.facts)).not.toContain('substances');
  });

  test('of a minor is answered as the question would be, and a small child is asked', () => {
    const adult = { question: 'consent.adult', value: 'no', quote: 'im 16' } as const;
    const age = (value: number) => ({ question: 'who.age', value, quote: `im ${value}` });
    const minor = send(agreed, telling(adult, age(16)));
    expect(said(minor)).toContain('minor');
    expect(known(minor.context.facts, 'age')).toBe(16);
    const child = send(agreed, telling(adult, age(11)));
    expect(child.context.facts['age']).toBeUndefined();
    expect(walkTo('who.age', {}, child).question?.id).toBe('who.age');
  });
});

describe('a question that what was told does not answer whole', () => {
  const therapist: Volunteered = {
    question: 'health.conditions',
    value: ['mental_health_care'],
    quote: 'my therapist',
  };
  const told = walkTo('health.conditions', {}, send(agreed, telling(therapist)));

  test('is asked all the same, and the answer adds to what was told', () => {
    const both = send(told, tap(['pregnant'], 'health.conditions'));
    expect(known(both.context.facts, 'health')).toEqual(['mental_health_care', 'pregnant']);
    expect(both.question?.id).not.toBe('health.conditions');
  });

  test.each([
    ['"none of these"', tap(['none'], 'health.conditions')],
    ['leaving it out', command('skip', 'health.conditions')],
  ])('%s leaves what was told', (_, event) => {
    const next = send(told, event);
    expect(known(next.context.facts, 'health')).toEqual(['mental_health_care']);
    expect(next.question?.id).not.toBe('health.conditions');
  });

  test('can be corrected before it is asked', () => {
    const edit = send(told, command({ command: 'edit', fact: 'health' }));
    const other = send(edit, tap(['pregnant'], 'health.conditions'));
    expect(known(other.context.facts, 'health')).toEqual(['pregnant']);
  });

  test('is home, where only support was told of', () => {
    const support: Volunteered = {
      question: 'home.now',
      value: ['support'],
      quote: 'my sister helps',
    };
    expect(walkTo('home.now', {}, send(agreed, telling(support))).question?.id).toBe('home.now');
  });
});

describe('what is told again', () => {
  const answered = walkTo('use.last', {
    'use.substances': ['alcohol'],
    'use.frequency': { times: 1, per: 'day' },
  });

  test('and means the same changes nothing and is not shown', () => {
    const often: Volunteered = { ...DAILY, value: { times: 7, per: 'week' } };
    const told = send(answered, telling(ALCOHOL, often));
    expect(effectsOf(told, 'noted')).toEqual([]);
    expect(told.context.facts).toEqual(answered.context.facts);
  });

  test('adds to a list', () => {
    const more: Volunteered = { ...ALCOHOL, value: ['alprazolam'], quote: 'xanax' };
    const told = send(answered, telling(more));
    expect(known(told.context.facts, 'substances')).toEqual(['alcohol', 'alprazolam']);
  });

  test('and goes against it is kept as contradicted, and asked about once', () => {
    const rarely: Volunteered = { ...DAILY, value: { times: 2, per: 'month' }, quote: 'rarely' };
    const told = send(answered, telling(rarely));
    expect(said(told)).toContain('contradicted');
    expect(told.question?.id).toBe('use.frequency');
    expect(told.context.facts['frequency']).toMatchObject({
      value: { times: 1, per: 'day' },
      status: 'contradicted',
      source: { quote: 'rarely' },
    });
    const settled = send(told, tap({ times: 5, per: 'week' }, 'use.frequency'));
    expect(settled.question?.id).toBe('use.last');
    expect(known(settled.context.facts, 'frequency')).toEqual({ times: 5, per: 'week' });

    // Left as it is, it stays contradicted, is asked no more, and more of the same says nothing new.
    const left = send(told, command('skip', 'use.frequency'));
    expect(left.question?.id).toBe('use.last');
    expect(left.context.facts['frequency']?.status).toBe('contradicted');
    const again = send(left, telling(rarely));
    expect(again.question?.id).toBe('use.last');
    expect(said(again)).not.toContain('contradicted');
  });

  test('where it was left open before it is an answer now', () => {
    const skipped = send(walkTo('home.now'), command('skip', 'home.now'));
    const told = send(skipped, telling(HOME));
    expect(known(told.context.facts, 'home')).toEqual(['safe_sober']);
  });

  test('of whom it is for it changes nothing: only a person can tell', () => {
    const other: Volunteered = { question: 'who.for', value: 'loved_one', quote: 'my son' };
    const told = send(answered, telling(other));
    expect(known(told.context.facts, 'who')).toBe('self');
    expect(said(told)).not.toContain('contradicted');
  });
});

describe('limits on contact', () => {
  const limit = (...value: readonly string[]): Volunteered => ({
    question: 'contact.limits',
    value,
    quote: value[0] ?? '',
  });

  test('add up, are asked of nobody, and settle neither the ways nor the permission', () => {
    const first = send(agreed, telling(limit('do not call when he is home')));
    const { facts } = send(first, telling(limit('no voicemail'))).context;
    expect(facts['contact_limits']?.value).toEqual(['do not call when he is home', 'no voicemail']);
    expect(facts).not.toHaveProperty('safe_contact');
    expect(facts).not.toHaveProperty('contact_permission');
  });

  test('come to what was written when they were asked for', () => {
    const edit = { type: 'visitor', activityId: 'edit' } as const;
    const first = send(walkTo('review'), telling(limit('not when he is home')));
    const asked = send(first, {
      ...edit,
      heard: { signals: [], command: { command: 'edit', fact: 'contact_limits' }, text: '' },
    });
    expect(asked.question?.id).toBe('contact.limits');
    const answer = { value: 'after six only', how: 'typed', quote: 'after six only' } as const;
    const changed = send(asked, { ...edit, heard: { signals: [], answer, text: answer.value } });
    const { facts } = send(changed, telling(limit('no voicemail'))).context;
    expect(facts['contact_limits']?.value).toEqual(['after six only', 'no voicemail']);
  });
});
