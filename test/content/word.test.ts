import { wordsFor } from '../../src/content/index.ts';
import { word } from '../../src/content/word.ts';
import type { Reader } from '../../src/content/word.ts';
import { stringsOf } from './strings-of.ts';

const reader: Reader = { center: 'Harbor', phone: 'the front desk' };

test('no placeholder is left in any string, whether the name is known or not', () => {
  const left = stringsOf(wordsFor()).filter(({ text }) =>
    [reader, { ...reader, name: 'Sam' }].some((each) => /[{}]/.test(word(text, each))),
  );
  expect(left).toEqual([]);
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
  const odd = { center: '{phone} $& Sons', phone: '$1', name: '{center}' };
  expect(word('{center} at {phone}, {name}', odd)).toBe('{phone} $& Sons at $1, {center}');
});
