import type { OverdoseSign } from '../../../../signals/constellations/overdose/names.ts';
import { joined } from '../../../../signals/sign.ts';
import type { SignsOf } from '../../../../signals/sign.ts';
import { answerSigns } from './answer-signs.ts';
import { dropSigns } from './drop-signs.ts';
import { underSigns } from './under-signs.ts';
import { amountSigns } from './amount-signs.ts';
import { apartSigns } from './apart-signs.ts';
import { bodySigns } from './body-signs.ts';
import { breathSigns } from './breath-signs.ts';
import { childSigns } from './child-signs.ts';
import { fadingSigns } from './fading-signs.ts';
import { heartSigns } from './heart-signs.ts';
import { lapseSigns } from './lapse-signs.ts';
import { questionSigns } from './question-signs.ts';
import { unsureSigns } from './unsure-signs.ts';
import { useSigns } from './use-signs.ts';

/** Classes of words of these signs alone. */
export { overdoseClasses } from './words.ts';

/** How overdose shows itself, in Spanish. */
export const overdoseSigns: SignsOf<OverdoseSign> = joined(
  answerSigns,
  dropSigns,
  underSigns,
  amountSigns,
  apartSigns,
  bodySigns,
  breathSigns,
  childSigns,
  fadingSigns,
  heartSigns,
  lapseSigns,
  questionSigns,
  unsureSigns,
  useSigns,
);
