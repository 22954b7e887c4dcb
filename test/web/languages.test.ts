import { startingLanguage } from '../../src/web/languages.ts';

const start = (wanted: string | undefined, ...browser: readonly string[]) =>
  startingLanguage(wanted, ['en', 'es'], browser);

test('the panel begins in the language that the tag asks for', () => {
  expect([start('es'), start('ES-mx', 'en'), start('en', 'es')]).toEqual(['es', 'es', 'en']);
});

test('"auto" follows the browser, in its order of preference', () => {
  expect(start('auto', 'es-419', 'en-US')).toBe('es');
  expect(start('auto', 'fr-FR', 'es', 'en')).toBe('es');
  expect(start('auto', 'en-US', 'es')).toBe('en');
});

test('what is not asked for or not offered is the first language of the center', () => {
  expect([start(undefined, 'es'), start('fr', 'es'), start('auto', 'fr')]).toEqual([
    'en',
    'en',
    'en',
  ]);
  expect(startingLanguage('es', ['en'], ['es'])).toBe('en');
  expect(startingLanguage(undefined, ['es', 'en'], ['en'])).toBe('es');
});
