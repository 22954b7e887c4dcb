import { z } from 'zod';

import { programRemarks } from './program-remarks.ts';
import { placeRemarks } from './place-remarks.ts';
import { LANGUAGES } from '../../machines/settings.ts';
import { about, texts } from '../settings/about.ts';
import { conversation } from '../settings/conversation.ts';
import { payers } from '../settings/payers.ts';
import type { Problem } from '../reading/problem.ts';
import { program } from '../settings/programs.ts';
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
    ...programRemarks(looked.programs),
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
