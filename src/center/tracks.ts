import type { Center } from './center.ts';
import { weeklyHours } from './programs.ts';

/** Something about a setting: where it stands, and what is wrong or odd. */
export interface Remark {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

type Settings = Pick<Center, 'programs' | 'sites' | 'languages' | 'videoStates'>;

/** What is wrong with programs and their tracks beside the rest of the settings. */
export function problemsOfTracks(center: Settings): readonly Remark[] {
  return [...strayPrograms(center), ...doubleTracks(center), ...foreign(center), ...video(center)];
}

function strayPrograms({ programs, sites }: Settings): readonly Remark[] {
  const ids = sites.map(({ id }) => id);
  return programs.flatMap(({ id, site }, at) =>
    ids.includes(site)
      ? []
      : [
          {
            path: ['programs', at, 'site'],
            message: `"${id}" is at "${site}", which is no site; the sites are ${ids.join(', ')}`,
          },
        ],
  );
}

function doubleTracks(center: Settings): readonly Remark[] {
  const tracks = tracksOf(center);
  const ids = tracks.map(({ track }) => track.id);
  return tracks
    .filter(({ track }, at) => ids.indexOf(track.id) < at)
    .map(({ path, track: { id } }) => ({
      path: [...path, 'id'],
      message: `two tracks are called "${id}"; rename one`,
    }));
}

function foreign(center: Settings): readonly Remark[] {
  const { languages } = center;
  return tracksOf(center).flatMap(({ path, track }) => {
    const found = track.languages.find((each) => !languages.includes(each));
    if (found === undefined) return [];
    const message = `found "${found}", which is not spoken here: "languages" has ${languages.join(', ')}`;
    return [{ path: [...path, 'languages'], message }];
  });
}

function video(center: Settings): readonly Remark[] {
  const found = tracksOf(center).find(({ track }) => track.video);
  if (!found || center.videoStates.length > 0) return [];
  const message = `"${found.track.id}" can be by video, and no state is named; add those in which you may treat`;
  return [{ path: ['videoStates'], message }];
}

function tracksOf({ programs }: Pick<Center, 'programs'>) {
  return programs.flatMap(({ level, tracks }, at) =>
    tracks.map((track, place) => ({ level, track, path: ['programs', at, 'tracks', place] })),
  );
}

/** Hours of care in a week of intensive outpatient care for adults (ASAM, level 2.1). */
const IOP_HOURS = { least: 9, most: 19 } as const;

/** What is odd and may be right: it is told and stops nothing. */
export function warningsOfTracks(center: Pick<Center, 'programs'>): readonly Remark[] {
  return tracksOf(center).flatMap(({ level, track, path }) => {
    const hours = weeklyHours(track);
    if (level !== 'iop' || (hours >= IOP_HOURS.least && hours <= IOP_HOURS.most)) return [];
    const message =
      `found ${Math.round(hours * 10) / 10} hours a week; intensive outpatient care for adults has ` +
      `${IOP_HOURS.least} to ${IOP_HOURS.most} (ASAM): mend the days, the time or the level`;
    return [{ path: [...path, 'time'], message }];
  });
}
