import { LANGUAGES } from '../../src/content/index.ts';
import { stringsOf } from '../../src/content/strings-of.ts';
import type { Words } from '../../src/content/words.ts';
import { LANGUAGES as SPOKEN } from '../../src/machines/settings.ts';
import { read } from './reader.ts';

const english = LANGUAGES.get('en') as Words;
const others = [...LANGUAGES].filter(([lang]) => lang !== 'en');

test('there are words for every language an intake can be held in', () => {
  expect([...LANGUAGES.keys()]).toEqual([...SPOKEN]);
});

test('each language knows its own tag', () => {
  for (const [lang, words] of LANGUAGES) expect(words.lang).toBe(lang);
});

describe.each([...LANGUAGES])('in %s', (_, words) => {
  test('every placeholder is filled in', () => {
    const left = stringsOf(words).filter(({ text }) => /[{}]/.test(read(words, text)));
    expect(left).toEqual([]);
  });

  test('a name stands after its comma, so that both can go', () => {
    const odd = stringsOf(words).filter(({ text }) => /(?<!, )\{name\}/.test(text));
    expect(odd).toEqual([]);
  });

  test('one and many are told apart', () => {
    const { duration, frequency, opening } = words.forms;
    const iop = {
      program: 'A',
      site: 'B',
      level: 'iop',
      name: { en: 'C' },
      days: ['monday'],
      from: '18:00',
      until: '21:00',
      languages: ['en'],
      video: false,
    } as const;
    const pairs = [
      ...['Y', 'M', 'W', 'D'].map((unit) => [duration(`P1${unit}`), duration(`P3${unit}`)]),
      [frequency({ times: 1, per: 'week' }), frequency({ times: 3, per: 'week' })],
      [opening({ ...iop, miles: 1 }), opening({ ...iop, miles: 3 })],
      [words.centerFacts.days(1), words.centerFacts.days(3)],
    ];
    for (const [one, three] of pairs) {
      expect(three).toContain('3');
      // Not the same words with another figure.
      expect(one?.replace(/\d/g, '')).not.toBe(three?.replace(/\d/g, ''));
    }
  });
});

describe.each(others)('%s beside English', (_, words) => {
  test('the same placeholders stand in the same places', () => {
    const differ = [...placeholdersOf(english)].flatMap(([path, expected]) => {
      const found = placeholdersOf(words).get(path);
      return found === expected ? [] : [`${path}: ${expected} and ${found}`];
    });
    expect(differ).toEqual([]);
  });

  test('as many bubbles say the same thing', () => {
    for (const id of Object.keys(english.says) as (keyof Words['says'])[]) {
      expect([id, words.says[id].length]).toEqual([id, english.says[id].length]);
    }
  });
});

/** The placeholders of every wording, whether it is one for all or one for each whom. */
function placeholdersOf(words: Words): ReadonlyMap<string, string> {
  const placed = new Map<string, Set<string>>();
  for (const { path, text } of stringsOf(words)) {
    // Visitors ask in their own way in each language.
    if (/^faq\/\w+\/asks\//.test(path)) continue;
    const wording = path.replace(/\/(self|loved_one|professional)$/, '');
    const names = placed.get(wording) ?? new Set();
    for (const [name] of text.matchAll(/\{\w+\}/g)) names.add(name);
    placed.set(wording, names);
  }
  return new Map([...placed].map(([path, names]) => [path, [...names].sort().join(' ')]));
}
