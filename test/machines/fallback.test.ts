import { currentFallback, guidanceFor } from '../../src/machines/guidance/guidance-for.ts';
import type { Step } from '../../src/machines/progress.ts';
import { step } from '../../src/machines/step.ts';
import { command, effectsOf, send, stored, tap } from './conversation.ts';
import { walkTo } from './walk.ts';
import type { Given } from './walk.ts';

const FOUND = { lacks: 'any', ways: [{ kind: 'findtreatment' }] } as const;

/** Where the guidance is asked for, after these answers. */
const wanting = (given: Given = {}, answer: 'yes' | 'no' = 'yes'): Step =>
  send(walkTo('consent.guidance', given), tap(answer, 'consent.guidance'));

const answered = (turn: Step): Step =>
  step(stored(turn.saved), { type: 'fallbackFound', fallback: FOUND });

test('before the guidance is told, the host is asked what may help at that level and place', () => {
  const turn = wanting();
  expect(effectsOf(turn, 'findFallback')).toEqual([
    {
      type: 'findFallback',
      place: '78701',
      level: guidanceFor(turn.context).level,
      minor: false,
    },
  ]);
  const order = turn.effects.map(({ type }) => type);
  expect(order.indexOf('findFallback')).toBeLessThan(order.indexOf('showGuidance'));
});

test('a minor is looked for as one', () => {
  const turn = wanting({ 'consent.adult': 'no', 'who.age': 15 });
  expect(effectsOf(turn, 'findFallback')).toMatchObject([{ minor: true }]);
});

test('nothing is looked for without a place, nor where no guidance is wanted', () => {
  expect(effectsOf(wanting({ 'availability.zip': 'skip' }), 'findFallback')).toEqual([]);
  expect(effectsOf(wanting({}, 'no'), 'findFallback')).toEqual([]);
});

test('what was found is kept with its level and its place, and survives the store', () => {
  const turn = answered(wanting());
  expect(currentFallback(turn.context)).toEqual({
    ...FOUND,
    level: guidanceFor(turn.context).level,
    place: '78701',
  });
  expect(currentFallback(send(turn, command('repeat')).context)).toEqual(
    currentFallback(turn.context),
  );
});

test('where something is near nothing is kept', () => {
  const turn = step(stored(wanting().saved), { type: 'fallbackFound' });
  expect(currentFallback(turn.context)).toBeUndefined();
});

test('it stands no longer once the place is another, or is forgotten', () => {
  const told = answered(wanting());
  const asked = send(told, command({ command: 'edit', fact: 'zip' }));
  const moved = send(asked, tap('10001', 'availability.zip'));
  expect(currentFallback(moved.context)).toBeUndefined();
  expect(send(told, command('restart')).context.fallback).toBeUndefined();
});
