import { LANGUAGES } from '../../src/content/index.ts';
import { RESOURCES } from '../../src/content/resources.ts';
import { uncheckedResources, unsignedIn, unsignedLanguages } from '../../src/content/unsigned.ts';

test('a string is signed by the nearest signature around it', () => {
  const words = { reviewedBy: 'A', hello: 'x', draft: { reviewedBy: null, one: 'y', two: ['z'] } };
  expect(unsignedIn(words)).toBe(2);
  expect(unsignedIn({ ...words, reviewedBy: null })).toBe(3);
  expect(unsignedIn({ ...words, draft: 'y' })).toBe(0);
});

test('no language is signed yet, and each says of how many strings', () => {
  const unsigned = unsignedLanguages();
  expect(unsigned.map(({ lang }) => lang)).toEqual([...LANGUAGES.keys()]);
  for (const { strings } of unsigned) expect(strings).toBeGreaterThan(500);
});

test('no number of the resources has been called by a person yet', () => {
  expect(uncheckedResources()).toBe(Object.keys(RESOURCES).length);
});
