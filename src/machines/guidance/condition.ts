import type { Nearby } from '../context.ts';
import { has, known } from '../facts.ts';
import type { Facts } from '../facts.ts';
import type { Signal } from '../signals.ts';

/** What a rule looks at. */
export interface Picture {
  readonly facts: Facts;
  /** The kinds of signals for which help now was shown in this intake. */
  readonly crisis: readonly Signal[];
  readonly nearby?: Nearby | undefined;
}

/** Whether something holds: yes, no, or undefined where it is not known. */
export type Holds = (picture: Picture) => boolean | undefined;

/** A named condition: the words are what a clinician reads, `holds` is what the program does. */
export interface Condition {
  readonly words: string;
  readonly holds: Holds;
}

/** @example condition('is pregnant', told('health', 'pregnant')) */
export function condition(words: string, holds: Holds): Condition {
  return { words, holds };
}

/** Whether the answer to a fact is, or contains, one of these; undefined where it is not known. */
export function told(fact: string, ...anyOf: readonly string[]): Holds {
  return ({ facts }) => (isKnown(facts, fact) ? has(facts, fact, ...anyOf) : undefined);
}

/** Whether a fact is not known: never asked, left out, told in two ways, or not understood. */
export function notKnown(fact: string): Holds {
  return ({ facts }) => !isKnown(facts, fact);
}

function isKnown(facts: Facts, fact: string): boolean {
  return known(facts, fact) !== undefined;
}

/** Yes where one is yes; otherwise not known where one is not known. */
export function some(...each: readonly Holds[]): Holds {
  return (picture) => {
    let otherwise: false | undefined = false;
    for (const holds of each) {
      const found = holds(picture);
      if (found) return true;
      if (found === undefined) otherwise = undefined;
    }
    return otherwise;
  };
}

/** No where one is no; otherwise not known where one is not known. */
export function every(...each: readonly Holds[]): Holds {
  return not(some(...each.map(not)));
}

/** What is not known stays so. */
export function not(holds: Holds): Holds {
  return (picture) => {
    const found = holds(picture);
    return found === undefined ? undefined : !found;
  };
}

/** Counts what is not known as yes: for where that is the safer side. */
export function maybe(holds: Holds): Holds {
  return (picture) => holds(picture) ?? true;
}

/** Counts what is not known as no: for where only a plain answer may decide. */
export function surely(holds: Holds): Holds {
  return (picture) => holds(picture) ?? false;
}
