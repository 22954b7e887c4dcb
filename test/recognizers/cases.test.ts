import { understand } from '../../src/commands/evaluation/understand.ts';
import { isRight } from './cases/agree.ts';
import type { Answer } from './cases/agree.ts';
import { readCases } from './cases/read-cases.ts';
import { scoreOf } from './cases/score.ts';
import type { Sentence } from './cases/score.ts';

// Every bound is what the product is held to; the figures are in docs/evaluation.md.

const sentences = (lang: string) => readCases<Sentence>(`signals-${lang}`);
const answers = (lang: string) =>
  [`answers-${lang}`, `answers-more-${lang}`].flatMap((name) => readCases<Answer>(name));

describe.each(['en', 'es'])('danger in written sentences, in %s', (lang) => {
  const rows = sentences(lang);
  const score = scoreOf(rows);
  const { misses: _, ...figures } = score;
  process.stdout.write(`signals ${lang}: ${JSON.stringify({ n: rows.length, ...figures })}\n`);

  test('is heard, most of it at once and for the right reason', () => {
    expect(score.recall).toBeGreaterThanOrEqual(lang === 'en' ? 0.95 : 0.9);
    expect(score.interruption).toBeGreaterThanOrEqual(0.85);
    expect(score.label).toBeGreaterThanOrEqual(0.85);
  });

  test('is seldom heard in what is harmless', () => {
    expect(score.falseAlarm).toBeLessThanOrEqual(0.06);
    expect(score.falseAlarmHard).toBeLessThanOrEqual(0.08);
    expect(score.needless).toBeLessThanOrEqual(0.12);
  });
});

// Written apart from the rules, without reading them. Whoever changes a rule may read all but those held
// back, which nothing is learned from either: they show what a change is worth.
describe.each([
  ['signals-more-en', { recall: 0.98, interruption: 0.94, falseAlarm: 0.02, needless: 0.06 }],
  ['signals-more-es', { recall: 0.98, interruption: 0.96, falseAlarm: 0.02, needless: 0.02 }],
  ['signals-everyday-en', { recall: 0.98, interruption: 0.95, falseAlarm: 0.02, needless: 0.03 }],
  ['signals-everyday-es', { recall: 0.98, interruption: 0.95, falseAlarm: 0.02, needless: 0.05 }],
  ['signals-held-back-en', { recall: 0.95, interruption: 0.85, falseAlarm: 0.06, needless: 0.1 }],
  ['signals-held-back-es', { recall: 0.92, interruption: 0.88, falseAlarm: 0.06, needless: 0.08 }],
  [
    'signals-held-back-more-en',
    { recall: 0.95, interruption: 0.85, falseAlarm: 0.06, needless: 0.12 },
  ],
  [
    'signals-held-back-more-es',
    { recall: 0.92, interruption: 0.85, falseAlarm: 0.06, needless: 0.08 },
  ],
])('danger in %s', (name, reached) => {
  const rows = readCases<Sentence>(name);
  const score = scoreOf(rows);
  const { misses: _, ...figures } = score;
  process.stdout.write(`${name}: ${JSON.stringify({ n: rows.length, ...figures })}\n`);

  test('is heard no less than it was', () => {
    expect(score.recall).toBeGreaterThanOrEqual(reached.recall);
    expect(score.interruption).toBeGreaterThanOrEqual(reached.interruption);
    expect(score.falseAlarm).toBeLessThanOrEqual(reached.falseAlarm);
    expect(score.needless).toBeLessThanOrEqual(reached.needless);
  });
});

test('the sentences are many, and as many of them are harmless and hard as are dangerous', () => {
  const all = [...sentences('en'), ...sentences('es')];
  expect(all.length).toBeGreaterThanOrEqual(600);
  const dangers = all.filter(({ label }) => label !== 'none');
  expect(all.length - dangers.length).toBeGreaterThanOrEqual(dangers.length);
});

describe.each(['en', 'es'])('typed answers, in %s', (lang) => {
  const rows = answers(lang);
  const given = rows.map((row) => ({ row, value: understand(row).value }));
  const right = given.filter(({ row, value }) => isRight(row, value));
  const wrong = given.filter((each) => each.value !== null && !right.includes(each));
  const kindOf = ({ question_kind: kind }: Answer) => kind.split(':')[0] ?? kind;
  process.stdout.write(
    `answers ${lang}: n ${rows.length}, right ${(right.length / rows.length).toFixed(3)}, wrong ${(wrong.length / rows.length).toFixed(3)}\n`,
  );

  test('are understood, or asked for again', () => {
    expect(right.length / rows.length).toBeGreaterThanOrEqual(lang === 'en' ? 0.92 : 0.88);
    expect(wrong.length / rows.length).toBeLessThanOrEqual(0.03);
  });

  test.each([...new Set(rows.map(kindOf))])('of the kind %s are understood', (kind) => {
    const of = rows.filter((row) => kindOf(row) === kind);
    const ok = right.filter(({ row }) => kindOf(row) === kind);
    expect(ok.length / of.length).toBeGreaterThanOrEqual(lang === 'en' ? 0.85 : 0.8);
  });
});

test('the answers are many', () => {
  expect(answers('en').length + answers('es').length).toBeGreaterThanOrEqual(800);
});
