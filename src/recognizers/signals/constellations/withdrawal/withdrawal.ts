import type { Constellation } from '../../constellation.ts';
import { bodyConstellations } from './body.ts';
import { illnessConstellations } from './illness.ts';
import { mindConstellations } from './mind.ts';

/**
 * That a fit, delirium, a hard tremor, fever or a racing heart after alcohol or sedatives is an
 * emergency: ASAM Clinical Practice Guideline on Alcohol Withdrawal Management (2020), sections I
 * and II, and the Joint Clinical Practice Guideline on Benzodiazepine Tapering (2025). That a
 * pregnancy must not go through withdrawal unattended: SAMHSA TIP 63 and ACOG Opinion 711.
 */
export const withdrawalConstellations: readonly Constellation[] = [
  ...mindConstellations,
  ...bodyConstellations,
  ...illnessConstellations,
];
