/**
 * Something people say that may mean danger together with something else they say: a drink stopped,
 * things seen that are not there. Named once for all languages; each language says how it is said.
 */
export interface Sign {
  /** The ways of saying it (`pattern.ts`). */
  readonly says: readonly string[];
  /** Words right after it that make it another thing. */
  readonly notBefore?: string;
  /** Words anywhere close that make it something else. */
  readonly notNear?: string;
  /** Classes of words that take a denial upon themselves: "no drink since Monday, seeing things". */
  readonly otherDenied?: readonly string[];
}

/** How a language says the signs of a list of names. */
export type SignsOf<Name extends string> = Readonly<Record<Name, Sign>>;

type Joined<Parts extends readonly object[]> = Parts extends readonly [
  infer First,
  ...infer Rest extends readonly object[],
]
  ? First & Joined<Rest>
  : unknown;

/**
 * Several lists as one.
 *
 * @throws RangeError for a name that two of them have: one would silently take the other's place
 */
export function joined<const Parts extends readonly object[]>(...parts: Parts): Joined<Parts> {
  const names = parts.flatMap((part) => Object.keys(part));
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined)
    throw new RangeError(`Two signs, or two classes of words, are named "${twice}".`);
  return Object.assign({}, ...parts) as Joined<Parts>;
}
