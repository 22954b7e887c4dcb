import type { Question } from '../question.ts';
import { availability } from './availability.ts';
import { constraints } from './constraints.ts';
import { contact } from './contact.ts';
import { detox } from './detox.ts';
import { followUp } from './follow-up.ts';
import { guidanceTopic } from './guidance.ts';
import { health } from './health.ts';
import { home } from './home.ts';
import { insurance } from './insurance.ts';
import { needs } from './needs.ts';
import { notice } from './notice.ts';
import { review } from './review.ts';
import { safety } from './safety.ts';
import { screening } from './screening.ts';
import { severity } from './severity.ts';
import { treatment } from './treatment.ts';
import { who } from './who.ts';

/** The topics of the conversation, in the order a visitor meets them. */
export const TOPICS = [
  notice,
  safety,
  who,
  needs,
  contact,
  severity,
  detox,
  treatment,
  health,
  screening,
  home,
  constraints,
  availability,
  insurance,
  guidanceTopic,
  review,
  followUp,
] as const;

/** Asked by the safety region whenever a signal was heard; the conversation waits meanwhile. */
export const SAFETY_QUESTIONS = [
  {
    id: 'safety.check',
    fact: 'safety_check',
    kind: 'yesno',
    choices: ['yes', 'no', 'unsure'],
    skippable: false,
  },
  {
    id: 'safety.next',
    fact: 'safety_next',
    kind: 'choice',
    choices: ['go_on', 'human', 'stop'],
    skippable: false,
  },
] as const satisfies readonly Question[];

type AnyQuestion = (typeof TOPICS)[number]['questions'][number] | (typeof SAFETY_QUESTIONS)[number];
export type QuestionId = AnyQuestion['id'];
export type FactId = AnyQuestion['fact'];

const all: readonly Question[] = [
  ...TOPICS.flatMap((topic): readonly Question[] => topic.questions),
  ...SAFETY_QUESTIONS,
];
const byId = new Map<string, Question>(all.map((question) => [question.id, question]));

const topics = new Map<string, string>(
  TOPICS.flatMap(({ name, questions }) => questions.map(({ id }) => [id, name] as const)),
);

/** The topic that holds this question; the two of the safety region belong to `safety`. */
export function topicOf(id: string): string {
  return topics.get(id) ?? 'safety';
}

/** Every question, in the order of the conversation; the two of the safety region last. */
export const QUESTIONS: readonly Question[] = all;

/** The questions that a center may leave out. */
export const OPTIONAL_QUESTIONS: readonly string[] = all
  .filter(({ optional }) => optional)
  .map(({ id }) => id);

/** The question with this id, if there is one. */
export function findQuestion(id: string): Question | undefined {
  return byId.get(id);
}

/** The question with this id. @throws RangeError when there is none: a fault of ours, never of a visitor. */
export function questionOf(id: string): Question {
  const question = findQuestion(id);
  if (!question) throw new RangeError(`No question has the id "${id}".`);
  return question;
}
