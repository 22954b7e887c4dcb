import { z } from 'zod';

import type { OwnMessages } from '../../content/own-words.ts';
import type { Question } from '../../machines/question.ts';
import { QUESTIONS } from '../../machines/topics/index.ts';
import { FIXED_PARTS, SAYS_FIXED, whyFixed } from './fixed.ts';

/** Line breaks and blanks of the file are none of the text. */
const text = z
  .string()
  .trim()
  .min(1)
  .transform((words) => words.replace(/\s+/g, ' '))
  .meta({ id: 'text' });

/** One text for all, or one for each whom an intake can be for. An id is a definition in the JSON Schema. */
const wording = z
  .union([
    text,
    z.strictObject({
      self: text.describe('To somebody who asks for themselves'),
      loved_one: text.describe('To somebody who asks for a loved one'),
      professional: text.describe('To a professional who refers somebody'),
    }),
  ])
  .meta({ id: 'wording' });

const bubbles = z.array(wording).min(1).max(3).meta({ id: 'messages' });

/** Something of ours that no center changes: whatever stands here is a problem that says why. */
const fixed = (why: string) =>
  z
    .unknown()
    .refine(() => false, { error: `it cannot be changed, as ${why}; take it out`, abort: true })
    .optional()
    .describe(`It cannot be changed, as ${why}`);

const says = z.strictObject(
  Object.fromEntries(
    SAYS_FIXED.map(([id, why]) => [
      id,
      why ? fixed(why) : bubbles.optional().describe('One to three messages, said in their order'),
    ]),
  ),
);

function ownQuestion({ choices }: Question) {
  const labels = choices?.map((value) => [
    value,
    text.optional().describe(`The label of ${value}`),
  ]);
  return z.strictObject({
    ask: wording.optional().describe('The question'),
    why: text.optional().describe('One sentence: what the answer is for'),
    again: wording
      .optional()
      .describe('A second wording, with an example, where it was not understood'),
    third: wording.optional().describe('A third one, with another example'),
    hint: text.optional().describe('Said below the question'),
    ...(labels && {
      choices: z
        .strictObject(Object.fromEntries(labels))
        .optional()
        .describe('What can be tapped, by the values that are kept'),
    }),
  });
}

const questions = z.strictObject(
  Object.fromEntries(
    QUESTIONS.map((question) => {
      const why = whyFixed(question);
      const own = ownQuestion(question).optional().describe(`The words of ${question.id}`);
      return [question.id, why ? fixed(why) : own];
    }),
  ),
);

/** `messages/en.yaml`: what a center says and asks in words of its own. The keys are those of `Words`. */
export const messages = z.strictObject({
  greeting: wording.optional().describe('Said before the notice'),
  says: says.optional().describe('What is said between questions'),
  questions: questions.optional().describe('The words of questions, by their ids'),
  help: fixed(FIXED_PARTS.help),
  guidance: fixed(FIXED_PARTS.guidance),
  standing: fixed(FIXED_PARTS.standing),
}) as unknown as z.ZodType<OwnMessages>;
