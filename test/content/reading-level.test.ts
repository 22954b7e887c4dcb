import {
  easeOf,
  gradeOf,
  sentencesOf,
  spanishSyllablesOf,
  syllablesOf,
} from '../../src/content/checks/reading-level.ts';

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

test('syllables of Spanish: two strong vowels part, a weak one joins, an accent parts again', () => {
  const known = {
    casa: 2,
    ayuda: 3,
    aéreo: 4,
    día: 2,
    bien: 1,
    guerra: 2,
    aquí: 2,
    muy: 1,
    oír: 2,
  };
  for (const [word, count] of Object.entries(known)) {
    expect([word, spanishSyllablesOf(word)]).toEqual([word, count]);
  }
});

test('plain Spanish reads easier than a form does', () => {
  expect(
    easeOf('Llame ya. Le ayudamos a estar a salvo. Puede parar cuando quiera.'),
  ).toBeGreaterThan(75);
  const form =
    'La autorización correspondiente posibilita la utilización de informaciones individualmente identificables.';
  expect(easeOf(form)).toBeLessThan(10);
});

test('a name that cannot be said more simply counts as one syllable', () => {
  expect([syllablesOf('buprenorphine'), spanishSyllablesOf('buprenorfina')]).toEqual([1, 1]);
});
