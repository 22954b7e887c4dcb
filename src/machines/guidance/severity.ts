import { has, known, timesPerWeek } from '../facts.ts';
import type { Facts } from '../facts.ts';
import { OPIOID_MEDICATION } from '../substances.ts';

export type Severity = 'none' | 'mild' | 'moderate' | 'severe';

/**
 * How severe use looks: the rule `severity_from_use` (P20: how often and how long are the clues, and
 * a person cannot fully judge their own severity). A coordinator's aid and never shown to a visitor.
 * Undefined where how often is not known, or counts for nothing: nothing is guessed.
 *
 * - nearly every day (5 or more times a week): moderate in the first year, else severe
 * - less often: by the parts of life it has touched. 4 or more severe, 2 or 3 moderate, 1 mild;
 *   none at all: mild where it is every week, else none
 * - less often, and that is not known: moderate from 2 times a week, else mild
 */
export function severityOf(facts: Facts): Severity | undefined {
  if (has(facts, 'substances', 'none')) return 'none';
  const often = timesPerWeek(facts, 'frequency');
  if (often === undefined || saysNothing(facts)) return undefined;
  if (often >= 5) return (yearsOf(facts) ?? 1) >= 1 ? 'severe' : 'moderate';
  const areas = areasOf(facts);
  if (areas === undefined) return often >= 2 ? 'moderate' : 'mild';
  if (areas === 0) return often >= 1 ? 'mild' : 'none';
  if (areas === 1) return 'mild';
  return areas >= 4 ? 'severe' : 'moderate';
}

/** The facts that it is worked out from, as far as they are known. */
export function severityFacts(facts: Facts): readonly string[] {
  if (has(facts, 'substances', 'none')) return ['substances'];
  const nearlyDaily = (timesPerWeek(facts, 'frequency') ?? 0) >= 5;
  const beside = nearlyDaily ? 'duration' : 'consequences';
  return ['frequency', beside].filter((id) => known(facts, id) !== undefined);
}

/** Tobacco and coffee are not what this is about, and methadone or buprenorphine may be treatment. */
const NOT_COUNTED: readonly string[] = ['nicotine', 'caffeine', ...OPIOID_MEDICATION];

function saysNothing(facts: Facts): boolean {
  const substances = known(facts, 'substances');
  return Array.isArray(substances) && substances.every((id) => NOT_COUNTED.includes(id as string));
}

/** How many parts of life it has touched, or undefined where that is not known. */
export function areasOf(facts: Facts): number | undefined {
  const areas = known(facts, 'consequences');
  return Array.isArray(areas) ? areas.filter((area) => area !== 'none').length : undefined;
}

/** Years of use where it was given as a length; since an age or a year counts as long. */
function yearsOf(facts: Facts): number | undefined {
  const value = known(facts, 'duration');
  if (typeof value !== 'string') return undefined;
  const [, amount, unit] = /^P(\d+(?:\.\d+)?)([YMWD])$/.exec(value) ?? [];
  if (amount === undefined || unit === undefined) return undefined;
  return Number(amount) / { Y: 1, M: 12, W: 52.2, D: 365.25 }[unit as 'Y' | 'M' | 'W' | 'D'];
}
