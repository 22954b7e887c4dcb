import { gradeOf, sentencesOf, syllablesOf } from '../support/reading-level.ts';

test('syllables are counted as people say them, near enough', () => {
  const known = {
    call: 1,
    danger: 2,
    questions: 2,
    stopped: 1,
    wanted: 2,
    make: 1,
    table: 2,
    area: 2,
  };
  for (const [word, count] of Object.entries(known)) {
    expect([word, syllablesOf(word)]).toEqual([word, count]);
  }
});

test('a sentence ends with its mark, also inside quotes', () => {
  expect(sentencesOf('Stay. Is it “so?” Yes: it is.')).toHaveLength(3);
});

test('plain words read easier than a form does', () => {
  expect(gradeOf('Call now. We can help you get safe. You can stop at any time.')).toBeLessThan(2);
  const form =
    'Authorization is hereby granted for utilization of individually identifiable medical information.';
  expect(gradeOf(form)).toBeGreaterThan(15);
});
