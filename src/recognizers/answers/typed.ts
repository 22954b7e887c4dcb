import type { Choosing } from '../choices.ts';
import type { Expecting } from '../expecting.ts';
import type { Readers } from '../readers.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** A typed message and what is needed to understand it as an answer. */
export interface Typed {
  readonly text: string;
  readonly words: readonly string[];
  readonly expecting: Expecting;
  readonly vocabulary: Vocabulary;
  /** Of the language that the message is read in. */
  readonly readers: Readers;
  readonly today?: string;
}

export function choosing({ expecting, vocabulary, readers }: Typed): Choosing {
  return { expecting, vocabulary, choiceWords: readers.choices };
}

/** Questions that decide whether the talk goes on as it is: nothing half understood answers them. */
export const isGate = ({ id }: Expecting) => id === 'consent.adult' || id.startsWith('safety.');

/** A screening item is answered by itself, and what decides about safety is not read out of a story. */
export const isPlain = ({ id }: Expecting) => /^(?:screening|safety|consent)\./.test(id);
