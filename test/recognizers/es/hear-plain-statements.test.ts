import { hearSignals } from '../../../src/recognizers/hear-signals.ts';
import { expectHeard } from '../support.ts';
import { NOT_THOSE, PLAIN_STATEMENTS } from './plain-statements.ts';

test.each(PLAIN_STATEMENTS)('%j is heard as %s: %s', (text, signal, mode) => {
  expectHeard(text, signal, mode);
});

test.each(NOT_THOSE)('%j is no signal', (text) => {
  expect(hearSignals(text)).toEqual([]);
});

test.each([
  '¿Cuándo me llaman?',
  '¿Quién me va a llamar y cuándo?',
  'quien me va a atender',
  'no llamen a mi casa porque mi mamá contesta',
])('to ask who calls, or not to be called, is no signal: %j', (text) => {
  expect(hearSignals(text)).toEqual([]);
});

test('a neighbouring sentence about a death silences nothing', () => {
  for (const [text, signal] of PLAIN_STATEMENTS) {
    const heard = hearSignals(`Mi papá murió en 2009. ${text}. Lo perdí por el cáncer.`);
    expect({ text, signals: heard.map((each) => each.signal) }).toEqual({
      text,
      signals: expect.arrayContaining([signal]) as unknown,
    });
  }
});
