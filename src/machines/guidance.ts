import type { Context, Nearby } from './context.ts';
import { has } from './facts.ts';
import { FLAG_RULES, LEVEL_RULES } from './guidance-rules.ts';
import type { Picture } from './guidance-rules.ts';
import { LEVELS } from './levels.ts';
import type { Flag, Level } from './levels.ts';

/** The level of care worth asking about, with every rule that led there. */
export interface Guidance {
  readonly level: Level | 'human_review';
  /** Ids of the rules that fired, the deciding one first. */
  readonly rules: readonly string[];
  readonly flags: readonly Flag[];
}

/**
 * The level of care worth asking about. Every rule that holds fires; the most urgent level wins, so
 * a danger rule beats everything else and ties go to the safer side. Where no rule names a level,
 * a person decides.
 */
export function guide(picture: Picture): Guidance {
  const fired = LEVEL_RULES.filter((rule) => rule.when(picture));
  const ranked = fired.toSorted((a, b) => LEVELS.indexOf(a.then) - LEVELS.indexOf(b.then));
  const flagged = FLAG_RULES.filter((rule) => rule.when(picture));
  const [decisive] = ranked;
  const rules = [...ranked, ...flagged].map((rule) => rule.id);
  return {
    level: decisive?.then ?? 'human_review',
    rules: rules.length > 0 ? rules : ['not_enough_known'],
    flags: [...new Set(flagged.map((rule) => rule.then))],
  };
}

/** The guidance for a whole intake: in crisis where help now was shown, near what is near its ZIP. */
export function guidanceFor(context: Context): Guidance {
  const { facts, signals } = context;
  const crisis = signals.some(({ mode }) => mode === 'interrupt');
  return guide({ facts, crisis, nearby: currentNearby(context) });
}

/** What is near the ZIP that now stands: what was looked up for an earlier one says nothing any more. */
export function currentNearby({ facts, nearby }: Context): Nearby | undefined {
  return nearby && has(facts, 'zip', nearby.zip) ? nearby : undefined;
}
