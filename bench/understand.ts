import { performance } from 'node:perf_hooks';

import { vocabularyIn } from '../src/dialogs/vocabularies.ts';
import { hear } from '../src/recognizers/hear.ts';
import { tokenize } from '../src/recognizers/tokens.ts';
import { readCases } from '../test/recognizers/cases/read-cases.ts';

/**
 * How long it takes to understand one message, on one core, warm: milliseconds, and as a multiple of
 * what it takes in the same run to split the same message into words.
 */

const LENGTHS = [300, 1000, 4000] as const;
const MESSAGES = 1500;
/** What V8 needs until it has compiled what it can. */
const WARM_UP = 2500;

const texts = ['signals-en', 'signals-es', 'volunteered', 'volunteered-more'].flatMap((name) =>
  readCases<{ readonly text: string }>(name).map(({ text }) => text),
);

/** A message of this many characters, made of written ones, another for each number. */
function message(length: number, number: number): string {
  let made = '';
  for (let at = number * 7; made.length < length; at += 1) made += `${texts[at % texts.length]} `;
  return made.slice(0, length);
}

function quantile(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? NaN;
}

function timesOf(run: (text: string) => unknown, length: number): readonly number[] {
  for (let number = 0; number < WARM_UP; number++) run(message(LENGTHS[0], number));
  return Array.from({ length: MESSAGES }, (_, number) => {
    const text = message(length, number);
    const start = performance.now();
    run(text);
    return performance.now() - start;
  });
}

const expecting = { id: 'use.frequency', kind: 'frequency' } as const;
const rows = LENGTHS.map((length) => {
  const understood = timesOf(
    (text) => hear(text, { lang: 'en', vocabulary: vocabularyIn('en'), expecting }),
    length,
  );
  const split = timesOf(tokenize, length);
  const round = (value: number) => Math.round(value * 100) / 100;
  return {
    characters: length,
    'p50 ms': round(quantile(understood, 0.5)),
    'p99 ms': round(quantile(understood, 0.99)),
    'times splitting': round(quantile(understood, 0.5) / quantile(split, 0.5)),
  };
});

console.table(rows);
console.log(JSON.stringify({ understand: rows }));
