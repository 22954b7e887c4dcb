import type { Typed } from './answers/typed.ts';
import type { Expecting } from './expecting.ts';

/** How a question is left out in a language without one of the commands. */
export interface Passing {
  /** A whole message: "no thanks". */
  readonly thanks: ReadonlySet<string>;
  /** Having none of what is asked for, by the kind of the question. */
  readonly lacks: Readonly<Partial<Record<Expecting['kind'], RegExp>>>;
}

/** Kinds to which "no thanks" is a no, or has one among the answers. */
const SAYS_NO: ReadonlySet<Expecting['kind']> = new Set(['yesno', 'consent']);

/** Where no is an answer, or safety is asked about, "no thanks" could be one, and is asked again. */
function couldBeNo({ id, kind, choices = [] }: Expecting): boolean {
  const hasNo = choices.some(({ value }) => value === 'no' || value === 'dont_send');
  return SAYS_NO.has(kind) || hasNo || id.startsWith('safety.') || id === 'review';
}

/** Whether a message leaves the question at hand out, so that no value is made of it. */
export function isPassed({ words, expecting, readers }: Typed): boolean {
  const said = words.join(' ');
  if (readers.passes.lacks[expecting.kind]?.test(said)) return true;
  return readers.passes.thanks.has(said) && !couldBeNo(expecting);
}
