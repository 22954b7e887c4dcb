import fc from 'fast-check';

import { vocabularyIn } from '../src/dialogs/vocabularies.ts';
import { hear } from '../src/recognizers/hear.ts';

/** 100,000 messages of up to 4,000 characters of any kind: none may throw. Some minutes. */

const RUNS = Number(process.argv[2] ?? 100_000);

const marks = ['\u202e', '\u2066', '\u2069', '\u200b', '\u200d', '\ufeff', '\u0301', '\u00ad'];
const words = 'i want to die every day 9 no not he hits me took pills . , ? \n'.split(' ');
const long = (unit: fc.Arbitrary<string>) =>
  fc.array(unit, { maxLength: 60 }).chain((some) =>
    fc.nat({ max: 60 }).map((times) =>
      some
        .join('')
        .repeat(times + 1)
        .slice(0, 4000),
    ),
  );

const message = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 4000, size: 'max' }),
  long(fc.string({ unit: 'grapheme', maxLength: 3 })),
  long(fc.constantFrom(...marks, 'a', ' ', '😀', '👩‍👩‍👦')),
  long(fc.constantFrom(...words.map((word) => `${word} `))),
);

let longest = 0;
fc.assert(
  fc.property(message, fc.constantFrom('en', 'es'), (text, lang) => {
    longest = Math.max(longest, text.length);
    hear(text, { lang, vocabulary: vocabularyIn(lang) });
  }),
  { numRuns: RUNS, endOnFailure: true },
);
console.log(JSON.stringify({ fuzz: { messages: RUNS, longest, thrown: 0 } }));
