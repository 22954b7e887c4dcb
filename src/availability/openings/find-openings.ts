import type { Center } from '../../center/center.ts';
import type { Program } from '../../center/settings/programs.ts';
import type { Found } from '../../machines/context.ts';
import type { Place } from '../../machines/facts.ts';
import type { Track } from '../../machines/opening.ts';
import { milesBetween } from '../places/distance.ts';
import { stateOfZip } from '../places/state-of-zip.ts';
import { stateOfCity, whereIs } from '../places/where-is.ts';

/** Farther than this is not near (P48: intensive outpatient care is local). */
const NEAR_MILES = 60;

/** A track with its miles from a place, however far, and whether its site is near. */
export interface Placed {
  readonly track: Track & { readonly miles: number };
  readonly isNear: boolean;
}

/**
 * What this center has near a ZIP code or a city, nearest first, then what can be reached from there
 * by video; and the state it is in. Of a place that is not known, or that there is more than one of,
 * nothing is claimed.
 */
export function findOpenings(center: Center, place: Place): Found {
  const all = tracksFrom(center, place);
  const state = stateAt(place);
  const nearestIop = all.find(({ track }) => track.level === 'iop');
  return {
    ...(whereIs(place) ? {} : { unknown: true }),
    openings: all.flatMap(({ track, isNear }): readonly Track[] => {
      const { miles: _, ...byVideo } = track;
      if (isNear) return [track];
      return track.video ? [byVideo] : [];
    }),
    ...(state === undefined ? {} : { state }),
    ...(nearestIop ? { nearestMiles: nearestIop.track.miles } : {}),
  };
}

/**
 * Every track of the center, nearest first; none where the place is not known. By video where the
 * center may treat whoever is there. Miles are whole: the middles of ZIP codes say no more.
 */
export function tracksFrom(center: Center, place: Place): readonly Placed[] {
  const placed = center.programs.flatMap((program) => {
    const site = center.sites.find(({ id }) => id === program.site);
    const miles = site && milesBetween(place, site.zip);
    return !site || miles === undefined ? [] : [{ program, site, miles }];
  });
  const state = stateAt(place);
  const mayUseVideo = center.videoStates.some((each) => each === state);
  return placed
    .toSorted((a, b) => a.miles - b.miles)
    .flatMap(({ program, site, miles }) =>
      program.tracks.map(({ id, name, days, time, languages, video, capacity }) => ({
        track: {
          id,
          ...paidAndFor(center, program),
          site: site.name,
          program: program.name,
          level: program.level,
          name,
          miles: Math.round(miles),
          days,
          from: time.slice(0, 5),
          until: time.slice(6),
          languages,
          video: video && mayUseVideo,
          ...(capacity ? { capacity } : {}),
          zone: site.zone ?? center.hours.zone,
        },
        isNear: miles <= NEAR_MILES,
      })),
    );
}

/** How a program can be paid for, and whom it is for, where its center states that. */
function paidAndFor(
  { payers }: Center,
  { payers: own = payers?.takes, for: whom }: Program,
): Pick<Track, 'payers' | 'for'> {
  const all = [...(own ?? []), ...(payers?.selfPay ? ['self_pay'] : [])];
  return {
    ...(own || payers ? { payers: all } : {}),
    ...(whom && { for: whom }),
  };
}

/** The state of a ZIP code or of a city. */
function stateAt(place: Place): string | undefined {
  return typeof place === 'string' ? stateOfZip(place) : stateOfCity(place);
}
