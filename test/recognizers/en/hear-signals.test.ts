import fc from 'fast-check';
import { hearSignals } from '../../../src/recognizers/hear-signals.ts';
import { expectHeard } from '../support.ts';
import { HARMLESS, STATEMENTS } from './signal-statements.ts';

test.each(STATEMENTS)('%j is heard as %s: %s', (text, signal, mode) => {
  expectHeard(text, signal, mode);
});

test.each(HARMLESS)('%j is no signal', (text) => {
  expect(hearSignals(text)).toEqual([]);
});

const PADDING = fc.constantFrom(
  'My name is Maria. ',
  'We live near the park and the weather has been nice. ',
  'It started with wine after dinner, then more and more. ',
  'Thanks for asking!!! ',
  'How does this work? ',
  'I am 34 years old. ',
  '\n\n--- ',
  '🙂 ... ',
);

test('no amount of other sentences before or after hides a statement', () => {
  const padding = fc.array(PADDING, { maxLength: 200 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(
      fc.constantFrom(...STATEMENTS),
      padding,
      padding,
      ([text, signal, mode], before, after) => {
        const heard = hearSignals(`${before}${text}. ${after}`).find(
          (each) => each.signal === signal,
        );
        expect(heard?.mode).toBe(mode);
      },
    ),
    { numRuns: 400 },
  );
});

test('case, punctuation, missing apostrophes and invisible characters hide nothing', () => {
  const disguises: readonly ((text: string) => string)[] = [
    (text) => text.toUpperCase(),
    (text) => text.replace(/['’]/g, ''),
    (text) => text.replaceAll(/['’]/g, '’'),
    (text) => [...text].join('\u200b'),
    (text) => text.replaceAll(' ', '   '),
    (text) => `***${text}!?!?`,
    (text) => text.normalize('NFD').replaceAll('i', 'i\u0301'),
    (text) => text.replaceAll('e', '\uff45'),
  ];
  for (const [text, signal] of STATEMENTS) {
    const missed = disguises.filter(
      (as) => !hearSignals(as(text)).some((each) => each.signal === signal),
    );
    expect({ text, missed: missed.map(String) }).toEqual({ text, missed: [] });
  }
});

test('the quote is what was written, with whatever is invisible in it', () => {
  const text = 'Honestly, I want to kill\u200b MYSELF now';
  const [signal] = hearSignals(text);
  expect(signal).toMatchObject({ quote: 'kill\u200b MYSELF', rule: 'suicide.kill-self' });
});

test('one message can say several things, the loudest first', () => {
  const heard = hearSignals('I do not feel safe at home. He says he wants to die.');
  expect(heard.map(({ signal, mode }) => [signal, mode])).toEqual([
    ['suicide', 'interrupt'],
    ['abuse', 'check'],
  ]);
});

test('a denial of one thing does not cover another', () => {
  const heard = hearSignals('I am not suicidal but I wish I was dead');
  expect(heard).toMatchObject([{ signal: 'suicide', rule: 'suicide.want-to-be-dead' }]);
});
