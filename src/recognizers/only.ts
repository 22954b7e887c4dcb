/** The one value in a list once repeats are dropped; undefined for none and for several: competing readings are no answer. */
export function only<T>(values: Iterable<T>): T | undefined {
  const [first, ...others] = new Set(values);
  return others.length === 0 ? first : undefined;
}
