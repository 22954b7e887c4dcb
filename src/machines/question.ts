import type { Facts } from './facts.ts';
import type { Circumstances } from './settings.ts';

/** What form an answer takes; the forms are in docs/conversation.md. */
export type QuestionKind =
  | 'choice'
  | 'choices'
  | 'yesno'
  | 'substances'
  | 'frequency'
  | 'duration'
  | 'count'
  | 'date'
  | 'age'
  | 'zip'
  | 'payer'
  | 'phone'
  | 'email'
  | 'name'
  | 'text'
  | 'consent';

/**
 * A question asks for one fact. This entry is all the statechart needs: the state node, its guard
 * and its transitions are built from it; its words live in `content` under the same id, and the
 * compiler names the words that are missing.
 *
 * @example { id: 'availability.zip', fact: 'zip', kind: 'zip' }
 */
export interface Question {
  readonly id: string;
  readonly fact: string;
  readonly kind: QuestionKind;
  /** The ids a choice may take, in the order shown. */
  readonly choices?: readonly string[];
  /** False only for the notice, safety questions, consents and the review. Default true. */
  readonly skippable?: false;
  /** Facts whose change makes this answer worthless, so that it is asked again. */
  readonly dependsOn?: readonly string[];
  /**
   * True where what someone told of their own accord does not answer all of it: it is asked all the
   * same, and the answer adds to what was told. Default: what was told is the answer.
   */
  readonly leavesOpen?: (told: Facts) => boolean;
  /** Kept where it is told, and asked of nobody but who wants to change what they told. */
  readonly unasked?: true;
  /** A center may leave it out: no level of care, no safety, no place and no permission hangs on it. */
  readonly optional?: true;
  /** Asked only where this holds. Default: always. */
  readonly when?: (facts: Facts, circumstances: Circumstances) => boolean;
}

/** A topic holds questions, asked in this order. Its name is a state node of the conversation. */
export interface Topic<Name extends string = string, Q extends Question = Question> {
  readonly name: Name;
  readonly questions: readonly Q[];
}

/** Keeps the ids as literal types, so that `content` must have words for each. */
export function topic<const Name extends string, const Q extends Question>(
  name: Name,
  questions: readonly Q[],
): Topic<Name, Q> {
  return { name, questions };
}
