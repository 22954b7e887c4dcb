import type { Signal } from '../../../machines/signals.ts';

/** What may be told, in the order in which points are kept. */
export const KINDS = [
  'suicide',
  'selfharm',
  'overdose',
  'withdrawal',
  'violence',
  'abuse',
] as const satisfies readonly Signal[];

/** How much a phrase speaks for each signal, in the order of `KINDS`; less than 0 speaks against it. */
export type Points = readonly number[];

/** So many points are one step of the odds, in natural logarithms. */
export const POINTS_A_STEP = 4;

/** The points of each phrase, and those that every passage begins with. */
export interface PointsTable {
  readonly start: Points;
  readonly ofPhrase: ReadonlyMap<string, Points>;
}

/** The phrase whose row holds what every passage begins with: no message has it. */
export const START = '(start)';

/** The rows of a table of points, as they stand in the file; the first line says what they are from. */
export function printPoints({ start, ofPhrase }: PointsTable, from: string): string {
  const rows = [[START, start] as const, ...ofPhrase];
  const lines = rows.map(([phrase, points]) => [phrase, ...points].join(','));
  return [`# ${from}`, ['phrase', ...KINDS].join(','), ...lines, ''].join('\n');
}

/** @throws RangeError where a row has not a number for every signal. */
export function readPoints(text: string): PointsTable {
  const rows = text.trimEnd().split('\n').slice(2);
  const ofPhrase = new Map(
    rows.map((row) => {
      const [phrase = '', ...numbers] = row.split(',');
      const points = numbers.map(Number);
      if (points.length !== KINDS.length || points.some(Number.isNaN))
        throw new RangeError(
          `points-table.ts: “${row}”: expected a phrase and ${KINDS.length} numbers`,
        );
      return [phrase, points] as const;
    }),
  );
  const start = ofPhrase.get(START);
  if (!start)
    throw new RangeError(`points-table.ts: expected a row ${START}; npm run points makes it`);
  ofPhrase.delete(START);
  return { start, ofPhrase };
}
