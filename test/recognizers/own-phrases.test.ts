import { hear } from '../../src/recognizers/hear.ts';
import { hearSignals } from '../../src/recognizers/hear-signals.ts';
import type { OwnPhrase } from '../../src/recognizers/signals/own-phrases.ts';
import { vocabularyFor } from '../../src/recognizers/vocabulary/vocabulary-for.ts';
import { readCases } from './cases/read-cases.ts';
import type { Sentence } from './cases/score.ts';

const overlook: OwnPhrase = { says: 'the Overlook', signal: 'suicide', mode: 'check' };
const knife: OwnPhrase = { says: 'sharp friend', signal: 'selfharm', mode: 'interrupt' };

test("an operator's phrase is heard as it was written, whole words only", () => {
  expect(hearSignals('I walk up to THE overlook a lot', { ownPhrases: [overlook] })).toEqual([
    { signal: 'suicide', mode: 'check', quote: 'THE overlook', rule: 'own-phrase' },
  ]);
  expect(hearSignals('they overlooked my file', { ownPhrases: [overlook] })).toEqual([]);
});

test('it is heard in a turn, from the vocabulary of the center', () => {
  const vocabulary = { ...vocabularyFor('en'), danger: { ownPhrases: [knife] } };
  const { signals } = hear('me and my sharp friend again', { lang: 'en', vocabulary });
  expect(signals.map(({ signal, mode }) => [signal, mode])).toEqual([['selfharm', 'interrupt']]);
});

test('it never makes anything quieter', () => {
  const rows = ['signals-en', 'signals-es'].flatMap((name) => readCases<Sentence>(name));
  for (const { text } of rows) {
    // The quietest phrase that this very message holds, for every signal.
    const own = (
      ['suicide', 'selfharm', 'overdose', 'withdrawal', 'violence', 'abuse'] as const
    ).map((signal): OwnPhrase => ({ says: text, signal, mode: 'check' }));
    const modes = new Map(
      hearSignals(text, { ownPhrases: own }).map(({ signal, mode }) => [signal, mode]),
    );
    for (const { signal, mode } of hearSignals(text)) expect(modes.get(signal)).toBe(mode);
    expect(modes.size).toBe(6);
  }
});
