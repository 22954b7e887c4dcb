import { loadCenter } from '../../src/center/reading/load-center.ts';
import { centerTexts } from '../../src/content/center-texts.ts';
import {
  hasBareName,
  PLACEHOLDERS,
  strayBraces,
  withoutFillings,
} from '../../src/content/checks/placeholders.ts';
import { wordsFor } from '../../src/content/index.ts';

test('what is filled in is what a center says of itself, its name and its phone', async () => {
  const facts = centerTexts(await loadCenter('center'), wordsFor('en').centerFacts, 'en', {
    payers: {},
  });
  expect(PLACEHOLDERS.toSorted()).toEqual(['center', 'phone', ...Object.keys(facts)].toSorted());
});

test.each([
  ['Call {phone}.', []],
  ['Call {fone}.', ['{fone}']],
  ['Call {}.', ['{}']],
  ['Call {phone.', ['{']],
  ['Call }{ twice', ['}', '{']],
])('in "%s" nothing fills %j', (text, stray) => {
  expect(strayBraces(text, PLACEHOLDERS)).toEqual(stray);
});

test('a name needs the comma that goes with it', () => {
  expect(hasBareName('Thank you, {name}.')).toBe(false);
  expect(hasBareName('{name}, thank you.')).toBe(true);
  expect(withoutFillings('Thank you, {name}. Call {phone}. {childcare}')).toBe(
    'Thank you. Call 988.',
  );
});
