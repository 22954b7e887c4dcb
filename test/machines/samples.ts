import { answeredQuestions } from '../../src/machines/context.ts';
import type { Context } from '../../src/machines/context.ts';
import type { IntakeEvent } from '../../src/machines/events.ts';
import type { Fact, FactStatus, FactValue } from '../../src/machines/facts.ts';
import type { Question, QuestionKind } from '../../src/machines/question.ts';
import { command, typed } from './conversation.ts';

/** What a visitor may do with a question: answer it, or leave it out in one of three ways. */
export type Reply =
  | { readonly status: 'answered'; readonly value: FactValue }
  | { readonly status: Exclude<FactStatus, 'answered' | 'contradicted'> };

/** The command that leaves a question out with each status. */
export const LEAVE_OUT = { skipped: 'skip', unsure: 'unsure', declined: 'decline' } as const;

const YES_NO = ['yes', 'no'];

/** Answers to questions without choices; the forms are those of the facts. The first is enough to go on. */
const SAMPLES: Readonly<Record<QuestionKind, readonly FactValue[]>> = {
  choice: [],
  choices: [],
  yesno: YES_NO,
  consent: YES_NO,
  substances: [['alcohol'], ['cocaine'], ['heroin'], ['none']],
  frequency: [
    { times: 1, per: 'day' },
    { times: 2, per: 'month' },
  ],
  duration: ['P3Y', 'P2M', { since_age: 19 }, { since_year: 2020 }],
  count: [2],
  date: ['2026-01-31'],
  age: [44],
  zip: ['78701', { city: 'Austin' }],
  payer: ['uninsured', 'aetna'],
  phone: ['+15125550123'],
  email: ['someone@example.org'],
  name: ['Robin'],
  text: ['In my own words.'],
};

/** Every answer a question takes: each choice, or samples where there are none to choose from. */
export function valuesOf(question: Question, context: Context): readonly FactValue[] {
  // The choices of this one are what was answered so far.
  if (question.id === 'review.which') return answeredQuestions(context).map(({ fact }) => fact);
  const choices = question.choices ?? SAMPLES[question.kind];
  return question.kind === 'choices' ? choices.map((choice) => [choice as string]) : choices;
}

/** Every answer to a question, and every way to leave it out where it can be left out. */
export function repliesTo(question: Question, context: Context): readonly Reply[] {
  const answered = valuesOf(question, context).map(
    (value) => ({ status: 'answered', value }) as const,
  );
  if (question.skippable === false) return answered;
  return [...answered, { status: 'skipped' }, { status: 'unsure' }, { status: 'declined' }];
}

/** The visitor's message that gives this reply, in these words. */
export function messageOf(
  reply: Pick<Fact, 'status' | 'value'>,
  question: string,
  words = '',
): IntakeEvent {
  if (reply.value !== undefined) return typed(words, reply.value, question);
  const event = command(LEAVE_OUT[reply.status as keyof typeof LEAVE_OUT], question);
  return { ...event, heard: { ...event.heard, text: words } };
}
