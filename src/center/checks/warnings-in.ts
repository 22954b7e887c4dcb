import { z } from 'zod';

import { placeRemarks } from './place-remarks.ts';
import { LANGUAGES } from '../../machines/settings.ts';
import { about, texts } from '../settings/about.ts';
import { conversation } from '../settings/conversation.ts';
import { payers } from '../settings/payers.ts';
import type { Problem, Remark } from '../reading/problem.ts';
import { program, weeklyHours } from '../settings/programs.ts';
import { reviewRemarks } from './review-remarks.ts';
import { site } from '../settings/sites.ts';
import { problemAt } from '../reading/settings-files.ts';
import type { RawSettings } from '../reading/settings-files.ts';
import { toldRemarks } from './told-remarks.ts';
import { wordingWarnings } from '../wording/warnings.ts';
import { wordingForm } from '../wording/wording.ts';

/** What is looked at here; whatever has another form is a problem already. */
const Looked = z.object({
  payers: payers.optional().catch(undefined),
  programs: z.array(program.optional().catch(undefined)).optional().catch(undefined),
  languages: z.array(z.enum(LANGUAGES)).optional().catch(undefined),
  phoneHours: texts.optional().catch(undefined),
  about: about.optional().catch(undefined),
  sites: z.array(site).optional().catch(undefined),
  conversation: conversation.optional().catch(undefined),
  wording: wordingForm.optional().catch(undefined),
});

type Looked = z.infer<typeof Looked>;

/** What can be used as it is, and what a person should look at all the same. */
export function warningsIn(settings: RawSettings, today: Date): readonly Problem[] {
  const { value, warnings } = settings;
  const looked = Looked.safeParse(value).data ?? {};
  const remarks = [
    ...reviewRemarks(value, today),
    ...programless(looked),
    ...oddHours(looked),
    ...placeRemarks(value),
    ...toldRemarks(value),
    ...wordingWarnings(readable(looked)),
  ];
  const inSettings = remarks.map((remark): Problem => ({
    ...problemAt(settings, remark),
    warning: true,
  }));
  return [...warnings, ...inSettings];
}

/** Of programs that cannot be read nothing is told but that. */
function readable({ programs = [], ...looked }: Looked) {
  return { ...looked, programs: programs.every((each) => each !== undefined) ? programs : [] };
}

function programless({ programs }: Looked): readonly Remark[] {
  if (programs?.length !== 0) return [];
  const message =
    'there is no program, so visitors are told of nothing near them; add the programs of this center';
  return [{ path: ['programs'], message }];
}

/** Hours of care in a week of intensive outpatient care for adults (ASAM, level 2.1). */
const IOP_HOURS = { least: 9, most: 19 } as const;

function oddHours({ programs = [] }: Looked): readonly Remark[] {
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
