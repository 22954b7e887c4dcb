import { LANGUAGES, wordsFor } from '../../src/content/index.ts';
import { RESOURCES } from '../../src/content/resources.ts';
import { stringsOf } from '../../src/content/strings-of.ts';
import { FLAG_RULES } from '../../src/machines/guidance/flag-rules.ts';
import { LEVEL_RULES } from '../../src/machines/guidance/level-rules.ts';
import { LEVELS } from '../../src/machines/levels.ts';
import { QUESTIONS } from '../../src/machines/topics/index.ts';
import { ownQuestions } from './screens.ts';

const { emergency, lifeline } = RESOURCES;

test('a locale gets its language, and English where that is not spoken', () => {
  expect(wordsFor('en-US').lang).toBe('en');
  expect(wordsFor('es-MX').lang).toBe('es');
  expect(wordsFor('fr').lang).toBe('en');
  expect(wordsFor('__proto__').lang).toBe('en');
});

describe.each([...LANGUAGES])('in %s', (_, words) => {
  const labelsOf = (id: string): Readonly<Record<string, string>> =>
    words.questions[id as keyof typeof words.questions].choices ?? {};

  test('there are words for every question and for nothing else', () => {
    expect(Object.keys(words.questions).sort()).toEqual(QUESTIONS.map(({ id }) => id).sort());
  });

  test.each(QUESTIONS)(
    'every choice of $id has a label and every label is a choice',
    (question) => {
      const { id, choices, kind } = question;
      const yesOrNo = kind === 'consent' || kind === 'yesno' ? ['yes', 'no'] : [];
      expect(Object.keys(labelsOf(id)).sort()).toEqual([...(choices ?? yesOrNo)].sort());
    },
  );

  test('every fact has a name', () => {
    const facts = new Set(QUESTIONS.map(({ fact }) => fact));
    expect(Object.keys(words.facts).sort()).toEqual([...facts].sort());
  });

  test('no two facts have the same name', () => {
    expect(new Set(Object.values(words.facts)).size).toBe(Object.keys(words.facts).length);
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

  test.each(QUESTIONS)(
    'no two choices of $id look the same, nor like what can be said at any time',
    ({ id }) => {
      const labels = [...Object.values(labelsOf(id)), ...Object.values(words.standing)].map(fold);
      expect(new Set(labels).size).toBe(labels.length);
    },
  );

  test('choice labels, reasons and hints need no filling in', () => {
    const filled = stringsOf(words.questions).filter(
      ({ path, text }) => /\/(choices|why|hint)/.test(path) && /[{}]/.test(text),
    );
    expect(filled).toEqual([]);
  });

  test.each(ownQuestions(words))('why %s is asked is one sentence', (_, { why }) => {
    expect(why).toMatch(/^[^.?]+\.$/);
  });

  test.each(Object.entries(words.help))('help for %s starts with the thing to do', (_, modes) => {
    const firsts = Object.values(modes).flatMap(({ lines: [first] }) => stringsOf(first));
    expect(firsts.length).toBeGreaterThanOrEqual(2);
    for (const { text } of firsts) {
      const [sentence] = text.split(/(?<=[.?]) /);
      expect([emergency.call, lifeline.call].some((number) => sentence?.includes(number))).toBe(
        true,
      );
    }
  });

  test('every number that a card of help says has a button, and every button a number', () => {
    for (const [signal, modes] of Object.entries(words.help)) {
      for (const [mode, { lines, resources }] of Object.entries(modes)) {
        const said = stringsOf(lines)
          .map(({ text }) => text)
          .join(' ');
        const named = Object.entries(RESOURCES).filter(([, { call }]) => said.includes(call));
        const buttons: readonly string[] = resources;
        // 988 is the number of two lines.
        const missing = named.filter(([id]) => id !== 'veterans' && !buttons.includes(id));
        expect([signal, mode, missing]).toEqual([signal, mode, []]);
        expect(resources.filter((id) => !said.includes(RESOURCES[id].call))).toEqual([]);
      }
    }
  });

  test('no card of help ends in a question: it waits for no answer', () => {
    for (const { text } of stringsOf(words.help)) expect(text).not.toMatch(/\?$/);
  });

  test('wherever help breaks in, the team is named that is told', () => {
    expect(words.noteSent).toContain('{center}');
  });
});

test('English says plainly that nobody may be reading, and asks not to wait', () => {
  expect(wordsFor('en').noteSent).toMatch(/No one may read it right now, so please call/);
});

const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\d]/gu, '');
