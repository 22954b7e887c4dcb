import type { Constellation } from '../../constellation.ts';
import { aloneConstellations } from './alone.ts';
import { failingConstellations } from './failing.ts';
import { heartConstellations } from './heart.ts';
import { childConstellations } from './child.ts';
import { lapseConstellations } from './lapse.ts';
import { leftConstellations } from './left.ts';
import { takenConstellations } from './taken.ts';
import { unsureConstellations } from './unsure.ts';

export const overdoseConstellations: readonly Constellation[] = [
  ...failingConstellations,
  ...aloneConstellations,
  ...heartConstellations,
  ...childConstellations,
  ...takenConstellations,
  ...unsureConstellations,
  ...lapseConstellations,
  ...leftConstellations,
];
