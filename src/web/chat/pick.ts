/** Each goes with nothing else. */
const ALONE: readonly string[] = ['none', 'unsure'];

/** What is picked once a value was pressed: "none" and "not sure" clear the others, and give way to them. */
export function pick(picked: readonly string[], value: string): readonly string[] {
  if (picked.includes(value)) return picked.filter((each) => each !== value);
  const others = picked.filter((each) => !ALONE.includes(each));
  return ALONE.includes(value) ? [value] : [...others, value];
}
