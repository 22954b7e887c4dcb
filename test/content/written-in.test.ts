import { writtenIn } from '../../src/content/checks/written-in.ts';
import { wordsFor } from '../../src/content/index.ts';
import { stringsOf } from '../../src/content/strings-of.ts';
import type { Language } from '../../src/machines/settings.ts';

const OTHER = { en: 'es', es: 'en' } as const;

const LONG = 12;

describe.each(['en', 'es'] as const)('our own texts in %s', (lang) => {
  // Instruments are asked in the words in which they were checked.
  const texts = stringsOf(wordsFor(lang))
    .filter(({ path }) => !path.includes('screening'))
    .map(({ text }) => text);

  test('none is taken for the other language', () => {
    expect(texts.filter((text) => writtenIn(lang, text) !== undefined)).toEqual([]);
  });

  test('of the longer ones nearly each is told where it stands for the other', () => {
    const longer = texts.filter((text) => text.split(' ').length >= LONG);
    const told = longer.filter((text) => writtenIn(OTHER[lang], text) === lang);
    expect(longer.length).toBeGreaterThan(100);
    expect(told.length / longer.length).toBeGreaterThan(0.9);
  });
});

test.each<[Language, string]>([
  ['en', 'Casa de la Paz'],
  ['en', 'Centro de Salud para la Familia y la Comunidad “El Camino”, in the old town'],
  ['es', 'Lantern House Riverside'],
  ['es', 'The Way of the House of the Free'.slice(0, 20)],
  ['es', ''],
])('names and short texts are left alone: %s, %s', (lang, text) => {
  expect(writtenIn(lang, text)).toBeUndefined();
});
