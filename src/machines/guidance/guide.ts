import { LEVELS } from '../levels.ts';
import type { Flag, Level } from '../levels.ts';
import type { Picture } from './condition.ts';
import { FLAG_RULES } from './flag-rules.ts';
import { CARE_RULES, NOT_ENOUGH_KNOWN } from './level-rules.ts';
import { REVIEW_RULES } from './review-rules.ts';
import { fires, lacking } from './rule.ts';
import type { Rule } from './rule.ts';

/** The level of care worth asking about, with every rule that led there and every one that nearly did. */
export interface Guidance {
  readonly level: Level | 'human_review';
  /** Ids of the rules that fired, the deciding one first. */
  readonly rules: readonly string[];
  readonly flags: readonly Flag[];
  /** Rules that one condition keeps from firing; `lacks` is that condition in words. */
  readonly nearly: readonly NearlyFired[];
  /** Facts that matter and are not known, or do not agree. */
  readonly missing: readonly string[];
}

/** A rule that would have fired, but for one condition. */
export interface NearlyFired {
  readonly rule: string;
  readonly lacks: string;
}

/**
 * The level of care worth asking about. Every rule that holds fires, and the most urgent level wins.
 * Where a person has to look, that replaces the level, unless a danger rule fired: danger beats all.
 */
export function guide(picture: Picture): Guidance {
  // The table is in the order of urgency, so what fired first is the most urgent.
  const care = firing(CARE_RULES, picture);
  const reviews = firing(REVIEW_RULES, picture);
  const flagged = firing(FLAG_RULES, picture);
  const inDanger = care.some(({ danger }) => danger);
  const named = inDanger ? [...care, ...reviews] : [...reviews, ...care];
  const deciding = named[0] ?? NOT_ENOUGH_KNOWN;
  const rules = [deciding, ...named.slice(1), ...flagged];
  return {
    level: deciding.then,
    rules: rules.map(({ id }) => id),
    flags: unique(flagged.map(({ then }) => then)),
    nearly: nearlyFired(picture, care[0]?.then),
    missing: unique(reviews.flatMap(({ missing }) => missing ?? [])),
  };
}

function firing<Then>(rules: readonly Rule<Then>[], picture: Picture): Rule<Then>[] {
  return rules.filter((rule) => fires(rule, picture));
}

/**
 * Kept short: rules that would have named more urgent care than those that fired, and rules that wait
 * for something not known.
 */
function nearlyFired(picture: Picture, named: Level | undefined): NearlyFired[] {
  const moreUrgent: readonly string[] = LEVELS.slice(0, named && LEVELS.indexOf(named));
  return [...CARE_RULES, ...FLAG_RULES].flatMap((rule) => {
    const lacks = lacking(rule, picture);
    const tells = lacks && (!lacks.known || moreUrgent.includes(rule.then));
    return tells ? [{ rule: rule.id, lacks: lacks.words }] : [];
  });
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
