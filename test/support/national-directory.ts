import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { fromSamhsa, SAMHSA_COLUMNS } from '../../src/availability/directory/from-samhsa.ts';
import { parseCsv } from '../../src/center/reading/csv-file.ts';
import type { ReferralPlace } from '../../src/center/settings/referrals.ts';

/** SAMHSA's national directory of 2022; it lies beside the project and is no part of it. */
export const NATIONAL_DIRECTORY = join(process.cwd(), '../shared/data/facilities-sample.csv');

export const hasNationalDirectory = existsSync(NATIONAL_DIRECTORY);
if (!hasNationalDirectory) process.stdout.write(`not run: ${NATIONAL_DIRECTORY} is not here\n`);

/** Every row of it as a place, those that an import leaves out as well: what has no coordinates is at (0, 0). */
export function nationalPlaces(): readonly ReferralPlace[] {
  const columns = { columns: SAMHSA_COLUMNS, others: 'ignored' } as const;
  const parsed = parseCsv('national', readFileSync(NATIONAL_DIRECTORY, 'utf8'), columns);
  if ('problems' in parsed) throw new Error(parsed.problems[0]?.message);
  return parsed.rows.map((row): ReferralPlace => {
    const { name = '', city = '', state = '', zip = '', phone = '', lat, lon } = row.cells;
    const place = fromSamhsa(row, 2022);
    const isOwn = typeof place !== 'string' && lat !== '';
    if (isOwn) return place;
    return {
      ...{ name, street: '', city, state, zip, phone, asOf: 2022 },
      ...{ levels: [], payment: [], languages: [], populations: [] },
      latitude: Number(lat),
      longitude: Number(lon),
    };
  });
}
