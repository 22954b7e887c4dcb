import type { CenterTexts } from './center-texts.ts';
import type { Who, Wording } from './words.ts';

/** Whom words are for, and what fills their placeholders. `name` is the visitor's own first name. */
export interface Reader {
  readonly who?: Who | undefined;
  readonly name?: string | undefined;
  readonly center: string;
  readonly phone: string;
  /** A sentence or two on their own number. */
  readonly ownNumber?: string;
  /** A sentence or two: when a person calls back, or when the team is there. Worked out where it is said. */
  readonly nextStep?: () => string;
  /** What the center says of itself, in the language of the words. */
  readonly facts: CenterTexts;
}

const PLACEHOLDER = /(,? )?\{(\w+)\}/g;

/**
 * The text to show. Until it is known whom an intake is for, the visitor is spoken to.
 * A name that is not known goes, together with the comma before it; so does what has nothing to say, with its space.
 *
 * @example word('Thank you, {name}.', { center: 'Harbor', phone: '…', facts }) // 'Thank you.'
 */
export function word(wording: Wording, reader: Reader): string {
  const { who = 'self', name, center, phone, ownNumber, facts, nextStep } = reader;
  const text = typeof wording === 'string' ? wording : wording[who];
  const values: Readonly<Record<string, string | undefined>> = {
    ...facts,
    name,
    center,
    phone,
    ownNumber,
  };
  return text.replace(PLACEHOLDER, (_, before: string | undefined, key: string) => {
    const value = key === 'nextStep' ? nextStep?.() : values[key];
    return value ? (before ?? '') + value : '';
  });
}
