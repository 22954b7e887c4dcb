import fc from 'fast-check';

import { hear } from '../../src/recognizers/hear.ts';
import { hearSignals } from '../../src/recognizers/hear-signals.ts';
import { vocabularyFor } from '../../src/recognizers/vocabulary/vocabulary-for.ts';
import { readCases } from './cases/read-cases.ts';
import type { Sentence } from './cases/score.ts';

/** Messages altogether; `npm run bench` has the rest of the 100,000, at full length. */
const RUNS = 4_000;

const LANGUAGES = ['en', 'es'] as const;

/** Anything that a keyboard, a phone or an attacker can send. */
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...'😀😭🔫💊🇲🇽👩‍👩‍👦‍👦'), { maxLength: 80 }).map((each) => each.join('')),
  fc
    .array(
      fc.constantFrom('\u202e', '\u200b', '\u2066', '\u2069', 'a', ' ', 'die', '9', '.', '\n'),
      {
        maxLength: 300,
      },
    )
    .map((each) => each.join('')),
);

test('no message is too strange to be read', () => {
  fc.assert(
    fc.property(anything, fc.constantFrom(...LANGUAGES), (text, lang) => {
      const { signals, volunteered = [] } = hear(text, { lang, vocabulary: vocabularyFor(lang) });
      for (const { quote } of [...signals, ...volunteered]) expect(text).toContain(quote);
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
});

/** Sentences in which danger is heard as they stand. */
const dangers = ['signals-en', 'signals-es']
  .flatMap((name) => readCases<Sentence>(name))
  .filter(({ text, label }) => label !== 'none' && hearSignals(text).length > 0);

const invisible = fc.constantFrom('\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u202e\u202c');
const aside = fc.constantFrom('😀😀😀', '\n\n\n', '. . .', '🙏🏽 ', '*** ', '\u2066\u2069');

test('no padding hides a danger', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...dangers),
      invisible,
      aside,
      fc.nat({ max: 400 }),
      ({ text }, unseen, around, times) => {
        const heard = hearSignals(text).map(({ signal }) => signal);
        const within = [...text].join(unseen);
        const padded = `${around.repeat(times)}\n${text}\n${around.repeat(times)}`;
        expect(hearSignals(within).map(({ signal }) => signal)).toEqual(heard);
        expect(hearSignals(padded).map(({ signal }) => signal)).toEqual(heard);
      },
    ),
    { numRuns: 400, endOnFailure: true },
  );
});

test.each([
  'he is not\nbreathing',
  'he\nis\nnot\nbreathing',
  'i want to\ndie',
  'ya no quiero\nvivir',
  'i want to k i l l myself',
  'K*I*L*L myself',
  'i want to d-i-e',
  'k.i.l.l myself',
  'i\u200bwant\u200bto\u200bdie',
])('danger is heard across a line break, a hidden space and letters apart: %j', (text) => {
  expect(hearSignals(text, { rulesOnly: true })[0]?.mode).toBe('interrupt');
});

test.each([
  ['two lines are two thoughts', 'no\n\nbreathing is fine'],
  ['letters that stand for words are words', 'r u a bot'],
])('%s', (_, text) => {
  expect(hearSignals(text)).toEqual([]);
});

test('no pattern is catastrophic: four times the length is never many times the time', () => {
  const time = (text: string) => {
    const start = process.hrtime.bigint();
    for (const lang of LANGUAGES) hear(text, { lang, vocabulary: vocabularyFor(lang) });
    return Number(process.hrtime.bigint() - start);
  };
  const words = fc.constantFrom(
    ...'i want to die for every day since last year my husband is in detox , . 9 every and no 25'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), (unit) => {
      const of = (length: number) =>
        `${unit.join(' ')} `.repeat(Math.ceil(length / unit.join(' ').length)).slice(0, length);
      time(of(1_000));
      const fastest = (length: number) => Math.min(...[1, 2, 3].map(() => time(of(length))));
      // Linear is 4. A pattern that backtracks without bound takes hundreds or thousands of times as
      // long; what is in between is a busy machine, and for `npm run bench`.
      expect(fastest(4_000) / fastest(1_000)).toBeLessThan(60);
    }),
    { numRuns: 15, endOnFailure: true },
  );
});
