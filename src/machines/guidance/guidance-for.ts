import type { Context, Nearby } from '../context.ts';
import type { Fallback } from '../fallback.ts';
import { placeOf } from '../facts.ts';
import { guide } from './guide.ts';
import type { Guidance } from './guide.ts';

/** The guidance for a whole intake: with the signals that were answered with help, and what is near its ZIP. */
export function guidanceFor(context: Context): Guidance {
  const { facts, signals } = context;
  const crisis = signals.filter(({ mode }) => mode === 'interrupt').map(({ signal }) => signal);
  return guide({ facts, crisis, nearby: currentNearby(context) });
}

/**
 * Whether the answers alone leave the level of care to a person. Not what was heard in between: a
 * question that was passed over would be asked after help, of someone who was past it.
 */
export function isForPerson(context: Context): boolean {
  const picture = { facts: context.facts, crisis: [], nearby: currentNearby(context) };
  return guide(picture).level === 'human_review';
}

/** What is near the ZIP that now stands: what was looked up for an earlier one says nothing any more. */
export function currentNearby({ facts, nearby }: Context): Nearby | undefined {
  return nearby && placeOf(facts) === nearby.place ? nearby : undefined;
}

/** What was told instead, while the level and the place it was told for still stand. */
export function currentFallback(context: Context): Fallback | undefined {
  const { fallback, facts } = context;
  const stands =
    fallback?.place === placeOf(facts) && fallback?.level === guidanceFor(context).level;
  return stands ? fallback : undefined;
}
