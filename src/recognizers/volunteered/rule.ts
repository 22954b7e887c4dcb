import type { StatementRule } from './language.ts';

/** A rule whose words stand for whole words. @example ruleIn('home.now', ['unhoused'], 'homeless|no place to live') */
export function ruleIn(
  question: string,
  value: StatementRule['value'],
  says: string,
  more: Partial<StatementRule> = {},
): StatementRule {
  return { question, value, says: new RegExp(`(?:^| )(?:${says})(?= |$)`), ...more };
}
