import type { Constellation } from '../../constellation.ts';

type Of = Omit<Constellation, 'id' | 'signal' | 'mode'>;

/** Help now. */
export const help = (id: string, of: Of): Constellation => ({
  id: `violence.${id}`,
  signal: 'violence',
  mode: 'interrupt',
  unless: ['pastime', 'joking'],
  ...of,
});

/** One gentle question. */
export const ask = (id: string, of: Of): Constellation => ({
  ...help(id, { unless: ['pastime'], ...of }),
  mode: 'check',
});

/** What was done is no jest, but it may be long over. */
export const OVER = ['pastime', 'settled'] as const;
