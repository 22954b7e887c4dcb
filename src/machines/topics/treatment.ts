import { has, known } from '../facts.ts';
import type { Facts } from '../facts.ts';
import { topic } from '../question.ts';
import { usesSomething } from './severity.ts';

/** P16, P19: care before, a step down from it now, and use again after outpatient care. */
export const treatment = topic('treatment', [
  {
    id: 'treatment.prior',
    fact: 'prior_levels',
    kind: 'choices',
    choices: [
      'none',
      'detox_only',
      'outpatient',
      'iop',
      'php',
      'residential',
      'leaving_now',
      'jail',
    ],
  },
  {
    id: 'treatment.leaving',
    fact: 'coming_from',
    kind: 'choice',
    choices: ['detox', 'residential', 'php', 'iop', 'jail', 'none'],
    // Where one kind of care was named, that is the one.
    when: (facts) => has(facts, 'prior_levels', 'leaving_now') && impliedBy(facts) === undefined,
  },
  {
    id: 'treatment.returned',
    fact: 'returned_to_use',
    kind: 'choice',
    choices: ['no', 'once', 'several'],
    // Someone who is leaving a program now is asked about the step down, not about setbacks.
    when: (facts) =>
      usesSomething(facts) &&
      has(facts, 'prior_levels', 'outpatient', 'iop', 'php') &&
      !has(facts, 'prior_levels', 'leaving_now'),
  },
]);

/** What someone leaves, by the kind of care they named. */
const LEFT = new Map([
  ['detox_only', 'detox'],
  ['iop', 'iop'],
  ['php', 'php'],
  ['residential', 'residential'],
  ['jail', 'jail'],
]);

/** Where they are coming from, told or implied: `none` where it is nowhere, undefined where it is not known. */
export function comingFrom(facts: Facts): string | undefined {
  const told = known(facts, 'coming_from');
  return typeof told === 'string' ? told : impliedBy(facts);
}

function impliedBy(facts: Facts): string | undefined {
  const prior = known(facts, 'prior_levels');
  if (!Array.isArray(prior)) return undefined;
  if (!prior.includes('leaving_now')) return prior.includes('jail') ? 'jail' : 'none';
  const left = [...LEFT].filter(([level]) => prior.includes(level));
  return left.length === 1 ? left[0]?.[1] : undefined;
}
