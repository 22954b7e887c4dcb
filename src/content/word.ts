import type { Who, Wording } from './words.ts';

/** Whom words are for, and what fills their placeholders. `name` is the visitor's own first name. */
export interface Reader {
  readonly who?: Who | undefined;
  readonly name?: string | undefined;
  readonly center: string;
  readonly phone: string;
}

const PLACEHOLDER = /(, )?\{(name|center|phone)\}/g;

/**
 * The text to show. Until it is known whom an intake is for, the visitor is spoken to.
 * A name that is not known goes, together with the comma before it.
 *
 * @example word('Thank you, {name}.', { center: 'Harbor', phone: '…' }) // 'Thank you.'
 */
export function word(wording: Wording, { who = 'self', name, center, phone }: Reader): string {
  const text = typeof wording === 'string' ? wording : wording[who];
  const values = { name, center, phone };
  return text.replace(PLACEHOLDER, (_, comma: string | undefined, key: keyof typeof values) => {
    const value = values[key];
    return value === undefined ? '' : (comma ?? '') + value;
  });
}
