import type { Constellation } from '../../constellation.ts';

/** What makes a blow or a scratch selfharm, and a wound one's own. */
export const WHY = [
  'deservesPain',
  'painRelieves',
  'meantHarm',
  'hurtWished',
  'harmUrge',
  'harmsAgain',
] as const;
export const HARMLESS = ['skinMishap', 'toldInArt', 'healedHarm'] as const;

/** Help now, also where it is told in the past. */
export const interrupts = (
  id: string,
  of: Constellation['of'],
  rest: Omit<Constellation, 'id' | 'signal' | 'mode' | 'of'> = {},
): Constellation => ({
  id: `selfharm.${id}`,
  signal: 'selfharm',
  mode: 'interrupt',
  of,
  unless: HARMLESS,
  past: 'interrupt',
  lasting: true,
  ...rest,
});

/** One gentle question. */
export const checks = (
  id: string,
  of: Constellation['of'],
  rest: Omit<Constellation, 'id' | 'signal' | 'mode' | 'of'> = {},
): Constellation => ({ ...interrupts(id, of, rest), mode: 'check' });
