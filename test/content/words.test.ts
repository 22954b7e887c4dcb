import { wordsFor } from '../../src/content/index.ts';
import { FLAG_RULES, LEVEL_RULES } from '../../src/machines/guidance-rules.ts';
import { LEVELS } from '../../src/machines/levels.ts';
import { QUESTIONS } from '../../src/machines/topics/index.ts';
import { stringsOf } from './strings-of.ts';

const words = wordsFor();

test('no one has signed the English words off yet, and they say so', () => {
  expect(words.reviewedBy).toBeNull();
});

test('a locale gets its language, and English where that is not spoken yet', () => {
  expect(wordsFor('en-US').lang).toBe('en');
  expect(wordsFor('fr').lang).toBe('en');
  expect(wordsFor('__proto__').lang).toBe('en');
});

test('there are words for every question and for nothing else', () => {
  expect(Object.keys(words.questions).sort()).toEqual(QUESTIONS.map(({ id }) => id).sort());
});

test('every choice has a label and every label is a choice', () => {
  for (const { id, choices, kind } of QUESTIONS) {
    const yesOrNo = kind === 'consent' || kind === 'yesno' ? ['yes', 'no'] : [];
    const labelled = Object.keys(words.questions[id as keyof typeof words.questions].choices ?? {});
    expect([id, ...labelled.sort()]).toEqual([id, ...[...(choices ?? yesOrNo)].sort()]);
  }
});

test('every fact has a name', () => {
  const named = Object.keys(words.facts).sort();
  expect(named).toEqual([...new Set(QUESTIONS.map(({ fact }) => fact))].sort());
});

test('every level that a rule can name is worded, for the visitor and at the desk', () => {
  const levels = [...LEVELS, 'human_review'].sort();
  expect(Object.keys(words.guidance.levels).sort()).toEqual(levels);
  expect(Object.keys(words.desk.levels).sort()).toEqual(levels);
});

test('every flag that a rule can raise is decided on for the visitor and worded at the desk', () => {
  for (const { then } of FLAG_RULES) {
    expect(Object.keys(words.guidance.flags)).toContain(then);
    expect(words.desk.flags[then]).toBeTruthy();
  }
});

test('sentences for a rule belong to a rule that exists', () => {
  const ids = [...LEVEL_RULES, ...FLAG_RULES].map(({ id }) => id);
  for (const id of Object.keys(words.guidance.rules)) expect(ids).toContain(id);
});

test('no string is empty or has blanks around it', () => {
  const odd = stringsOf(words).filter(({ text }) => text === '' || text !== text.trim());
  expect(odd).toEqual([]);
});

test('no two choices of a question look the same, nor like what can be said at any time', () => {
  const standing = Object.values(words.standing).map(fold);
  for (const [id, { choices }] of Object.entries(words.questions)) {
    const labels = Object.values(choices ?? {}).map(fold);
    expect([id, new Set([...labels, ...standing]).size]).toEqual([
      id,
      labels.length + standing.length,
    ]);
  }
});

test('choice labels, reasons and hints need no filling in', () => {
  const filled = stringsOf(words.questions).filter(
    ({ path, text }) => /\/(choices|why|hint)/.test(path) && /[{}]/.test(text),
  );
  expect(filled).toEqual([]);
});

test('every first line of help is the thing to do', () => {
  const firsts = stringsOf(words.help).filter(({ path }) => /\/lines\/0(\/|$)/.test(path));
  expect(firsts.length).toBeGreaterThanOrEqual(14);
  for (const { text } of firsts) {
    expect(text).toMatch(/^(Call|Call or text) (911|988)|call or text 988/);
  }
});

test('help asks nothing and never closes the chat', () => {
  for (const { text } of stringsOf(words.help)) {
    expect(text).not.toMatch(/\bwhy\b|\bclose|good-?bye|tell me/i);
    // Short questions to the reader lead to a step and wait for no answer.
    expect(text).not.toMatch(/\?$/);
  }
});

test('a person is told that nobody may be reading, wherever help breaks in', () => {
  for (const { interrupt } of Object.values(words.help)) {
    expect(interrupt.lines.at(-1)).toMatch(/No one may read it right now/);
  }
});

const fold = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '');
