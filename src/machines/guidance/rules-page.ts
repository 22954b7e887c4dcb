import { LEVELS } from '../levels.ts';
import { FLAG_RULES } from './flag-rules.ts';
import { LEVEL_RULES } from './level-rules.ts';
import type { Rule } from './rule.ts';

const INTRODUCTION = `# The rules of guidance

Which level of care is worth asking about, and what a coordinator should also know. This page is
printed by \`npm run rules\` from the rules that the program runs. No clinician has signed it yet.

- A rule fires where all of its conditions hold. Every rule that fires is in the summary.
- The most urgent level wins, from the top of this page down.
- **A danger rule beats everything.** Where none fired, a rule for review by a person replaces the
  level; where one did, the level stays and the summary is marked \`needs_review\`.
- A condition that is not known does not hold, unless its words say "or not known": that is where
  not knowing must count on the safer side.
- A rule that one condition kept from firing is in the summary too, with that condition, where it
  would have named a more urgent level or where the condition is only not known.
- \`severity_from_use\`: nearly every day (5 or more times a week) is moderate in the first year and
  severe after it. Less often, it is the parts of life that it has touched: 4 or more severe, 2 or 3
  moderate, 1 mild; none is mild where use is weekly, else none. Where those are not known, 2 or
  more times a week is moderate, less is mild. Tobacco, coffee, methadone and buprenorphine alone
  have no severity.
- Under "Because", a sentence in [brackets] is said only where it holds; the last one always.
- Sources: P numbers are items of the program checklist; the others are sections of the clinical
  notes. None of it is a diagnosis, and none of it is shown to a visitor as a verdict.
`;

/** The whole table as a page for a clinician, in Markdown. */
export function rulesPage(): string {
  const levels = [...LEVELS, 'human_review'] as const;
  const sections = levels.map((level) =>
    section(
      level,
      LEVEL_RULES.filter(({ then }) => then === level),
    ),
  );
  const flags = table(
    ['Rule', 'When all of these hold', 'Flag', 'Because', 'Source'],
    FLAG_RULES.map((rule) => [name(rule), when(rule), code(rule.then), why(rule), rule.source]),
  );
  return [INTRODUCTION, ...sections, `## Flags\n\n${flags}`].join('\n');
}

function section(level: string, rules: readonly Rule<string>[]): string {
  const rows = rules.map((rule) => [name(rule), when(rule), why(rule), rule.source]);
  return `## ${level}\n\n${table(['Rule', 'When all of these hold', 'Because', 'Source'], rows)}`;
}

function name({ id, danger }: Rule<string>): string {
  return danger ? `${code(id)} **danger**` : code(id);
}

function when({ all }: Rule<string>): string {
  return all.length > 0 ? all.map(({ words }) => words).join('; ') : 'no other rule holds';
}

/** What was told comes first, in brackets, as only that is said which holds. */
function why({ told = [], because }: Rule<string>): string {
  return [...told.map(({ words }) => `[${words}]`), because].join(' ');
}

function code(id: string): string {
  return `\`${id}\``;
}

/** Columns are as wide as their widest cell: readable as text too. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  const rule = line(widths.map((width) => '-'.repeat(width)));
  return [line(head), rule, ...rows.map(line), ''].join('\n');
}
