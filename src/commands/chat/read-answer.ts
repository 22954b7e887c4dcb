import { takesSeveral } from './activity.ts';
import type { Question } from './activity.ts';

/** What is posted of a line. */
export type Answer =
  | { readonly text: string }
  | { readonly value: { readonly answer: string | readonly string[] } };

/** A number, or several with commas, spaces or "and" between them, in the languages of the chat. */
const NUMBERS = /^\d+(?:[\s,]+(?:(?:and|y)\s+)?\d+)*$/;

/**
 * What a typed line says: numbers of listed choices are those choices, anything else is words, for
 * the server to understand.
 *
 * @example readAnswer('1, 3', question) // { value: { answer: ['call', 'voicemail'] } }
 */
export function readAnswer(line: string, question: Question | undefined): Answer {
  const text = line.trim();
  if (!question || !NUMBERS.test(text)) return { text };
  const picked = [...new Set(text.match(/\d+/g)?.map(Number))].map(
    (number) => question.choices[number - 1]?.value,
  );
  const values = picked.filter((value) => value !== undefined);
  const [first] = values;
  if (first === undefined || values.length < picked.length) return { text };
  if (takesSeveral(question)) return { value: { answer: values } };
  return values.length === 1 ? { value: { answer: first } } : { text };
}
