import { understand } from '../../src/commands/evaluation/understand.ts';
import { isRight } from './cases/agree.ts';
import type { Answer } from './cases/agree.ts';
import { readCases } from './cases/read-cases.ts';
import { scoreOf } from './cases/score.ts';
import type { Sentence } from './cases/score.ts';

// Every bound is what the product is held to; the figures are in docs/evaluation.md.

const sentences = (lang: string) => readCases<Sentence>(`signals-${lang}`);
const answers = (lang: string) => readCases<Answer>(`answers-${lang}`);

describe.each(['en', 'es'])('danger in written sentences, in %s', (lang) => {
  const rows = sentences(lang);
  const score = scoreOf(rows);
  process.stdout.write(`signals ${lang}: ${JSON.stringify({ n: rows.length, ...score })}\n`);

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
