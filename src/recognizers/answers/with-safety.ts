import type { FactValue } from '../../machines/facts.ts';
import type { Typed } from './typed.ts';

/** The answer that someone is safe, at the questions that ask for it. */
const SAFE: Readonly<Record<string, string>> = { 'safety.now': 'safe', 'safety.check': 'yes' };

/**
 * The answer to a question about safety, or to any other as it was read. "Yeah I'm safe, just drunk" is
 * safe, as every word of it says so or says nothing of danger; "I'm ok I guess" is not, however much of
 * it looks like one of the choices. Not to be safe is taken as it was read.
 */
export function withSafety(
  read: FactValue | undefined,
  { text, words, expecting, readers }: Typed,
): FactValue | undefined {
  const safe = SAFE[expecting.id];
  if (safe === undefined || (read !== undefined && read !== safe)) return read;
  const said = readers.readSafe(words);
  if (said === 'doubted') return undefined;
  return said === 'safe' && !text.includes('?') ? safe : read;
}
