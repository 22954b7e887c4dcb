import { isInCountry } from '../../center/settings/country.ts';
import { milesApart } from './point.ts';
import type { Point } from './point.ts';

/** A ZIP code as GeoNames knows it. */
export interface NamedZip extends Point {
  readonly zip: string;
  readonly city: string;
  readonly state: string;
}

/** A ZIP code with its center, and the city of its post office where that is known. */
export interface ZipPlace extends Point {
  readonly zip: string;
  readonly city?: string;
  readonly state?: string;
}

/** Farther apart than this, one of two sources is wrong: the Census, which measures areas, is kept. */
const AT_ODDS_MILES = 25;

/** Military mail goes to no place in the country. */
const MILITARY = new Set(['AA', 'AE', 'AP']);

/**
 * One list of ZIP codes out of two: GeoNames has those of a single building and the cities, the
 * Census has Puerto Rico. A place without coordinates, or outside of the country and its
 * territories, is left out: it would match whatever is near nothing.
 *
 * @returns sorted by ZIP
 */
export function mergeZips(
  geonames: readonly NamedZip[],
  census: Readonly<Record<string, Point>>,
): readonly ZipPlace[] {
  const merged = new Map<string, ZipPlace>();
  for (const [zip, { latitude, longitude }] of Object.entries(census)) {
    if (isInCountry({ latitude, longitude })) merged.set(zip, { zip, latitude, longitude });
  }
  for (const { zip, latitude, longitude, city, state } of geonames) {
    if (MILITARY.has(state) || !isInCountry({ latitude, longitude })) continue;
    const known = merged.get(zip);
    const atOdds = known && milesApart(known, { latitude, longitude }) > AT_ODDS_MILES;
    merged.set(zip, { zip, latitude, longitude, ...(atOdds && known), city, state });
  }
  return [...merged.values()].toSorted((a, b) => a.zip.localeCompare(b.zip));
}
