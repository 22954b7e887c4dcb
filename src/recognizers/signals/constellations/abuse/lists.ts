import type { Constellation } from '../../constellation.ts';

export const QUIET = ['leftBehind', 'notTheirs'] as const;
/** What is less than harm is also taken for family life, a joke or a question. */
export const MILD = [...QUIET, 'fiction', 'joking', 'forTheirUse', 'asksAbout'] as const;
export const HARM = ['struck', 'struckDear', 'choked', 'violated', 'armed', 'deathThreat'] as const;
export const HOLD = [
  'lockedIn',
  'keptFrom',
  'seized',
  'purse',
  'tracked',
  'stalked',
  'ruled',
] as const;
export const MISUSE = ['hostage', 'drugged', 'sold', 'starved'] as const;
export const VEILED = [
  'unsafe',
  'fearOfThem',
  'fearOfHome',
  'eggshells',
  'flinches',
  'hiding',
  'trapped',
] as const;
export const SHOWS = ['rage', 'belittled', 'marks', 'explained', 'helpSought', 'fled'] as const;

/** A constellation of abuse: silent where it is over, or not theirs. */
export const abuse = (each: Omit<Constellation, 'signal'>): Constellation => ({
  signal: 'abuse',
  unless: QUIET,
  ...each,
});
