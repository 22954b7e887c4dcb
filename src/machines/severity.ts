import { has, known, timesPerWeek } from './facts.ts';
import type { Facts } from './facts.ts';

export type Severity = 'none' | 'mild' | 'moderate' | 'severe';

/**
 * How severe use looks from how often and how long (P20: those are the clues, and a person cannot
 * fully judge their own severity). A coordinator's aid and never shown to a visitor. Undefined
 * where how often is not known, or counts for nothing: nothing is guessed.
 *
 * - severe: nearly every day (5 or more times a week) for a year or longer
 * - moderate: nearly every day for less than a year, or 2 or more times a week
 * - mild: less often
 */
export function severityOf(facts: Facts): Severity | undefined {
  if (has(facts, 'substances', 'none')) return 'none';
  if (saysNothing(facts)) return undefined;
  const often = timesPerWeek(facts, 'frequency');
  if (often === undefined) return undefined;
  if (often >= 5) return (yearsOf(facts) ?? 1) >= 1 ? 'severe' : 'moderate';
  return often >= 2 ? 'moderate' : 'mild';
}

/** Tobacco and coffee are not what this is about, and daily methadone or buprenorphine may be treatment. */
const NOT_COUNTED: readonly string[] = ['nicotine', 'caffeine', 'methadone', 'buprenorphine'];

function saysNothing(facts: Facts): boolean {
  const substances = known(facts, 'substances');
  return Array.isArray(substances) && substances.every((id) => NOT_COUNTED.includes(id as string));
}

/** Years of use where it was given as a length; since an age or a year counts as long. */
function yearsOf(facts: Facts): number | undefined {
  const value = known(facts, 'duration');
  if (typeof value !== 'string') return undefined;
  const [, amount, unit] = /^P(\d+(?:\.\d+)?)([YMWD])$/.exec(value) ?? [];
  if (amount === undefined || unit === undefined) return undefined;
  return Number(amount) / { Y: 1, M: 12, W: 52.2, D: 365.25 }[unit as 'Y' | 'M' | 'W' | 'D'];
}
