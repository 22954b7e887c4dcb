import { readFileSync } from 'node:fs';

import type { ZipPlace } from './merge-zips.ts';

/** Where the ZIP codes are kept: `npm run places` writes it. */
export const ZIP_FILE = new URL('./zips.csv', import.meta.url);

/** Degrees are kept to this many digits: a hundred yards. */
const DIGITS = 3;

/** A line a ZIP: `92882,33.839,-117.604,Corona,CA`. */
export function zipFileOf(places: readonly ZipPlace[]): string {
  const lines = places.map(({ zip, latitude, longitude, city = '', state = '' }) =>
    [zip, latitude.toFixed(DIGITS), longitude.toFixed(DIGITS), city, state].join(','),
  );
  return `${lines.join('\n')}\n`;
}

/** The ZIP codes of the file. */
export function readZipFile(): readonly ZipPlace[] {
  return readFileSync(ZIP_FILE, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [zip = '', latitude, longitude, city, state] = line.split(',');
      const named = city && state ? { city, state } : {};
      return { zip, latitude: Number(latitude), longitude: Number(longitude), ...named };
    });
}
