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
  'Me llamo María. ',
  'Vivimos cerca del parque y el clima ha estado bonito. ',
  'Empezó el año pasado, poco a poco. ',
  'Gracias por preguntar!!! ',
  '¿Cómo funciona esto? ',
  'Tengo 34 años. ',
  'We live in Corona. ',
  '\n\n--- ',
  '🙂 ... ',
);

test('no amount of other sentences before or after hides a statement', () => {
  const padding = fc.array(PADDING, { maxLength: 100 }).map((parts) => parts.join(''));
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

test('case, accents, punctuation and invisible characters hide nothing', () => {
  const disguises: readonly ((text: string) => string)[] = [
    (text) => text.toUpperCase(),
    (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
    (text) => text.normalize('NFD'),
    (text) => text.replaceAll('o', 'ó'),
    (text) => [...text].join('\u200b'),
    (text) => text.replaceAll(' ', '   '),
    (text) => `¡¡¡${text}!!!`,
  ];
  for (const [text, signal] of STATEMENTS) {
    const missed = disguises.filter(
      (as) => !hearSignals(as(text)).some((each) => each.signal === signal),
    );
    expect({ text, missed: missed.map(String) }).toEqual({ text, missed: [] });
  }
});

test('the quote is what was written', () => {
  const [signal] = hearSignals('La verdad, ya no quiero VIVIR más');
  expect(signal).toMatchObject({ quote: 'no quiero VIVIR', rule: 'suicide.es.not-live' });
});

test('people mix languages: each is heard in its own, and a signal is reported once', () => {
  expect(hearSignals('I feel so bad, me quiero morir')).toMatchObject([
    { signal: 'suicide', mode: 'interrupt' },
  ]);
  const heard = hearSignals('no puedo mas, I want to kill myself, quiero morirme');
  expect(heard).toMatchObject([{ signal: 'suicide', mode: 'interrupt' }]);
  expect(heard).toHaveLength(1);
});

test('of a check in one language and an interrupt in the other the interrupt stands', () => {
  expect(hearSignals("I can't do this anymore. Me quiero morir.")).toMatchObject([
    { signal: 'suicide', mode: 'interrupt' },
  ]);
  expect(hearSignals('Ya no puedo más. I want to die.')).toMatchObject([
    { signal: 'suicide', mode: 'interrupt' },
  ]);
});

test('one message can say several things, the loudest first', () => {
  const heard = hearSignals('No me siento segura en mi casa. Mi hijo dice que se quiere morir.');
  expect(heard.map(({ signal, mode }) => [signal, mode])).toEqual([
    ['suicide', 'interrupt'],
    ['abuse', 'check'],
  ]);
});

test('a denial of one thing does not cover another', () => {
  expect(hearSignals('no soy suicida pero me corto los brazos')).toMatchObject([
    { signal: 'selfharm' },
  ]);
});
