import { step } from '../../src/machines/step.ts';
import { VERSION } from '../../src/machines/snapshot.ts';
import type { Step } from '../../src/machines/progress.ts';
import { effectsOf, near, stored, tap, typed } from './conversation.ts';
import { walkTo } from './walk.ts';

const asked = () => walkTo('availability.zip');

/** The host looks for a place, and there is none of that name. */
function lookFor(from: Step, said: string): Step {
  const looking = step(stored(from.saved), typed(said, said, from.question?.id));
  const [search] = effectsOf(looking, 'findOpenings');
  expect(search).toEqual({ type: 'findOpenings', place: said });
  return step(stored(looking.saved), {
    type: 'openings',
    nearby: { unknown: true, openings: [] },
  });
}

test('a ZIP that does not exist is asked for once more, and kept for a person to read', () => {
  const again = lookFor(asked(), '92899');
  expect(again.effects).toContainEqual({ type: 'say', say: 'unknownPlace' });
  expect(again.question?.id).toBe('availability.zip');
  expect(again.context.facts['zip']).toBeUndefined();
  expect(again.context.unread.map(({ quote }) => quote)).toEqual(['92899']);
});

test.each([
  ['the same', (again: Step) => step(stored(again.saved), typed('92899', '92899'))],
  ['another', (again: Step) => lookFor(again, '92898')],
])('where %s is said the second time it stands, and the conversation goes on', (_, say) => {
  const twice = say(lookFor(asked(), '92899'));
  expect(twice.effects).not.toContainEqual({ type: 'say', say: 'unknownPlace' });
  expect(twice.question?.id).not.toBe('availability.zip');
  expect(twice.context.facts['zip']?.status).toBe('answered');
});

test('mended, it is looked up like any other', () => {
  const again = lookFor(asked(), '92899');
  const looking = step(stored(again.saved), tap('92882', 'availability.zip'));
  const found = step(stored(looking.saved), { type: 'openings', nearby: near() });
  expect(found.context.nearby?.openings).toHaveLength(1);
  expect(found.context.facts['zip']?.value).toBe('92882');
});

test('what was near by version 3 is near by this one', () => {
  const before = stored(asked().saved.snapshot) as { context: object };
  before.context = { ...before.context, nearby: { zip: '92882', openings: [], nearestMiles: 4 } };
  const now = step({ v: 3, snapshot: before }, tap('92882', 'availability.zip'));
  expect(VERSION).toBeGreaterThan(3);
  expect(effectsOf(now, 'findOpenings')).toEqual([]);
  expect(now.context.nearby).toEqual({ place: '92882', openings: [], nearestMiles: 4 });
});
