import { hearSignals } from '../../../src/recognizers/hear-signals.ts';
import { expectHeard } from '../support.ts';
import { DANGER_STATEMENTS, NO_DANGER } from './danger-statements.ts';

test.each(DANGER_STATEMENTS)('%j is heard as %s: %s', (text, signal, mode) => {
  expectHeard(text, signal, mode);
});

test.each(NO_DANGER)('%j is no signal', (text) => {
  expect(hearSignals(text)).toEqual([]);
});

test('a masked word is quoted as it was written', () => {
  const [signal] = hearSignals('honestly k!ll mys3lf tonight');
  expect(signal).toMatchObject({ signal: 'suicide', quote: 'k!ll mys3lf' });
});

test('what names no one in a question that is studied for is left alone, and the writer is not', () => {
  expect(hearSignals('what are the signs of self-harm, it is for my nursing exam')).toEqual([]);
  expect(hearSignals('I am a nurse and I want to kill myself')).toMatchObject([
    { signal: 'suicide', mode: 'interrupt' },
  ]);
});
