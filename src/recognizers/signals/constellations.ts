import type { Constellation } from './constellation.ts';
import { abuseConstellations } from './constellations/abuse.ts';
import { despairConstellations } from './constellations/despair.ts';
import { overdoseConstellations } from './constellations/overdose.ts';
import { selfharmConstellations } from './constellations/selfharm.ts';
import { suicideConstellations } from './constellations/suicide.ts';
import { violenceConstellations } from './constellations/violence.ts';
import { withdrawalConstellations } from './constellations/withdrawal.ts';

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
