import { known } from '../facts.ts';
import type { Flag } from '../levels.ts';
import { condition, not, notKnown, some, told } from './condition.ts';
import type { Condition, Holds } from './condition.ts';
import { FLAG_RULES } from './flag-rules.ts';
import { fires } from './rule.ts';

/** What was told of the rules of urgency, in sentences: a coordinator reads those alone that hold. */

const raised =
  (flag: Flag): Holds =>
  (picture) =>
    FLAG_RULES.some((rule) => rule.then === flag && fires(rule, picture));
const danger = FLAG_RULES.filter(({ id }) => id === 'danger_and_review');

export const SAFE_TOLD: readonly Condition[] = [
  condition('They said that they are in danger.', told('safety_now', 'danger')),
  condition(
    'They were not sure that they are safe.',
    some(told('safety_now', 'unsure'), told('safety_check', 'unsure')),
  ),
  condition('They said that they are not safe.', told('safety_check', 'no')),
];

export const SAME_DAY_TOLD: readonly Condition[] = [
  condition('Stopping suddenly can be dangerous.', raised('do_not_stop_alone')),
  condition(
    'A break from opioids makes an overdose more likely.',
    raised('overdose_risk_after_abstinence'),
  ),
  condition('Detox could not be got through.', told('detox_history', 'could_not_complete')),
  condition('There is danger, and a person has to look at the rest.', (picture) =>
    danger.some((rule) => fires(rule, picture)),
  ),
];

const asq = ['asq_1', 'asq_2', 'asq_3', 'asq_4', 'asq_5'];

export const ASQ_TOLD: readonly Condition[] = [
  condition('The ASQ has a yes among its answers.', some(...asq.map((id) => told(id, 'yes')))),
  condition('An item of the ASQ has no plain answer.', ({ facts }) =>
    asq.some((id) => facts[id] !== undefined && known(facts, id) === undefined),
  ),
];

export const START_TOLD: readonly Condition[] = [
  condition('They want to start as soon as possible.', told('readiness', 'today')),
  condition('They want to start this week.', told('readiness', 'this_week')),
];

export const REGULAR_TOLD: readonly Condition[] = [
  condition('Use is four times a week or more.', not(notKnown('frequency'))),
  condition('How often it is used is not known.', notKnown('frequency')),
];
