import { has } from './facts.ts';
import type { Facts } from './facts.ts';
import type { Signal } from './signals.ts';
import type { FactId } from './topics/index.ts';
import { usesSomething } from './topics/severity.ts';

/** What a first call should learn about, in the order of ux.md 3.3. */
export const FIRST_CALL_GROUPS = [
  'caller',
  'person',
  'safety',
  'use',
  'withdrawal',
  'health',
  'history',
  'life',
  'cover',
  'close',
] as const;

export type FirstCallGroup = (typeof FIRST_CALL_GROUPS)[number];

/** One thing that a first call should learn, asked in the chat or not. */
interface FirstCallFact {
  /** The fact's id where a question asks for just this; else a name of its own. */
  readonly id: string;
  readonly group: FirstCallGroup;
  /** R in ux.md 3.3: a summary has a line for it, whatever is known. */
  readonly core: boolean;
  /** The fact it is read from, where that has another id. */
  readonly fact?: FactId;
  /** Facts that are asked for in its place, all of them or none. */
  readonly instead?: readonly FactId[];
  /** The choices of that fact that say something about this. */
  readonly picks?: readonly string[];
  /** The fact of times that are taken, where those say something about this. */
  readonly times?: FactId;
  /** Signals that say something about this, whatever was asked. */
  readonly signals?: readonly Signal[];
  /** Where it does not hold, there is nothing to ask. Default: always. */
  readonly when?: (facts: Facts) => boolean;
}

const forSomeoneElse = (facts: Facts) => !has(facts, 'who', 'self');

/** The first-call data set of ux.md 3.3. */
export const FIRST_CALL_FACTS = [
  { id: 'who', group: 'caller', core: true },
  { id: 'relationship', group: 'caller', core: true, when: forSomeoneElse },
  { id: 'name', group: 'caller', core: true },
  { id: 'phone', group: 'caller', core: true },
  {
    id: 'contact_ways',
    group: 'caller',
    core: true,
    fact: 'safe_contact',
    picks: ['call', 'text', 'voicemail', 'none'],
  },
  {
    id: 'contact_times',
    group: 'caller',
    core: true,
    fact: 'safe_contact',
    picks: ['morning', 'afternoon', 'evening'],
  },
  { id: 'time_zone', group: 'caller', core: true },
  { id: 'language', group: 'caller', core: true },
  { id: 'interpreter', group: 'caller', core: true },
  { id: 'email', group: 'caller', core: false },
  { id: 'referral_source', group: 'caller', core: false },

  { id: 'person_name', group: 'person', core: true },
  // The chat asks minors alone for an age.
  { id: 'date_of_birth', group: 'person', core: true, fact: 'age' },
  { id: 'zip', group: 'person', core: true },
  { id: 'knows', group: 'person', core: true, when: forSomeoneElse },
  { id: 'pronouns', group: 'person', core: false },
  { id: 'veteran', group: 'person', core: false },
  { id: 'pregnant', group: 'person', core: false, fact: 'health', picks: ['pregnant'] },
  { id: 'legal_guardian', group: 'person', core: false },

  { id: 'safety_now', group: 'safety', core: true, signals: ['danger'] },
  {
    id: 'thoughts',
    group: 'safety',
    core: true,
    instead: ['asq_1', 'asq_2', 'asq_3', 'asq_4'],
    signals: ['suicide', 'selfharm'],
  },
  { id: 'overdose_signs', group: 'safety', core: true, signals: ['overdose'], when: usesSomething },
  {
    id: 'withdrawal_now',
    group: 'safety',
    core: true,
    fact: 'withdrawal',
    picks: ['none', 'now_mild', 'now_moderate', 'now_severe'],
    signals: ['withdrawal'],
    when: usesSomething,
  },
  {
    id: 'violence_at_home',
    group: 'safety',
    core: true,
    fact: 'home',
    picks: ['unsafe'],
    signals: ['violence', 'abuse'],
  },
  { id: 'adult', group: 'safety', core: true },

  { id: 'substances', group: 'use', core: true },
  { id: 'last_use', group: 'use', core: true, when: usesSomething },
  { id: 'frequency', group: 'use', core: true, when: usesSomething },
  { id: 'route', group: 'use', core: true, when: usesSomething },
  { id: 'amount', group: 'use', core: false, when: usesSomething },
  { id: 'duration', group: 'use', core: false, when: usesSomething },
  { id: 'moud', group: 'use', core: false, fact: 'health', picks: ['methadone_buprenorphine'] },

  {
    id: 'withdrawal_before',
    group: 'withdrawal',
    core: true,
    fact: 'withdrawal',
    picks: ['none', 'past_mild', 'past_seizure_or_dt'],
    when: usesSomething,
  },
  { id: 'detox_history', group: 'withdrawal', core: true, when: usesSomething },

  {
    id: 'medicines',
    group: 'health',
    core: true,
    fact: 'health',
    picks: ['none', 'methadone_buprenorphine', 'daily_benzodiazepine', 'other_medication'],
  },
  {
    id: 'conditions',
    group: 'health',
    core: true,
    fact: 'health',
    picks: ['none', 'condition_stable', 'condition_monitored', 'condition_unstable', 'pregnant'],
  },
  { id: 'mental_health', group: 'health', core: true },
  { id: 'allergies', group: 'health', core: true },
  { id: 'recent_hospital', group: 'health', core: false },
  { id: 'mobility', group: 'health', core: false },

  { id: 'prior_levels', group: 'history', core: false },
  { id: 'what_helped', group: 'history', core: false },

  { id: 'home', group: 'life', core: true },
  {
    id: 'transport',
    group: 'life',
    core: true,
    fact: 'constraints',
    picks: ['no_transport', 'none'],
  },
  {
    id: 'schedule',
    group: 'life',
    core: true,
    fact: 'constraints',
    times: 'busy',
    picks: ['work', 'school', 'time_off', 'evening', 'weekend', 'none'],
  },
  {
    id: 'dependents',
    group: 'life',
    core: true,
    fact: 'constraints',
    picks: ['children', 'older_parents', 'none'],
  },
  { id: 'legal', group: 'life', core: false },
  { id: 'fmla', group: 'life', core: false },

  { id: 'payer', group: 'cover', core: false },
  { id: 'plan_type', group: 'cover', core: false },
  { id: 'member_id', group: 'cover', core: false },
  { id: 'group_number', group: 'cover', core: false },
  { id: 'payer_phone', group: 'cover', core: false },
  { id: 'policyholder', group: 'cover', core: false },
  { id: 'card_photos', group: 'cover', core: false },
  { id: 'medicaid_state', group: 'cover', core: false },
  { id: 'self_pay', group: 'cover', core: false },

  { id: 'contact_permission', group: 'close', core: true },
  // A tap in the chat is no consent to disclose: that is signed with a person (clinical.md 4.2).
  { id: 'share_consent', group: 'close', core: true },
  { id: 'preferred_slot', group: 'close', core: true },
  { id: 'emergency_contact', group: 'close', core: false },
  { id: 'notes', group: 'close', core: false },
] as const satisfies readonly FirstCallFact[];

type AnyFact = (typeof FIRST_CALL_FACTS)[number];
export type FirstCallId = Extract<AnyFact, { readonly core: true }>['id'];

/** Those in every summary that no question's label names. */
export type FirstCallOnly = Exclude<FirstCallId, FactId>;

/** What a summary has a line for, whatever is known. */
export const CORE_FACTS: readonly (FirstCallFact & { readonly id: FirstCallId })[] =
  FIRST_CALL_FACTS.filter((fact) => fact.core);
