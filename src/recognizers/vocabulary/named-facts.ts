import type { FactId } from '../../machines/topics/index.ts';
import type { Named } from '../vocabulary.ts';

/**
 * Nobody asks to change these by name: consents and moves that lie behind, safety, which is asked
 * anew, and single items of a questionnaire, which are changed in the review.
 */
type Unnamed =
  | 'notice'
  | `safety_${string}`
  | 'guidance_wanted'
  | `review${string}`
  | 'drug_single'
  | `${'audit_c' | 'phq' | 'gad' | 'asq'}_${number}`;

/** A fact that a visitor may call by name. A new one without a name in some language does not compile. */
export type NamedFact = Exclude<FactId, Unnamed>;

/** The facts of a table `fact: 'name, name'`. */
export function namedFacts(names: Readonly<Record<NamedFact, string>>): readonly Named[] {
  return Object.entries(names).map(([id, list]) => ({ id, names: list.split(', ') }));
}
