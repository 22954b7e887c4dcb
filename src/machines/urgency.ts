import type { Context } from './context.ts';
import { has } from './facts.ts';
import { guidanceFor } from './guidance.ts';
import type { Guidance } from './guidance.ts';
import type { Rule } from './guidance-rules.ts';
import { mayContact } from './topics/contact.ts';

/** How soon a person should act, from the soonest. */
export const URGENCY_LEVELS = ['crisis', 'urgent', 'soon', 'routine'] as const;

export type UrgencyLevel = (typeof URGENCY_LEVELS)[number];

/** How soon, with every rule that says so, the deciding one first. */
export interface Urgency {
  readonly level: UrgencyLevel;
  readonly ruleIds: readonly string[];
}

/** A line of the table, as in the guidance rules; it looks at the whole intake. */
interface UrgencyRule extends Omit<Rule<UrgencyLevel>, 'when'> {
  readonly when: (context: Context, guidance: Guidance) => boolean;
}

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
    because: 'Asked about being safe, they did not say yes.',
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
    id: 'same_day_talk',
    when: (_, { flags }) =>
      ['do_not_stop_alone', 'overdose_risk_after_abstinence', 'needs_review'].some((flag) =>
        (flags as readonly string[]).includes(flag),
      ),
    then: 'urgent',
    because: 'Stopping alone, a break from opioids or a detox that failed: talk the same day.',
    source: 'clinical 3.1',
  },
  {
    id: 'medical_care_first',
    when: (_, { level }) => level === 'emergency' || level === 'medical_detox',
    then: 'urgent',
    because: 'Medical care comes before any program.',
    source: 'clinical 3.1; P27',
  },
  {
    id: 'pregnant_priority',
    when: (_, { flags }) => flags.includes('pregnant'),
    then: 'urgent',
    because: 'Pregnancy makes this a priority call.',
    source: 'clinical 3.1',
  },
  {
    id: 'person_asked_for',
    when: ({ handoff }) => handoff?.reason === 'human',
    then: 'urgent',
    because: 'They asked for a person.',
    source: 'P51',
  },
  {
    id: 'wants_to_start_now',
    when: ({ facts }) => has(facts, 'readiness', 'today', 'this_week'),
    then: 'soon',
    because: 'They want to start today or this week.',
    source: 'P24',
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
