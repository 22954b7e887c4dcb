import { highlight } from '../../../src/web/desk/highlight.ts';

test('a quote is found in its text, the first time it stands there', () => {
  expect(highlight('most nights, most weeks', 'most')).toEqual(['', 'most', ' nights, most weeks']);
  expect(highlight('since 2015', '2015')).toEqual(['since ', '2015', '']);
});

test('a value behind a label, or no quote, is the whole text', () => {
  expect(highlight('Finished detox', 'completed')).toEqual(['', 'Finished detox', '']);
  expect(highlight('Finished detox', '')).toEqual(['', 'Finished detox', '']);
});
