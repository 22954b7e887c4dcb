import type { SignName } from '../../../signals/sign-names.ts';
import { joined } from '../../../signals/sign.ts';
import type { SignsOf } from '../../../signals/sign.ts';
import { abuseClasses, abuseSigns } from './abuse/abuse-signs.ts';
import { commonClasses, commonSigns } from './common-signs.ts';
import { despairClasses, despairSigns } from './despair/despair-signs.ts';
import { overdoseClasses, overdoseSigns } from './overdose/overdose-signs.ts';
import { selfharmClasses, selfharmSigns } from './selfharm/selfharm-signs.ts';
import { suicideClasses, suicideSigns } from './suicide/suicide-signs.ts';
import { violenceClasses, violenceSigns } from './violence/violence-signs.ts';
import { withdrawalClasses, withdrawalSigns } from './withdrawal/withdrawal-signs.ts';

/** How every sign is said in Spanish. */
export const signs: SignsOf<SignName> = joined(
  commonSigns,
  suicideSigns,
  despairSigns,
  selfharmSigns,
  overdoseSigns,
  withdrawalSigns,
  violenceSigns,
  abuseSigns,
);

/** The classes of words that they are composed of. */
export const signClasses: Readonly<Record<string, string>> = joined(
  commonClasses,
  suicideClasses,
  despairClasses,
  selfharmClasses,
  overdoseClasses,
  withdrawalClasses,
  violenceClasses,
  abuseClasses,
);
