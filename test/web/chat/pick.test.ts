import { pick } from '../../../src/web/chat/pick.ts';

const press = (...values: readonly string[]) =>
  values.reduce<readonly string[]>((picked, value) => pick(picked, value), []);

test('what is pressed is picked, and pressed again it is not', () => {
  expect(press('call', 'evening')).toEqual(['call', 'evening']);
  expect(press('call', 'evening', 'call')).toEqual(['evening']);
});

test.each(['none', 'unsure'])('"%s" clears the others, and gives way to any of them', (alone) => {
  expect(press('now_mild', 'past_mild', alone)).toEqual([alone]);
  expect(press(alone, 'now_mild')).toEqual(['now_mild']);
  expect(press(alone, alone)).toEqual([]);
});

test('of two that go with nothing else the last one stands', () => {
  expect(press('none', 'unsure')).toEqual(['unsure']);
  expect(press('unsure', 'none')).toEqual(['none']);
});
