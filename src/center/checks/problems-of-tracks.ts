import type { Remark } from '../reading/problem.ts';
import type { CenterSettings } from '../settings/center-settings.ts';

type Settings = Pick<CenterSettings, 'programs' | 'sites' | 'languages' | 'videoStates'>;

/** What is wrong with programs and their tracks beside the rest of the settings. */
export function problemsOfTracks(center: Settings): readonly Remark[] {
  return [
    ...strayPrograms(center),
    ...doublePrograms(center),
    ...doubleTracks(center),
    ...foreign(center),
    ...video(center),
  ];
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

function doublePrograms({ programs }: Settings): readonly Remark[] {
  const ids = programs.map(({ id }) => id);
  return ids.flatMap((id, at) =>
    ids.indexOf(id) < at
      ? [
          {
            path: ['programs', at, 'id'],
            message: `two programs are called "${id}"; rename one`,
          },
        ]
      : [],
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

function tracksOf({ programs }: Pick<CenterSettings, 'programs'>) {
  return programs.flatMap(({ tracks }, at) =>
    tracks.map((track, place) => ({ track, path: ['programs', at, 'tracks', place] })),
  );
}
