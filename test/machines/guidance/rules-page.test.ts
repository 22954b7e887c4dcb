import { readFileSync } from 'node:fs';

import { FLAG_RULES } from '../../../src/machines/guidance/flag-rules.ts';
import { LEVEL_RULES } from '../../../src/machines/guidance/level-rules.ts';
import { rulesPage } from '../../../src/machines/guidance/rules-page.ts';
import { LEVELS } from '../../../src/machines/levels.ts';

test('the page in docs is what the rules print', () => {
  expect(readFileSync('docs/guidance-rules.md', 'utf8')).toBe(rulesPage());
});

test('each rule has one row, with every condition, and levels run from the most urgent', () => {
  const page = rulesPage();
  for (const { id, all } of [...LEVEL_RULES, ...FLAG_RULES]) {
    const rows = page.split('\n').filter((line) => line.startsWith(`| \`${id}\``));
    expect(rows).toHaveLength(1);
    for (const { words } of all) expect(rows[0]).toContain(words);
  }
  const headings = page.match(/^## .+$/gm)?.map((line) => line.slice(3));
  expect(headings).toEqual([...LEVELS, 'human_review', 'Flags']);
});

test('rules stand in the order of their levels, so the first that fires is the most urgent', () => {
  const order = [...LEVELS, 'human_review'];
  const places = LEVEL_RULES.map(({ then }) => order.indexOf(then));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('danger rules call for an emergency or for medical care', () => {
  const danger = LEVEL_RULES.filter((rule) => rule.danger);
  expect(new Set(danger.map(({ then }) => then))).toEqual(new Set(['emergency', 'medical_detox']));
});
