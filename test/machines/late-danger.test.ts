import { effectsOf, open, sendAll, tap } from './conversation.ts';

test.each([
  ['danger', 'safety.now'],
  ['unsure', 'safety.now'],
  ['no', 'safety.check'],
])('a late "%s" to %s brings help, though its question is no longer open', (value, question) => {
  const later = sendAll(open(), tap('yes', 'notice'), tap('safe', 'safety.now'));
  const helped = sendAll(later, tap(value, question));
  expect(effectsOf(helped, 'help')).toEqual([
    { type: 'help', signal: 'danger', mode: 'interrupt' },
  ]);
  expect(helped.question?.id).toBe('safety.next');
});

test('a late "safe" is stale like any other late answer', () => {
  const later = sendAll(open(), tap('yes', 'notice'), tap('safe', 'safety.now'));
  const refused = sendAll(later, tap('safe', 'safety.now'));
  expect(effectsOf(refused, 'help')).toEqual([]);
  expect(effectsOf(refused, 'ask')).toMatchObject([{ refused: { reason: 'stale' } }]);
});
