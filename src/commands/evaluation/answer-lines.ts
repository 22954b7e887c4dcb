import { createInterface } from 'node:readline';

import { z } from 'zod';

/**
 * Answers every line of standard input with a line of JSON, as it comes. A line that is no case is
 * named by its number and its fault on standard error, and the exit code is 1.
 *
 * @param answer what to say to one case; it may throw a ZodError or a SyntaxError
 */
export async function answerLines(answer: (parsed: unknown) => unknown): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      console.log(JSON.stringify(answer(JSON.parse(line))));
    } catch (error) {
      console.error(`Line ${number}${problemOf(error)}`);
      process.exitCode = 1;
    }
  }
}

/** What is wrong with a line, without repeating it: it may hold a person's words. */
function problemOf(error: unknown): string {
  if (error instanceof SyntaxError) return ' is not JSON';
  if (!(error instanceof z.ZodError)) throw error;
  const issues = error.issues.map(({ path, message }) => `${path.join('.') || 'case'}: ${message}`);
  return `: ${issues.join('; ')}`;
}
