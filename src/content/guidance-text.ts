import type { Guidance } from '../machines/guidance/guide.ts';
import type { Opening } from '../machines/opening.ts';
import type { Words, Wording } from './words.ts';

/** What a visitor hears about levels of care, a bubble each. Rules and flags without words are for the coordinator. */
export function guidanceText(
  guidance: Guidance,
  openings: readonly Opening[],
  { guidance: words, forms }: Words,
  fill: (wording: Wording) => string,
): readonly string[] {
  const more = [
    ...guidance.rules.map((rule) => words.rules[rule]),
    ...guidance.flags.map((flag) => words.flags[flag]),
  ].filter((wording) => wording !== undefined);
  const offers = openings.filter(({ level }) => level === guidance.level);
  return [
    `${fill(words.intro)} ${fill(words.levels[guidance.level])}`,
    ...more.map(fill),
    ...(offers.length > 0
      ? [[fill(words.openings), ...offers.map((each) => `• ${forms.opening(each)}`)].join('\n')]
      : []),
    fill(words.outro),
  ];
}
