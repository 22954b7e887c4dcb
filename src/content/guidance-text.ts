import type { Guidance } from '../machines/guidance/guide.ts';
import type { Opening } from '../machines/opening.ts';
import { fitText } from './opening-text.ts';
import type { Words, Wording } from './words.ts';

/** More than these are not read at night on a phone. */
const MOST_OPENINGS = 3;

/** What a visitor hears about levels of care, a bubble each. Rules and flags without words are for the coordinator. */
export function guidanceText(
  guidance: Guidance,
  openings: readonly Opening[],
  all: Words,
  fill: (wording: Wording) => string,
): readonly string[] {
  const { guidance: words, forms } = all;
  const more = [
    ...guidance.rules.map((rule) => words.rules[rule]),
    ...guidance.flags.map((flag) => words.flags[flag]),
  ].filter((wording) => wording !== undefined);
  const offers = openings.filter(({ level }) => level === guidance.level).slice(0, MOST_OPENINGS);
  const line = (opening: Opening) =>
    `• ${forms.opening(opening)}. ${fitText(opening, { words: all, fill, to: 'visitor' })}`;
  return [
    `${fill(words.intro)} ${fill(words.levels[guidance.level])}`,
    ...more.map(fill),
    ...(offers.length > 0 ? [[fill(all.openings.intro), ...offers.map(line)].join('\n')] : []),
    fill(words.outro),
  ];
}
