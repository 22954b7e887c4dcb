import type { WithdrawalSign } from '../../../../signals/constellations/withdrawal/names.ts';
import { joined } from '../../../../signals/sign.ts';
import type { SignsOf } from '../../../../signals/sign.ts';
import { bodilyWithdrawalClasses } from './body-words.ts';
import { ceasedSigns } from './ceased-signs.ts';
import { ceasingClasses } from './ceasing-words.ts';
import { downerStoppedSigns } from './downer-stopped-signs.ts';
import { drinkerSigns } from './drinker-signs.ts';
import { fitSigns } from './fit-signs.ts';
import { harmlessSigns } from './harmless-signs.ts';
import { mindClasses } from './mind-words.ts';
import { ravingSigns } from './raving-signs.ts';
import { stomachSigns } from './stomach-signs.ts';
import { tremorSigns } from './tremor-signs.ts';
import { unrealSigns } from './unreal-signs.ts';
import { vitalSigns } from './vital-signs.ts';

/** Classes of words of these signs alone. */
export const withdrawalClasses = joined(ceasingClasses, mindClasses, bodilyWithdrawalClasses);

/** How dangerous withdrawal shows itself, in English. */
export const withdrawalSigns: SignsOf<WithdrawalSign> = joined(
  downerStoppedSigns,
  ceasedSigns,
  drinkerSigns,
  unrealSigns,
  ravingSigns,
  fitSigns,
  tremorSigns,
  vitalSigns,
  stomachSigns,
  harmlessSigns,
);
