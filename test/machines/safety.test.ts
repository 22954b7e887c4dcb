import { effectsOf, send, sendAll, signal, tap } from './conversation.ts';
import { walkTo } from './walk.ts';

const WORDS = 'words that were heard';

test('whoever has spoken of suicide is not asked about it once more', () => {
  const asked = walkTo('safety.thoughts');
  for (const [cry, answer] of [
    [signal('interrupt', WORDS, 'suicide'), tap('go_on', 'safety.next')],
    [signal('check', WORDS, 'suicide'), tap('yes', 'safety.check')],
  ] as const) {
    expect(sendAll(asked, cry, answer).question?.id).toBe('home.now');
  }
});

test('a yes to the plain question about suicide, or not being sure, asks whether they are safe', () => {
  for (const value of ['yes', 'unsure']) {
    const checked = send(walkTo('safety.thoughts'), tap(value));
    expect(effectsOf(checked, 'help')).toEqual([
      { type: 'help', signal: 'suicide', mode: 'check' },
    ]);
    expect(checked.question?.id).toBe('safety.check');
    expect(send(checked, tap('yes', 'safety.check')).question?.id).toBe('home.now');
  }
  expect(send(walkTo('safety.thoughts'), tap('no')).question?.id).toBe('home.now');
});

test('severe signs of withdrawal bring help at once, moderate ones a question', () => {
  const asked = walkTo('safety.withdrawal');
  const modes = (value: string) =>
    effectsOf(send(asked, tap([value])), 'help').map(({ signal, mode }) => [signal, mode]);
  expect(modes('now_severe')).toEqual([['withdrawal', 'interrupt']]);
  expect(modes('now_moderate')).toEqual([['withdrawal', 'check']]);
  expect(modes('now_mild')).toEqual([]);
});

test('a home that is not safe brings the card about being hurt at home', () => {
  const checked = send(walkTo('home.now'), tap(['unsafe']));
  expect(effectsOf(checked, 'help')).toEqual([{ type: 'help', signal: 'abuse', mode: 'check' }]);
});
