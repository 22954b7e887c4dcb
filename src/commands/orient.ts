import { createInterface } from 'node:readline';

import { z } from 'zod';

import { flatFacts, pictureOf } from '../machines/guidance/flat-facts.ts';
import { guide } from '../machines/guidance/guide.ts';

/** Written cases in, guidance out, a line of JSON each: what a conversation with these facts would lead to. */

const writtenCase = z.object({ id: z.string(), facts: flatFacts });

/** The guidance for one line. @throws where the line is not a case */
function orient(line: string): string {
  const { id, facts } = writtenCase.parse(JSON.parse(line));
  const { level, rules, flags } = guide(pictureOf(facts));
  return JSON.stringify({ id, level, reasons: rules, flags });
}

/** What is wrong with a line, without repeating it: it may hold a person's facts. */
function problemOf(error: unknown): string {
  if (error instanceof SyntaxError) return ' is not JSON';
  if (!(error instanceof z.ZodError)) throw error;
  const issues = error.issues.map(({ path, message }) => `${path.join('.') || 'case'}: ${message}`);
  return `: ${issues.join('; ')}`;
}

let number = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  number += 1;
  if (line.trim() === '') continue;
  try {
    console.log(orient(line));
  } catch (error) {
    console.error(`Line ${number}${problemOf(error)}`);
    process.exitCode = 1;
  }
}
