import type { Center } from '../../center/center.ts';
import type { Found } from '../../machines/context.ts';
import type { Place } from '../../machines/facts.ts';
import type { Track } from '../../machines/opening.ts';
import { milesBetween } from '../places/distance.ts';
import { stateOfZip } from '../places/state-of-zip.ts';
import { stateOfCity, whereIs } from '../places/where-is.ts';

/** Farther than this is not near (P48: intensive outpatient care is local). */
const NEAR_MILES = 60;

/**
 * What this center has near a ZIP code or a city, nearest first, then what can be reached from there
 * by video; and the state it is in. Of a place that is not known, or that there is more than one of,
 * nothing is claimed.
 */
export function findOpenings(center: Center, place: Place): Found {
  const placed = center.programs.flatMap((program) => {
    const site = center.sites.find(({ id }) => id === program.site);
    const miles = site && milesBetween(place, site.zip);
    return !site || miles === undefined ? [] : [{ program, site, miles }];
  });
  const sorted = placed.toSorted((a, b) => a.miles - b.miles);
  const state = typeof place === 'string' ? stateOfZip(place) : stateOfCity(place);
  const mayUseVideo = center.videoStates.some((each) => each === state);
  const nearestIop = sorted.find(({ program }) => program.level === 'iop');
  const tracks = sorted.flatMap(({ program, site, miles }) =>
    program.tracks.map(({ name, days, time, languages, video, capacity }): Track => ({
      site: site.name,
      program: program.name,
      level: program.level,
      name,
      ...(miles <= NEAR_MILES ? { miles: Math.round(miles) } : {}),
      days,
      from: time.slice(0, 5),
      until: time.slice(6),
      languages,
      video: video && mayUseVideo,
      ...(capacity ? { capacity } : {}),
    })),
  );
  return {
    ...(whereIs(place) ? {} : { unknown: true }),
    openings: tracks.filter(({ miles, video }) => miles !== undefined || video),
    ...(state === undefined ? {} : { state }),
    ...(nearestIop ? { nearestMiles: Math.round(nearestIop.miles) } : {}),
  };
}
