import type { SelfharmSign } from '../../../../signals/constellations/selfharm/names.ts';
import { joined } from '../../../../signals/sign.ts';
import type { SignsOf } from '../../../../signals/sign.ts';
import { actsSigns } from './acts.ts';
import { blowsSigns } from './blows.ts';
import { bladesSigns } from './blades.ts';
import { marksSigns } from './marks.ts';
import { mishapsSigns } from './mishaps.ts';
import { namesSigns } from './names.ts';
import { reasonsSigns } from './reasons.ts';
import { toldWoundSigns } from './told-wounds.ts';
import { wishesSigns } from './wishes.ts';

export { selfharmClasses } from './classes.ts';

/** How selfharm shows itself, in Spanish. */
export const selfharmSigns: SignsOf<SelfharmSign> = joined(
  actsSigns,
  blowsSigns,
  wishesSigns,
  toldWoundSigns,
  marksSigns,
  bladesSigns,
  reasonsSigns,
  mishapsSigns,
  namesSigns,
);
