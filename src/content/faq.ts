import type { Bubbles } from './words.ts';

/** The questions of a visitor's own that are answered in between, by theme. */
export type FaqId =
  // Kinds of care.
  | 'what_is_iop'
  | 'iop_and_outpatient'
  | 'iop_and_php'
  | 'iop_and_residential'
  | 'other_levels'
  // What fits.
  | 'who_it_suits'
  | 'which_level'
  | 'pregnancy'
  | 'mental_health'
  | 'after_iop'
  | 'does_it_work'
  // Time.
  | 'hours'
  | 'days'
  | 'times'
  | 'length'
  | 'starting'
  // What happens there.
  | 'what_happens'
  | 'group'
  | 'individual'
  | 'own_plan'
  | 'family_sessions'
  | 'skills'
  | 'alternative_therapies'
  | 'peer_groups'
  | 'medication'
  | 'staying_on_medication'
  // Detox.
  | 'detox'
  | 'detox_length'
  | 'detox_too_hard'
  | 'stopping_alone'
  // Daily life.
  | 'work_school'
  | 'time_off'
  | 'caring_for_others'
  | 'pets'
  | 'time_away'
  | 'home'
  | 'setbacks'
  | 'telehealth'
  // The places.
  | 'where'
  | 'getting_there'
  | 'access'
  | 'place_hours'
  | 'walk_in'
  // Other people.
  | 'telling_people'
  | 'family_help'
  | 'loved_one'
  // Money.
  | 'cost'
  | 'insurance'
  // The center.
  | 'what_to_ask'
  | 'assessment'
  | 'phone_hours'
  | 'language'
  // This chat.
  | 'after_sending'
  | 'my_number'
  | 'bot'
  | 'watched'
  | 'privacy'
  | 'kept';

/** The number of an item of the program checklist: P1 to P53. */
export type ItemNumber = `P${number}`;

/** One question of visitors' and what is said to it. What centers differ in is a placeholder. */
export interface FaqEntry {
  /** How visitors ask it, in their words and not in ours: no lint of our own language applies. */
  readonly asks: readonly string[];
  readonly answer: Bubbles;
  /** The items of the program checklist that the answer says. */
  readonly cites: readonly ItemNumber[];
}

export type Faq = Readonly<Record<FaqId, FaqEntry>>;
