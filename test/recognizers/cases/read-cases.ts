import { readFileSync } from 'node:fs';

/** The rows of a file of written cases beside this one, a JSON object a line. */
export function readCases<Row>(name: string): readonly Row[] {
  return readFileSync(`test/recognizers/cases/${name}.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}
