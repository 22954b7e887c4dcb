import type { Place } from '../../machines/facts.ts';
import type { ZipPlace } from './merge-zips.ts';
import { milesApart } from './point.ts';
import type { Point } from './point.ts';
import { readZipFile } from './zip-file.ts';

interface Known {
  readonly zips: ReadonlyMap<string, ZipPlace>;
  /** The ZIPs of each city, by its name and its state. */
  readonly cities: ReadonlyMap<string, readonly ZipPlace[]>;
}

let known: Known | undefined;

/** Read when the first visitor names a place, and kept: 41,000 lines in some 40 ms. */
function places(): Known {
  if (known) return known;
  const all = readZipFile();
  const cities = new Map<string, ZipPlace[]>();
  for (const place of all) {
    if (place.city === undefined) continue;
    for (const key of [cityKey(place.city, place.state), cityKey(place.city)]) {
      const here = cities.get(key);
      if (here) here.push(place);
      else cities.set(key, [place]);
    }
  }
  known = { zips: new Map(all.map((place) => [place.zip, place])), cities };
  return known;
}

/**
 * Where a ZIP code or a city is: the middle of it, so distances from there are approximate.
 * Undefined for a ZIP that does not exist, and for a city that is not known or, without its state,
 * is in more than one.
 */
export function whereIs(place: Place): Point | undefined {
  if (typeof place === 'string') return places().zips.get(place);
  const found = places().cities.get(cityKey(place.city, place.state)) ?? [];
  const states = new Set(found.map(({ state }) => state));
  return states.size === 1 ? middleOf(found) : undefined;
}

/** The state of a city or of a ZIP as the post knows it. */
export function stateOfCity({ city, state }: Exclude<Place, string>): string | undefined {
  const found = places().cities.get(cityKey(city, state)) ?? [];
  const states = new Set(found.map((each) => each.state));
  return states.size === 1 ? [...states][0] : undefined;
}

/** "St. Louis" and "Saint Louis" are one city, and so are "Coeur d'Alene" and "coeur dalene". */
function cityKey(city: string, state = ''): string {
  const name = city
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z ]/g, '')
    .replace(/^saint /, 'st ')
    .replace(/^mount /, 'mt ')
    .replace(/^fort /, 'ft ')
    .trim();
  return `${name},${state}`;
}

/** Of the points of a city the one in its midst: a post office far out does not pull it away. */
function middleOf(points: readonly Point[]): Point | undefined {
  const mean = {
    latitude: sum(points.map(({ latitude }) => latitude)) / points.length,
    longitude: sum(points.map(({ longitude }) => longitude)) / points.length,
  };
  return points.toSorted((a, b) => milesApart(a, mean) - milesApart(b, mean))[0];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, each) => total + each, 0);
}
