import type { BusyTime } from '../../src/machines/week.ts';
import { QUESTIONS } from '../../src/machines/topics/index.ts';
import { command, open, send, sendAll, tap } from './conversation.ts';
import { walkTo } from './walk.ts';

const TUESDAYS: BusyTime = {
  days: ['tuesday'],
  from: '00:00',
  until: '19:00',
  by: 'care',
  quote: 'tuesdays until 7',
};
const WORK: BusyTime = { ...TUESDAYS, from: '09:00', until: '17:00', by: 'work', quote: 'i work' };

/** A message that tells of times beside its answer. */
const telling = (activityId: string, times: readonly BusyTime[]) =>
  ({
    type: 'visitor',
    activityId,
    heard: {
      signals: [],
      text: times.map(({ quote }) => quote).join(', '),
      volunteered: [{ question: 'constraints.busy', value: times, quote: times[0]?.quote ?? '' }],
    },
  }) as const;

const begun = () => sendAll(open(), tap('yes', 'notice'), tap('safe', 'safety.now'));

test('a time that is taken is kept with its words and their message, shown, and never asked for', () => {
  const told = send(begun(), telling('first', [TUESDAYS]));
  expect(told.context.facts['busy']).toMatchObject({
    value: [{ ...TUESDAYS, activityId: 'first' }],
    status: 'answered',
    source: { activityId: 'first', how: 'volunteered', quote: TUESDAYS.quote },
  });
  expect(told.effects).toContainEqual({ type: 'noted', facts: ['busy'] });
  expect(told.question?.id).toBe('who.for');
});

test('times that are told later come to them, each once and with its own message', () => {
  const first = send(begun(), telling('first', [TUESDAYS]));
  const again = send(first, telling('second', [TUESDAYS]));
  expect(again.context.facts['busy']).toEqual(first.context.facts['busy']);
  const more = send(again, telling('third', [WORK]));
  expect(more.context.facts['busy']?.value).toMatchObject([
    { quote: TUESDAYS.quote, activityId: 'first' },
    { quote: WORK.quote, activityId: 'third' },
  ]);
});

test('it is asked for to change it, and what was told before gives way', () => {
  const told = send(walkTo('review'), telling('first', [TUESDAYS]));
  const edit = {
    type: 'visitor',
    activityId: 'edit',
    heard: { signals: [], command: { command: 'edit', fact: 'busy' }, text: '' },
  } as const;
  const asked = send(told, edit);
  expect(asked.question?.id).toBe('constraints.busy');
  const changed = send(asked, {
    type: 'visitor',
    activityId: 'new',
    heard: {
      signals: [],
      text: WORK.quote,
      answer: { value: [WORK], how: 'typed', quote: WORK.quote },
    },
  });
  expect(changed.context.facts['busy']?.value).toEqual([{ ...WORK, activityId: 'new' }]);
  expect(changed.question?.id).toBe('review');
  // What fits is another thing now.
  expect(changed.effects).toContainEqual({ type: 'showGuidance' });
  expect(send(asked, command('skip')).context.facts['busy']).toEqual(told.context.facts['busy']);
  expect(send(asked, command('decline')).context.facts['busy']?.status).toBe('declined');
});

test('nobody is asked for it, nor for limits on contact', () => {
  expect(QUESTIONS.filter(({ unasked }) => unasked).map(({ id }) => id)).toEqual([
    'contact.limits',
    'constraints.busy',
  ]);
});
