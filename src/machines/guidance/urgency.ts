import type { Context } from '../context.ts';
import { has } from '../facts.ts';
import { mayContact } from '../topics/contact.ts';
import { asqConcerns } from '../topics/screening.ts';
import { isRegular, usesSomething } from '../topics/severity.ts';
import { DETOX_RULES, EMERGENCY_RULES } from './day-and-night-rules.ts';
import type { Condition } from './condition.ts';
import { guidanceFor } from './guidance-for.ts';
import type { Guidance } from './guide.ts';
import { THOUGHTS_TOLD } from './health.ts';
import { ASQ_TOLD, REGULAR_TOLD, SAFE_TOLD, SAME_DAY_TOLD, START_TOLD } from './urgency-told.ts';

/** How soon a person should act, from the soonest. */
export const URGENCY_LEVELS = ['crisis', 'urgent', 'soon', 'routine'] as const;

export type UrgencyLevel = (typeof URGENCY_LEVELS)[number];

/** How soon, with every rule that says so, the deciding one first. */
export interface Urgency {
  readonly level: UrgencyLevel;
  readonly ruleIds: readonly string[];
}

/** A line of the table, as in the rules of guidance; it looks at the whole intake. */
interface UrgencyRule {
  readonly id: string;
  readonly when: (context: Context, guidance: Guidance) => boolean;
  readonly then: UrgencyLevel;
  readonly because: string;
  readonly told?: readonly Condition[];
  readonly source: string;
}

const MEDICAL = [...EMERGENCY_RULES, ...DETOX_RULES].map(({ id }) => id);

/** All that hold fire; the soonest wins. Where none holds, nothing presses: routine. */
export const URGENCY_RULES: readonly UrgencyRule[] = [
  {
    id: 'help_was_shown',
    when: ({ signals }) => signals.some(({ mode }) => mode === 'interrupt'),
    then: 'crisis',
    because: 'Something said in this intake called for help at once.',
    source: 'clinical 3.1',
  },
  {
    id: 'said_not_safe',
    when: ({ facts }) =>
      has(facts, 'safety_now', 'danger', 'unsure') || has(facts, 'safety_check', 'no', 'unsure'),
    then: 'crisis',
    told: SAFE_TOLD,
    because: 'Being safe comes before anything else.',
    source: 'clinical 3.1, 3.4',
  },
  {
    id: 'worrying_words',
    when: ({ signals }) => signals.some(({ mode }) => mode === 'check'),
    then: 'urgent',
    because:
      'Something worrying was said. Even if they said they are safe, a person should ask again.',
    source: 'clinical 3.1, 3.4',
  },
  {
    id: 'thoughts_in_past_weeks',
    when: ({ facts }) => has(facts, 'thoughts', 'yes', 'unsure'),
    then: 'urgent',
    told: THOUGHTS_TOLD,
    because: 'A person talks with them the same day.',
    source: 'clinical 3.1, 3.4',
  },
  {
    id: 'daily_life_stopped',
    when: ({ facts }) => has(facts, 'mental_health', 'severe_unstable'),
    then: 'urgent',
    because: 'It has been so hard that daily life has stopped.',
    source: 'clinical 3.1',
  },
  {
    id: 'home_not_safe',
    when: ({ facts }) => has(facts, 'home', 'unsafe'),
    then: 'urgent',
    because: 'Home may not be safe: ask in private what is unsafe before anything else.',
    source: 'clinical 3.1',
  },
  {
    id: 'withdrawal_signs_now',
    when: ({ facts }) => has(facts, 'withdrawal', 'now_mild', 'now_moderate', 'now_severe'),
    then: 'urgent',
    because: 'There are signs of withdrawal now, and they can get worse.',
    source: 'clinical 3.1',
  },
  {
    id: 'same_day_talk',
    when: (_, { flags }) =>
      flags.includes('do_not_stop_alone') ||
      flags.includes('overdose_risk_after_abstinence') ||
      flags.includes('needs_review'),
    then: 'urgent',
    told: SAME_DAY_TOLD,
    because: 'A person talks with them the same day.',
    source: 'clinical 3.1',
  },
  {
    id: 'medical_care_first',
    // Also where a person decides instead of the rule.
    when: (_, { rules }) => rules.some((id) => MEDICAL.includes(id)),
    then: 'urgent',
    because: 'Medical care comes before any program.',
    source: 'clinical 3.1; P27',
  },
  {
    id: 'pregnant_priority',
    when: (_, { flags }) => flags.includes('pregnant'),
    then: 'urgent',
    because: 'They may be pregnant: this is a priority call.',
    source: 'clinical 3.1',
  },
  {
    id: 'minor_priority',
    when: (_, { flags }) => flags.includes('minor'),
    then: 'urgent',
    because: 'Someone under 18: a person decides how to go on, the same day.',
    source: 'clinical 3.1, 4.3',
  },
  {
    id: 'person_asked_for',
    when: ({ handoff }) => handoff?.reason === 'human',
    then: 'urgent',
    because: 'They asked for a person.',
    source: 'P51',
  },
  {
    id: 'asq_concerns',
    when: ({ facts }) => asqConcerns(facts),
    then: 'urgent',
    told: ASQ_TOLD,
    because: 'A person asks the same day.',
    source: 'clinical 1.1, 3.1',
  },
  {
    id: 'wants_to_start_now',
    when: ({ facts }) => has(facts, 'readiness', 'today', 'this_week'),
    then: 'soon',
    told: START_TOLD,
    because: 'A wish to start is best met soon.',
    source: 'P24',
  },
  {
    id: 'regular_use',
    // When to start is not asked of them: it would change nothing here.
    when: ({ facts }) =>
      facts['frequency'] !== undefined && usesSomething(facts) && isRegular(facts),
    then: 'soon',
    told: REGULAR_TOLD,
    because: 'That counts as regular use.',
    source: 'clinical 3.1; P20, P24',
  },
  {
    id: 'leaving_a_program',
    when: ({ facts }) => has(facts, 'prior_levels', 'leaving_now'),
    then: 'soon',
    because: 'A program is ending, and a gap in care is a risk.',
    source: 'P19',
  },
  {
    id: 'left_and_may_be_called',
    when: ({ facts, handoff }) => handoff?.reason === 'left' && mayContact(facts),
    then: 'soon',
    because: 'They left half way and allowed a call.',
    source: 'P51',
  },
];

/**
 * How soon a person should act on an intake. Every rule that holds fires; the soonest wins.
 *
 * @param guidance pass it where it is already known; it depends on the same context
 */
export function urgencyOf(context: Context, guidance = guidanceFor(context)): Urgency {
  const fired = URGENCY_RULES.filter((rule) => rule.when(context, guidance));
  const ranked = fired.toSorted(
    (a, b) => URGENCY_LEVELS.indexOf(a.then) - URGENCY_LEVELS.indexOf(b.then),
  );
  const ids = ranked.map((rule) => rule.id);
  return {
    level: ranked[0]?.then ?? 'routine',
    ruleIds: ids.length > 0 ? ids : ['nothing_presses'],
  };
}
