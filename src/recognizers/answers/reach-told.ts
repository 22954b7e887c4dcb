import { asks } from './asks.ts';
import type { Typed } from './typed.ts';

/**
 * The safe ways and times told in a sentence, in the order shown. It goes before any command: "don't
 * call, text me" takes nothing back where it answers how to be reached.
 */
export function reachTold({ text, expecting, readers }: Typed): readonly string[] | undefined {
  if (expecting.id !== 'contact.safe' || asks(text)) return undefined;
  const told = readers.readReach(text);
  const values = (expecting.choices ?? []).map(({ value }) => value);
  return told && values.filter((value) => told.includes(value));
}
