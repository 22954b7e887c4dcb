import type { Constellation } from './constellation.ts';
import { abuseConstellations } from './constellations/abuse/abuse.ts';
import { despairConstellations } from './constellations/despair/despair.ts';
import { overdoseConstellations } from './constellations/overdose/overdose.ts';
import { selfharmConstellations } from './constellations/selfharm/selfharm.ts';
import { suicideConstellations } from './constellations/suicide/suicide.ts';
import { violenceConstellations } from './constellations/violence/violence.ts';
import { withdrawalConstellations } from './constellations/withdrawal/withdrawal.ts';

/** Which signs are danger together, in every language. */
export const CONSTELLATIONS: readonly Constellation[] = [
  ...suicideConstellations,
  ...despairConstellations,
  ...selfharmConstellations,
  ...overdoseConstellations,
  ...withdrawalConstellations,
  ...violenceConstellations,
  ...abuseConstellations,
];
