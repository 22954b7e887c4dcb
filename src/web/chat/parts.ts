/** The parts of an intake as the visitor is told of them, by the topics in each. */
const PARTS: readonly (readonly string[])[] = [
  ['safety', 'who', 'needs', 'contact'],
  ['use', 'detox', 'treatment'],
  ['health', 'home', 'constraints'],
  ['availability', 'insurance', 'review'],
];

export const PART_COUNT = PARTS.length;

/** Which part a topic is in, counted from 1; undefined for what is no part of the way. */
export function partOf(topic: string): number | undefined {
  const index = PARTS.findIndex((topics) => topics.includes(topic));
  return index < 0 ? undefined : index + 1;
}
