import type { Place } from '../../machines/facts.ts';
import { milesApart } from './point.ts';
import { whereIs } from './where-is.ts';

/**
 * Great-circle miles between the middles of two places: approximate, and undefined where one of
 * them is not known.
 */
export function milesBetween(from: Place, to: Place): number | undefined {
  const [a, b] = [whereIs(from), whereIs(to)];
  return a && b && milesApart(a, b);
}
