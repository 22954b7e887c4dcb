import type { StatementLanguage, Whose } from './language.ts';
import type { Message } from './message.ts';

/** Characters of folded words: further back a subject is forgotten, and time stays linear. */
const FURTHEST = 400;

/**
 * Whose doing is stated at this place: that of the nearest subject before it, in an earlier sentence
 * too, as people write in a hurry. Undefined where nobody was named yet.
 */
export function subjectAt(
  { said }: Message,
  at: number,
  { subjects }: StatementLanguage,
): Whose | undefined {
  const before = said.slice(Math.max(0, at - FURTHEST), at);
  const writer = lastOf(before, subjects.writer);
  const other = lastOf(before, subjects.other);
  if (writer === other) return undefined;
  return writer > other ? 'writer' : 'other';
}

function lastOf(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1;
}

/** True where what stands right before this place, in its clause, denies it. */
export function isDenied(message: Message, at: number, { denial }: StatementLanguage): boolean {
  return denial.test(message.clauseBefore(at));
}
