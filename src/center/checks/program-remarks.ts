import type { Remark } from '../reading/problem.ts';
import { weeklyHours } from '../settings/programs.ts';
import type { Program } from '../settings/programs.ts';

/** Those that are of the right form; whatever has another is a problem already. */
type Programs = readonly (Program | undefined)[];

/** Programs that nobody could mean: none at all, and hours that are none of their level. */
export function programRemarks(programs: Programs | undefined): readonly Remark[] {
  return [...programless(programs), ...oddHours(programs)];
}

function programless(programs: Programs | undefined): readonly Remark[] {
  if (programs?.length !== 0) return [];
  const message =
    'there is no program, so visitors are told of nothing near them; add the programs of this center';
  return [{ path: ['programs'], message }];
}

/** Hours of care in a week of intensive outpatient care for adults (ASAM, level 2.1). */
const IOP_HOURS = { least: 9, most: 19 } as const;

function oddHours(programs: Programs = []): readonly Remark[] {
  return programs.flatMap((each, at) => {
    if (each?.level !== 'iop') return [];
    return each.tracks.flatMap((track, place) => {
      const hours = weeklyHours(track);
      if (hours >= IOP_HOURS.least && hours <= IOP_HOURS.most) return [];
      const message =
        `found ${Math.round(hours * 10) / 10} hours a week; intensive outpatient care for adults has ` +
        `${IOP_HOURS.least} to ${IOP_HOURS.most} (ASAM): mend the days, the time or the level`;
      return [{ path: ['programs', at, 'tracks', place, 'time'], message }];
    });
  });
}
