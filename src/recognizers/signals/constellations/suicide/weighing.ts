import type { Constellation } from '../../constellation.ts';

/** What makes it harmless, whoever says it. */
export const unreal = ['fiction', 'trained'] as const;
/**
 * A laugh beside it takes nothing away: many who mean it laugh (Columbia protocol, "said in jest").
 * It makes a question of what would else be help at once.
 */
export const laughed = ['joking'] as const;
/** What shows that a life is at stake, whatever else is said. */
export const atStake = [
  'actNamed',
  'thinksOfIt',
  'dyingMeant',
  'farewell',
  'notSafe',
  'heldBack',
  'sinAsked',
] as const;

/** Despair that, beside a means, a place or a resolve, is no longer despair alone. */
export const despair = [
  'wishesDeath',
  'noWaking',
  'noReason',
  'livingTired',
  'unwilling',
  'betterWithout',
  'deathRelief',
  'hopeless',
  'burden',
  'worthless',
] as const;

/** A strength at its end: of a life, or of a habit. */
export const spentOf = ['cannotGoOn', 'spent', 'noWayOut', 'painOver', 'tender', 'alone'] as const;

/** One of the constellations of suicide. */
export const suicide = (
  id: string,
  mode: Constellation['mode'],
  rest: Omit<Constellation, 'id' | 'signal' | 'mode'>,
): Constellation => ({
  id: `suicide.${id}`,
  signal: 'suicide',
  mode,
  unless: unreal,
  doubted: laughed,
  ...rest,
});

/** What speaks of death beside a leave-taking. */
export const ofDeath = ['actNamed', 'thinksOfIt', 'dyingMeant', 'deathWord', 'notSafe'] as const;
