import { longSentencesIn, tooHard } from '../../src/content/checks/hard-texts.ts';
import { wordsOf } from '../../src/content/checks/reading-level.ts';
import { wordsFor } from '../../src/content/index.ts';
import { LANGUAGES } from '../../src/machines/settings.ts';
import { screensOf } from './screens.ts';

const SHORT = 30;

describe.each([...LANGUAGES])('in %s', (lang) => {
  const words = wordsFor(lang);
  const hard = screensOf(words).flatMap(({ path, text }) => {
    const found = tooHard(lang, text);
    return found
      ? [{ told: `${path}: ${found.level.toFixed(1)}`, count: wordsOf(text).length }]
      : [];
  });

  test('no screen of 30 words or more reads above the sixth grade', () => {
    expect(hard.filter(({ count }) => count >= SHORT)).toEqual([]);
  });

  test('no shorter screen reads much above it', () => {
    expect(hard.filter(({ count }) => count < SHORT)).toEqual([]);
  });

  test('no sentence for a visitor is longer than 20 words', () => {
    const long = screensOf(words)
      // Two sentences of a consent are the law's own.
      .filter(({ path }) => !path.startsWith('consentDraft'))
      .flatMap(({ path, text }) => longSentencesIn(text).map((each) => `${path}: ${each}`));
    expect(long).toEqual([]);
  });
});

test('a text is measured by its length: a grade too much for a page may be right for a line', () => {
  const line = 'The coordinator explains the available appointments on Tuesday morning.';
  expect(tooHard('en', line)).toMatchObject({ bound: 8 });
  expect(tooHard('en', `${'It is so. '.repeat(12)}${line}`)).toBeUndefined();
  expect(tooHard('en', 'Considerable administrative documentation.')).toBeUndefined();
  expect(
    tooHard('es', 'La coordinadora explica detalladamente las citas disponibles el martes.'),
  ).toMatchObject({ bound: 60 });
});
