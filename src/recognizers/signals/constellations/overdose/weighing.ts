import type { Constellation } from '../../constellation.ts';
import type { SignName } from '../../sign-names.ts';

/** Said in a way that is about nobody in danger now. */
export const AWAY: readonly SignName[] = ['inClass', 'inStory', 'animal'];

/** That something was taken, in any way of saying so. */
export const TAKEN: readonly SignName[] = [
  'overdosed',
  'tookTooMuch',
  'wholeAmount',
  'tookIt',
  'mixed',
  'laced',
  'opioid',
  'emptied',
  'needle',
];

/** What only a body in danger shows. */
export const GRAVE: readonly SignName[] = [
  'unresponsive',
  'eyesRoll',
  'breathFails',
  'gurgles',
  'foams',
  'blue',
  'limp',
  'pinpoint',
  'noPulse',
];

/** What is a sign together with another. */
export const WEAK: readonly SignName[] = [
  'snores',
  'pale',
  'fallen',
  'drops',
  'drowsy',
  'looksDead',
  'overheated',
  'vomits',
  'unanswering',
];

/** A constellation of overdose: what happened to a body a moment ago is still happening. */
export const overdose = (
  name: string,
  rest: Omit<Constellation, 'id' | 'signal' | 'past' | 'unless'> & Partial<Constellation>,
): Constellation => ({
  id: `overdose.${name}`,
  signal: 'overdose',
  past: 'interrupt',
  unless: AWAY,
  // Naloxone wears off, and who is fine may be another.
  doubted: ['broughtBack'],
  ...rest,
});
