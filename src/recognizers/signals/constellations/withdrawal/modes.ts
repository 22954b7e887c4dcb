import type { Constellation } from '../../constellation.ts';

type Rest = Omit<Constellation, 'id' | 'signal' | 'mode'>;

function constellation(mode: Constellation['mode'], name: string, rest: Rest): Constellation {
  return {
    id: `withdrawal.${name}`,
    signal: 'withdrawal',
    mode,
    past: 'interrupt',
    lasting: true,
    feared: 'check',
    ...rest,
    unless: ['retold', 'longSober', ...(rest.unless ?? [])],
    // Whose fit it was is not said twice: a pet's beside a person's is asked about.
    doubted: ['petsFit'],
  };
}

/** Help at once. */
export const interrupt = (name: string, rest: Rest) =>
  constellation('interrupt', name, { ...rest, unless: ['joking', ...(rest.unless ?? [])] });
/** One gentle question. */
export const check = (name: string, rest: Rest) =>
  constellation('check', name, { ...rest, unless: ['petsFit', ...(rest.unless ?? [])] });
