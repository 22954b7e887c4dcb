import type { Facts } from '../machines/facts.ts';
import type { FactId } from '../machines/topics/index.ts';
import { factText, QUESTION_OF } from './fact-text.ts';
import type { Labels } from './fact-text.ts';
import type { Words } from './words.ts';

/** About the talk, not about the visitor: nothing to review. */
const ABOUT_THE_TALK: readonly string[] = [
  'notice',
  'safety_next',
  'guidance_wanted',
  'review',
  'review_which',
  'follow_up',
] satisfies readonly FactId[];

/** One line of what would be sent. */
export interface ReviewLine {
  readonly fact: FactId;
  readonly label: string;
  readonly value: string;
}

/** What the visitor would send, in the order of the conversation; silences are shown as such. */
export function reviewLines(facts: Facts, words: Words, labels: Labels): readonly ReviewLine[] {
  return (Object.keys(QUESTION_OF) as readonly FactId[])
    .filter((id) => !ABOUT_THE_TALK.includes(id))
    .flatMap((id) => {
      const fact = facts[id];
      if (!fact) return [];
      return [{ fact: id, label: words.facts[id], value: factText(id, fact, words, labels) }];
    });
}

/** The same as text: a line a fact. */
export function reviewText(facts: Facts, words: Words, labels: Labels): string {
  return reviewLines(facts, words, labels)
    .map(({ label, value }) => `${label}: ${value}`)
    .join('\n');
}
