import type { Center } from '../center/center.ts';
import type { Found } from '../machines/context.ts';
import type { Place } from '../machines/facts.ts';
import type { Opening } from '../machines/opening.ts';
import { milesBetween } from './places/distance.ts';
import { stateOfZip } from './places/state-of-zip.ts';
import { stateOfCity, whereIs } from './places/where-is.ts';

/** Farther than this is not near (P48: intensive outpatient care is local). */
export const NEAR_MILES = 60;

/**
 * What this center has near a ZIP code or a city, nearest first, and the state it is in. Of a place
 * that is not known, or that there is more than one of, nothing is claimed.
 */
export function findOpenings(center: Center, place: Place): Found {
  const programs = programsFrom(center, place);
  const state = stateAt(place);
  const nearestIop = programs.find(({ level }) => level === 'iop');
  return {
    ...(whereIs(place) ? {} : { unknown: true }),
    openings: programs.filter(({ miles }) => miles <= NEAR_MILES).map(inWholeMiles),
    ...(state === undefined ? {} : { state }),
    ...(nearestIop ? { nearestMiles: Math.round(nearestIop.miles) } : {}),
  };
}

/** Every program of the center with its miles from a place, nearest first; none where it is not known. */
export function programsFrom(
  center: Center,
  place: Place,
): readonly (Opening & { readonly miles: number })[] {
  const placed = center.programs.flatMap(({ name, site: at, level, times }) => {
    const site = center.sites.find(({ id }) => id === at);
    const miles = site && milesBetween(place, site.zip);
    return !site || miles === undefined
      ? []
      : [{ site: site.name, program: name, level, miles, times }];
  });
  return placed.toSorted((a, b) => a.miles - b.miles);
}

/** Miles between the middles of ZIP codes are not known more exactly. */
export function inWholeMiles<At extends { readonly miles: number }>(at: At): At {
  return { ...at, miles: Math.round(at.miles) };
}

/** The state of a ZIP code or of a city. */
export function stateAt(place: Place): string | undefined {
  return typeof place === 'string' ? stateOfZip(place) : stateOfCity(place);
}
