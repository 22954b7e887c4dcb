import { PLAIN_SETTINGS } from '../../src/machines/settings.ts';
import type { Given } from './walk.ts';
import { walkTo } from './walk.ts';
import { open, send, tap } from './conversation.ts';
import type { Step } from '../../src/machines/progress.ts';

/** Nothing in them but whom it is for leaves the level of care to a person. */
const STEADY: Given = {
  'use.substances': ['cannabis'],
  'use.frequency': { times: 1, per: 'week' },
  'detox.history': 'completed',
  'safety.withdrawal': ['none'],
  'health.conditions': ['none'],
  'home.now': ['safe_sober'],
};

/** How the review is come to, and what is told with it. */
function atReview(given: Given, from = open()) {
  const turn = walkTo('review', { ...STEADY, ...given }, from);
  return { asked: turn.context.facts['guidance_wanted']?.value, types: typesOf(turn), turn };
}

const typesOf = (turn: Pick<Step, 'effects'>) => turn.effects.map(({ type }) => type);

test('who writes for themself is offered the guidance', () => {
  const { asked, types } = atReview({ 'consent.guidance': 'no' });
  expect(asked).toBe('no');
  expect(types).not.toContain('showGuidance');
});

test.each([
  ['a loved one', { 'who.for': 'loved_one' }],
  ['somebody under 18', { 'consent.adult': 'no', 'who.age': 16 }],
  ['somebody with thoughts of suicide', { 'safety.thoughts': 'yes' }],
  ['somebody who told nothing of their health', { 'health.conditions': 'skip' }],
] as const)('%s is told once that a person judges, and offered nothing', (_, given) => {
  const { asked, types, turn } = atReview(given);
  expect(asked).toBeUndefined();
  expect(types.filter((type) => type === 'showGuidance')).toHaveLength(1);
  expect(turn.context.told).toBe('human_review');
  const changed = send(turn, tap('change', 'review'));
  const back = send(send(changed, tap('name', 'review.which')), tap('Sam', 'contact.name'));
  expect(back.question?.id).toBe('review');
  expect(typesOf(back)).not.toContain('showGuidance');
});

test('what nobody can leave to a person is offered: danger goes before it', () => {
  const given = { 'who.for': 'loved_one', 'use.substances': ['alcohol'] } as const;
  const daily = { 'use.frequency': { times: 1, per: 'day' }, 'use.last': 'today' } as const;
  expect(atReview({ ...given, ...daily }).asked).toBe('yes');
});

test('help in between changes nothing of it: who was past the question is not asked it', () => {
  const { turn } = atReview({ 'who.for': 'loved_one' });
  const heard = { signals: [{ signal: 'suicide', mode: 'interrupt', quote: '', rule: 'test' }] };
  const help = { type: 'visitor', activityId: 'a', heard: { ...heard, text: '' } } as const;
  const helped = send(turn, help as Parameters<typeof send>[1]);
  expect(send(helped, tap('go_on', 'safety.next')).question?.id).toBe('review');
});

test('an answer that settles it is changed: the guidance is offered then', () => {
  const { turn } = atReview({ 'health.conditions': 'skip' });
  const chosen = send(send(turn, tap('change', 'review')), tap('health', 'review.which'));
  expect(send(chosen, tap(['none'], 'health.conditions')).question?.id).toBe('consent.guidance');
});

test('whoever said no is not told for all that', () => {
  const { turn } = atReview({ 'consent.guidance': 'no' });
  const chosen = send(send(turn, tap('change', 'review')), tap('thoughts', 'review.which'));
  const doubted = send(chosen, tap('yes', 'safety.thoughts'));
  const back = send(doubted, tap('yes', 'safety.check'));
  expect(back.question?.id).toBe('review');
  expect(typesOf(back)).not.toContain('showGuidance');
});

test('where the law allows no suggestion, nothing is told', () => {
  const from = open({ ...PLAIN_SETTINGS, stateMode: 'IL' });
  expect(atReview({ 'who.for': 'loved_one' }, from).types).not.toContain('showGuidance');
});
