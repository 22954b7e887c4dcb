import { parseCsv } from '../../center/reading/csv-file.ts';
import type { Problem } from '../../center/reading/problem.ts';
import { LISTS, REFERRAL_COLUMNS } from '../../center/settings/referrals.ts';
import type { ReferralPlace } from '../../center/settings/referrals.ts';
import { fromSamhsa, SAMHSA_COLUMNS } from './from-samhsa.ts';
import type { LeftOut } from './from-samhsa.ts';

/** What an import came to. */
export interface Imported {
  /** The text of a `referrals.csv`. */
  readonly text: string;
  readonly places: number;
  /** How many rows were left out, by reason. */
  readonly leftOut: ReadonlyMap<LeftOut, number>;
}

/** The edition stands in each id: N22-00001 is of 2022. */
const EDITION = /^N(\d\d)-/;

/**
 * A neutral `referrals.csv` out of SAMHSA's national directory: nothing in it but what a place lists
 * of itself. Or all that is wrong with the file.
 */
export function importDirectory(
  file: string,
  text: string,
): Imported | { readonly problems: readonly Problem[] } {
  const parsed = parseCsv(file, text, { columns: SAMHSA_COLUMNS, others: 'ignored' });
  if ('problems' in parsed) return parsed;
  const problems: Problem[] = [];
  const places: ReferralPlace[] = [];
  const leftOut = new Map<LeftOut, number>();
  for (const row of parsed.rows) {
    const { id = '', name = '', city = '', state = '', zip = '' } = row.cells;
    const wrong = (message: string) => problems.push({ file, line: row.line, message });
    const [, year] = EDITION.exec(id) ?? [];
    if (year === undefined) {
      wrong(`id: found ${show(id)}; expected N and the year of the edition, as in N22-00001`);
    }
    if (name === '') wrong('name: it is missing; add the name of the place');
    if (city === '') wrong('city: it is missing; add the city');
    if (!/^[A-Z]{2}$/.test(state)) {
      wrong(`state: found ${show(state)}; expected a state as two capital letters`);
    }
    if (!/^\d{5}(-\d{4})?$/.test(zip)) {
      wrong(`zip: found ${show(zip)}; expected a five-digit ZIP: a spreadsheet drops its zeros`);
    }
    const place = fromSamhsa(row, 2000 + Number(year));
    if (typeof place === 'string') leftOut.set(place, (leftOut.get(place) ?? 0) + 1);
    else places.push(place);
  }
  if (problems.length > 0) return { problems };
  return { text: referralsText(places), places: places.length, leftOut };
}

function show(found: string): string {
  return found === '' ? 'nothing' : JSON.stringify(found.slice(0, 40));
}

/** Places as a table, for people and spreadsheets. */
function referralsText(places: readonly ReferralPlace[]): string {
  const lines = places.map((place) => {
    const cells: Readonly<Record<string, unknown>> = place;
    return REFERRAL_COLUMNS.map((name) => {
      const cell = cells[name];
      return quoted(LISTS.includes(name) ? (cell as readonly string[]).join(' ') : String(cell));
    }).join(',');
  });
  return `${[REFERRAL_COLUMNS.join(','), ...lines].join('\n')}\n`;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
