import type { Center } from '../center/center.ts';
import type { Nearby } from '../machines/context.ts';
import { milesBetween } from './distance.ts';
import { stateOfZip } from './state-of-zip.ts';

/** Farther than this is not near (P48: intensive outpatient care is local). */
const NEAR_MILES = 60;

/**
 * What this center has near a ZIP code, nearest first, and the state it is in. An unknown ZIP finds
 * nothing and claims nothing: no distance is stated.
 */
export function findOpenings(center: Center, zip: string): Nearby {
  const placed = center.programs.flatMap((program) => {
    const site = center.sites.find(({ id }) => id === program.site);
    const miles = site && milesBetween(zip, site.zip);
    return !site || miles === undefined ? [] : [{ program, site, miles }];
  });
  const sorted = placed.toSorted((a, b) => a.miles - b.miles);
  const state = stateOfZip(zip);
  const nearestIop = sorted.find(({ program }) => program.level === 'iop');
  return {
    zip,
    openings: sorted
      .filter(({ miles }) => miles <= NEAR_MILES)
      .map(({ program, site, miles }) => ({
        site: site.name,
        program: program.name,
        level: program.level,
        miles: Math.round(miles),
        times: program.times,
      })),
    ...(state === undefined ? {} : { state }),
    ...(nearestIop ? { nearestMiles: Math.round(nearestIop.miles) } : {}),
  };
}
