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
  .transform((words) => words.replace(/\s+/g, ' '));

/** One text for all, or one for each whom an intake can be for. */
const wording = z.union([
  text,
  z.strictObject({ self: text, loved_one: text, professional: text }),
]);

const bubbles = z.array(wording).min(1).max(3);

/** Something of ours that no center changes: whatever stands here is a problem that says why. */
const fixed = (why: string) =>
  z
    .unknown()
    .refine(() => false, { error: `it cannot be changed, as ${why}; take it out`, abort: true })
    .optional();

const says = z.strictObject(
  Object.fromEntries(SAYS_FIXED.map(([id, why]) => [id, why ? fixed(why) : bubbles.optional()])),
);

function ownQuestion({ choices }: Question) {
  const labels = choices?.map((value) => [value, text.optional()]);
  return z.strictObject({
    ask: wording.optional(),
    why: text.optional(),
    again: wording.optional(),
    third: wording.optional(),
    hint: text.optional(),
    ...(labels && { choices: z.strictObject(Object.fromEntries(labels)).optional() }),
  });
}

const questions = z.strictObject(
  Object.fromEntries(
    QUESTIONS.map((question) => {
      const why = whyFixed(question);
      return [question.id, why ? fixed(why) : ownQuestion(question).optional()];
    }),
  ),
);

/** `messages/en.yaml`: what a center says and asks in words of its own. The keys are those of `Words`. */
export const messages = z.strictObject({
  greeting: wording.optional().describe('Said before the notice'),
  says: says.optional(),
  questions: questions.optional(),
  help: fixed(FIXED_PARTS.help),
  guidance: fixed(FIXED_PARTS.guidance),
  standing: fixed(FIXED_PARTS.standing),
}) as unknown as z.ZodType<OwnMessages>;
