import { around } from 'geokdbush';
import KDBush from 'kdbush';

import { isInCountry } from '../../center/settings/country.ts';
import type { ReferralPlace } from '../../center/settings/referrals.ts';
import { milesApart } from '../places/point.ts';
import type { Point } from '../places/point.ts';

/** What a place has to list of itself; what is left out does not matter. */
export interface PlaceFilter {
  readonly level?: ReferralPlace['levels'][number];
  readonly payment?: ReferralPlace['payment'][number];
  readonly language?: ReferralPlace['languages'][number];
  readonly population?: ReferralPlace['populations'][number];
  /** Great-circle miles beyond which nothing is named. */
  readonly within?: number;
}

/** A place and its great-circle miles. */
export interface NearPlace {
  readonly place: ReferralPlace;
  readonly miles: number;
}

/** Places on the sphere, found by how near they are and by nothing else. */
export interface Directory {
  /** The nearest places that fit, the nearest first. */
  nearest(from: Point, filter: PlaceFilter, count: number): readonly NearPlace[];
}

/** Kilometers to a mile on the earth of geokdbush, whose radius is 6371 km and not quite ours. */
const KILOMETERS = 6371 / 3958.8;

/** An index of places. One that lies at (0, 0), or elsewhere abroad, is near nobody. */
export function createDirectory(all: readonly ReferralPlace[]): Directory {
  const places = all.filter(isInCountry);
  const index = new KDBush(places.length);
  for (const { longitude, latitude } of places) index.add(longitude, latitude);
  index.finish();
  return {
    nearest({ longitude, latitude }, { within = Infinity, ...filter }, count) {
      const fits = (at: number) => isFit(places[at], filter);
      return around(index, longitude, latitude, count, within * KILOMETERS, fits)
        .flatMap((at) => places[at] ?? [])
        .map((place) => ({ place, miles: milesApart({ longitude, latitude }, place) }));
    },
  };
}

function isFit(
  place: ReferralPlace | undefined,
  { level, payment, language, population }: PlaceFilter,
): boolean {
  if (place === undefined) return false;
  if (level !== undefined && !place.levels.includes(level)) return false;
  if (payment !== undefined && !place.payment.includes(payment)) return false;
  if (language !== undefined && !place.languages.includes(language)) return false;
  return population === undefined || place.populations.includes(population);
}
