import type { ViolenceSign } from '../../../../signals/constellations/violence/names.ts';
import { joined } from '../../../../signals/sign.ts';
import type { SignsOf } from '../../../../signals/sign.ts';
import { violenceResolves } from './resolve-signs.ts';
import { violenceVows } from './vow-signs.ts';
import { violenceAims } from './aim-signs.ts';
import { violencePresent } from './present-signs.ts';
import { violenceLists } from './list-signs.ts';
import { violenceMinds } from './mind-signs.ts';
import { violenceThreats } from './threat-signs.ts';
import { violenceWeapons } from './weapon-signs.ts';
import { violenceDeeds } from './deed-signs.ts';
import { violencePlaces } from './place-signs.ts';

export { violenceClasses } from './words.ts';

/** How violence shows itself, in Spanish. */
export const violenceSigns: SignsOf<ViolenceSign> = joined(
  violenceVows,
  violenceResolves,
  violenceAims,
  violenceLists,
  violencePresent,
  violenceMinds,
  violenceThreats,
  violenceWeapons,
  violenceDeeds,
  violencePlaces,
);
