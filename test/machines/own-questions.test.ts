import type { Effect } from '../../src/machines/effects.ts';
import type { FaqAsked, Heard, IntakeEvent } from '../../src/machines/events.ts';
import type { FactValue } from '../../src/machines/facts.ts';
import { send, signal, tap } from './conversation.ts';
import { walkTo, walkToEnd } from './walk.ts';
import { open } from './conversation.ts';

const TWO: readonly FaqAsked[] = [{ entry: 'where' }, { entry: 'insurance', payer: 'kaiser' }];

/** A message that asks something, and may answer the question at hand as well. */
function asks(faq: readonly FaqAsked[], value?: FactValue, asksMore?: true): IntakeEvent {
  const heard: Heard = {
    signals: [],
    text: 'words',
    faq,
    ...(value !== undefined && { answer: { value, how: 'typed', quote: 'words' } }),
    ...(asksMore && { asksMore }),
  };
  return { type: 'visitor', activityId: 'activity', heard };
}

/** What is said and asked, in order. */
const seen = (effects: readonly Effect[]) =>
  effects.flatMap((effect) => {
    if (effect.type === 'faq') return [effect.entry];
    if (effect.type === 'say') return [effect.say];
    if (effect.type === 'ask') return [effect.question];
    return effect.type === 'help' ? ['help'] : [];
  });

test('both are answered in order, and the same question comes again', () => {
  const turn = send(walkTo('use.frequency'), asks(TWO));
  expect(seen(turn.effects)).toEqual(['where', 'insurance', 'use.frequency']);
  expect(turn.effects).toContainEqual({ type: 'faq', entry: 'insurance', payer: 'kaiser' });
});

test('what is not answered is not passed over in silence', () => {
  const turn = send(walkTo('use.frequency'), asks([{ entry: 'where' }], undefined, true));
  expect(seen(turn.effects)).toEqual(['where', 'asksMore', 'use.frequency']);
});

test('an answer and a question beside it: both are taken', () => {
  const turn = send(walkTo('safety.now'), asks([{ entry: 'where' }], 'safe'));
  expect(seen(turn.effects)).toEqual(['where', 'who.for']);
  const often = send(walkTo('use.frequency'), asks(TWO, { times: 1, per: 'day' }));
  expect(seen(often.effects)).toEqual(['where', 'insurance', 'use.last']);
});

test('what the answer itself calls for is said first', () => {
  const checked = send(walkTo('who.for'), signal('check', 'words'));
  const turn = send(checked, asks([{ entry: 'where' }], 'yes'));
  expect(seen(turn.effects)).toEqual(['safe', 'where', 'who.for']);
});

test.each(['danger', 'unsure'])('beside help nothing else is said: %s', (value) => {
  const turn = send(walkTo('safety.now'), asks([{ entry: 'where' }], value));
  expect(seen(turn.effects)).toEqual(['help', 'safety.next']);
});

test('a chat that an answer closes answers no question', () => {
  const at = walkTo('who.age', { 'consent.adult': 'no' });
  expect(seen(send(at, asks([{ entry: 'where' }], 11)).effects)).toEqual(['tooYoung']);
});

test('when all is said a question is still answered', () => {
  const end = walkToEnd(open());
  expect(seen(send(end, asks([{ entry: 'after_sending' }])).effects)).toEqual(['after_sending']);
  expect(seen(send(end, tap('hello')).effects)).toEqual(['resting']);
});

test('a phrase that may mean suicide brings the check, and the question about it comes again', () => {
  const quote = 'how do i end it';
  const doubt = { signal: 'suicide', mode: 'check', quote, rule: 'doubtful_question' } as const;
  const heard = { signals: [doubt], text: quote };
  const checked = send(walkTo('safety.thoughts'), { type: 'visitor', activityId: 'a', heard });
  expect(seen(checked.effects)).toEqual(['help', 'safety.check']);
  const safe = send(checked, tap('yes', 'safety.check'));
  expect(safe.question?.id).toBe('safety.thoughts');
  expect(send(safe, tap('no', 'safety.thoughts')).context.facts['thoughts']?.value).toBe('no');
});
