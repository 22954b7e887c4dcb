import { EMPTY } from '../../../src/machines/context.ts';
import type { Context } from '../../../src/machines/context.ts';
import type { FactValue } from '../../../src/machines/facts.ts';
import type { KeptSignal } from '../../../src/machines/signals.ts';
import {
  URGENCY_LEVELS,
  URGENCY_RULES,
  urgencyOf,
} from '../../../src/machines/guidance/urgency.ts';
import type { UrgencyLevel } from '../../../src/machines/guidance/urgency.ts';

function intake(
  values: Readonly<Record<string, FactValue>>,
  rest: Partial<Omit<Context, 'facts'>> = {},
): Context {
  const source = { activityId: 'a', how: 'tapped', quote: '' } as const;
  const facts = Object.fromEntries(
    Object.entries(values).map(([id, value]) => [
      id,
      { value, status: 'answered', source } as const,
    ]),
  );
  return { ...EMPTY, ...rest, facts };
}

const heard = (mode: KeptSignal['mode']): Partial<Context> => ({
  signals: [{ signal: 'suicide', mode, rule: 'r', activityId: 'a' }],
});
const handedOff = (reason: NonNullable<Context['handoff']>['reason']): Partial<Context> => ({
  handoff: { reason, revision: 1 },
});
const reachable = { phone: '+19515550142', contact_permission: 'yes' };

const CASES: readonly [rule: string, level: UrgencyLevel, context: Context][] = [
  ['help_was_shown', 'crisis', intake({}, heard('interrupt'))],
  ['said_not_safe', 'crisis', intake({ safety_now: 'danger' })],
  ['said_not_safe', 'crisis', intake({ safety_now: 'unsure' })],
  ['said_not_safe', 'crisis', intake({ safety_check: 'no' }, heard('check'))],
  ['worrying_words', 'urgent', intake({}, heard('check'))],
  ['worrying_words', 'urgent', intake({ safety_check: 'yes' }, heard('check'))],
  ['thoughts_in_past_weeks', 'urgent', intake({ thoughts: 'yes' })],
  ['thoughts_in_past_weeks', 'urgent', intake({ thoughts: 'unsure' })],
  ['daily_life_stopped', 'urgent', intake({ mental_health: 'severe_unstable' })],
  ['home_not_safe', 'urgent', intake({ home: ['unsafe'] })],
  ['withdrawal_signs_now', 'urgent', intake({ withdrawal: ['past_mild', 'now_mild'] })],
  ['withdrawal_signs_now', 'urgent', intake({ withdrawal: ['now_severe'] })],
  ['same_day_talk', 'urgent', intake({ health: ['daily_benzodiazepine'] })],
  ['same_day_talk', 'urgent', intake({ detox_history: 'could_not_complete' })],
  ['medical_care_first', 'urgent', intake({ detox_history: 'in_detox_now' })],
  [
    'medical_care_first',
    'urgent',
    intake({ who: 'loved_one', detox_history: 'in_detox_now', adult: 'yes' }),
  ],
  ['pregnant_priority', 'urgent', intake({ health: ['pregnant'] })],
  ['minor_priority', 'urgent', intake({ adult: 'no' })],
  ['person_asked_for', 'urgent', intake({}, handedOff('human'))],
  ['asq_concerns', 'urgent', intake({ asq_2: 'yes' })],
  [
    'regular_use',
    'soon',
    intake({ substances: ['cocaine'], frequency: { times: 4, per: 'week' } }),
  ],
  ['wants_to_start_now', 'soon', intake({ readiness: 'today' })],
  ['wants_to_start_now', 'soon', intake({ readiness: 'this_week' })],
  ['leaving_a_program', 'soon', intake({ prior_levels: ['leaving_now'] })],
  ['left_and_may_be_called', 'soon', intake(reachable, handedOff('left'))],
];

test.each(CASES)('%s: %s', (rule, level, context) => {
  expect(urgencyOf(context)).toEqual({
    level,
    ruleIds: expect.arrayContaining([rule]) as string[],
  });
});

test('each rule is reached by a case', () => {
  expect(new Set(CASES.map(([rule]) => rule))).toEqual(new Set(URGENCY_RULES.map(({ id }) => id)));
});

test.each([
  ['nothing is known', intake({})],
  ['no thoughts of suicide were named', intake({ thoughts: 'no', adult: 'yes' })],
  ['signs of withdrawal are past', intake({ withdrawal: ['past_mild'] })],
  ['they are safe and only looking', intake({ safety_now: 'safe', readiness: 'just_looking' })],
  ['they left without a permission', intake({ phone: '+19515550142' }, handedOff('left'))],
  ['the intake was completed', intake({ readiness: 'this_month' }, handedOff('completed'))],
])('nothing presses where %s', (_, context) => {
  expect(urgencyOf(context)).toEqual({ level: 'routine', ruleIds: ['nothing_presses'] });
});

test('the soonest wins, and every rule that holds is named, the deciding one first', () => {
  const context = intake(
    { readiness: 'today', health: ['pregnant'], prior_levels: ['leaving_now'] },
    heard('interrupt'),
  );
  expect(urgencyOf(context)).toEqual({
    level: 'crisis',
    ruleIds: [
      'help_was_shown',
      'same_day_talk',
      'medical_care_first',
      'pregnant_priority',
      'wants_to_start_now',
      'leaving_a_program',
    ],
  });
});

test('a crisis stays a crisis in every later handoff of the same intake', () => {
  const context = intake(reachable, { ...heard('interrupt'), ...handedOff('completed') });
  expect(urgencyOf(context).level).toBe('crisis');
});

test('the table runs from the soonest to the least', () => {
  const order = URGENCY_RULES.map(({ then }) => URGENCY_LEVELS.indexOf(then));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});
