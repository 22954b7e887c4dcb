import { CsvError, parse } from 'csv-parse/sync';

import type { Problem } from './problem.ts';

/** A line of a table: its cells by the names of the columns, and where it stands. */
export interface CsvRow {
  /** Counted from 1; of a row on several lines the last. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** What columns a table has to have, and whether it may have others. */
export interface Columns {
  readonly columns: readonly string[];
  readonly others: 'ignored' | 'refused';
}

/** The rows of a table with a header, or all that is wrong with it as one. */
export function parseCsv(
  file: string,
  text: string,
  expected: Columns,
): { readonly rows: readonly CsvRow[] } | { readonly problems: readonly Problem[] } {
  const read: { readonly record: readonly string[]; readonly line: number }[] = [];
  try {
    parse(text, {
      bom: true,
      relaxColumnCount: true,
      skipEmptyLines: true,
      trim: true,
      onRecord: (record, { lines }) => {
        read.push({ record, line: lines });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // A quote that is never closed is noticed lines later, and what was found in it is long.
    const [wrong] = error.message.split(/,? value is /);
    const message = `it is not CSV: ${wrong}; put a cell with a quote in it in quotes, and write that quote twice`;
    return { problems: [{ file, line: (read.at(-1)?.line ?? 0) + 1, message }] };
  }
  const [header, ...lines] = read;
  const names = header?.record ?? [];
  const problems = [
    ...headerProblems(names, expected).map((message) => ({ file, line: 1, message })),
    ...lines.flatMap(({ record, line }) => {
      const message =
        `found ${record.length} cells; expected ${names.length}, one for each column: ` +
        'put a cell that has a comma in it in "quotes"';
      return record.length === names.length ? [] : [{ file, line, message }];
    }),
  ];
  if (problems.length > 0) return { problems };
  const rows = lines.map(({ record, line }) => ({
    line,
    cells: Object.fromEntries(names.map((name, at) => [name, record[at] ?? ''])),
  }));
  return { rows };
}

/** More of a name is not repeated. */
const LONGEST = 40;

function headerProblems(names: readonly string[], { columns, others }: Columns): string[] {
  const missing = columns.filter((name) => !names.includes(name));
  const strange = names.filter((name) => others === 'refused' && !columns.includes(name));
  const twice = names.filter((name, at) => names.indexOf(name) < at);
  const all = columns.join(',');
  return [
    ...(missing.length > 0 ? [`it lacks ${missing.join(', ')}; expected the columns ${all}`] : []),
    ...strange.map(
      (name) =>
        `"${name.slice(0, LONGEST)}" is no column here; take it out: the columns are ${all}`,
    ),
    ...twice.map((name) => `the column "${name.slice(0, LONGEST)}" is there twice; take one out`),
  ];
}
