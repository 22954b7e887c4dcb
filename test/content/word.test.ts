import { loadCenter } from '../../src/center/reading/load-center.ts';
import { centerTexts } from '../../src/content/center-texts.ts';
import { LANGUAGES, wordsFor } from '../../src/content/index.ts';
import { word } from '../../src/content/word.ts';
import type { Reader } from '../../src/content/word.ts';
import { stringsOf } from '../../src/content/strings-of.ts';

let reader: Reader;
beforeAll(async () => {
  const facts = centerTexts(await loadCenter('center'), wordsFor('en').centerFacts, 'en', {
    payers: {},
  });
  reader = { center: 'Harbor', phone: 'the front desk', facts };
});

test('every placeholder in every string is filled, whether the name is known or not', () => {
  const known = ['name', 'center', 'phone', 'ownNumber', 'nextStep', ...Object.keys(reader.facts)];
  for (const words of LANGUAGES.values()) {
    const strings = stringsOf(words);
    const unknown = strings.flatMap(({ path, text }) =>
      [...text.matchAll(/\{(\w*)\}/g)]
        .filter(([, key = '']) => !known.includes(key))
        .map(() => path),
    );
    expect(unknown).toEqual([]);
    const left = strings.filter(({ text }) =>
      [reader, { ...reader, name: 'Sam' }].some((each) => /[{}]/.test(word(text, each))),
    );
    expect(left).toEqual([]);
  }
});

test('what a center says of itself stands where its placeholder stood', () => {
  const facts = { ...reader.facts, phoneHours: 'noon to one' };
  expect(word('Phone hours are {phoneHours}.', { ...reader, facts })).toBe(
    'Phone hours are noon to one.',
  );
});

test('the wording follows whom the intake is for, and speaks to the visitor until that is known', () => {
  const wording = { self: 'you', loved_one: 'they', professional: 'this person' };
  expect(word(wording, { ...reader, who: 'loved_one' })).toBe('they');
  expect(word(wording, { ...reader, who: 'professional' })).toBe('this person');
  expect(word(wording, reader)).toBe('you');
});

test('an unknown name goes together with its comma', () => {
  expect(word('Thank you, {name}.', { ...reader, name: 'Sam' })).toBe('Thank you, Sam.');
  expect(word('Thank you, {name}.', reader)).toBe('Thank you.');
});

test('what fills a placeholder is taken as it is', () => {
  const odd = { ...reader, center: '{phone} $& Sons', phone: '$1', name: '{center}' };
  expect(word('{center} at {phone}, {name}', odd)).toBe('{phone} $& Sons at $1, {center}');
});
