import type { TOPICS } from '../../machines/topics/index.ts';

type TopicName = (typeof TOPICS)[number]['name'];

/** The parts of an intake as the visitor is told of them, by the topics in each. */
const PARTS: readonly (readonly TopicName[])[] = [
  ['safety', 'who', 'needs', 'contact'],
  ['severity', 'detox', 'treatment'],
  ['health', 'screening', 'home', 'constraints'],
  ['availability', 'insurance', 'guidance', 'review'],
];

export const PART_COUNT = PARTS.length;

/** Which part a topic is in, counted from 1; undefined for what is no part of the way. */
export function partOf(topic: string): number | undefined {
  const index = PARTS.findIndex((topics) => topics.some((each) => each === topic));
  return index < 0 ? undefined : index + 1;
}
