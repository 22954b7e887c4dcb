import type { Fallback, Way } from '../machines/fallback.ts';
import type { Guidance } from '../machines/guidance/guide.ts';
import type { Opening } from '../machines/opening.ts';
import type { Words, Wording } from './words.ts';

/** What is near, and what may help where nothing is. */
export interface Around {
  readonly openings: readonly Opening[];
  readonly fallback?: Fallback | undefined;
}

/** What a visitor hears about levels of care, a bubble each. Rules and flags without words are for the coordinator. */
export function guidanceText(
  guidance: Guidance,
  { openings, fallback }: Around,
  { guidance: words, forms }: Words,
  fill: (wording: Wording) => string,
): readonly string[] {
  // Care by video is named once: where it is the way to go, it is told there.
  const isVideoNamed = fallback?.ways.some(({ kind }) => kind === 'video') ?? false;
  const flags = guidance.flags.filter((flag) => !(isVideoNamed && flag === 'telehealth_option'));
  const more = [
    ...guidance.rules.map((rule) => words.rules[rule]),
    ...flags.map((flag) => words.flags[flag]),
  ].filter((wording) => wording !== undefined);
  const offers = openings.filter(({ level }) => level === guidance.level);
  return [
    `${fill(words.intro)} ${fill(words.levels[guidance.level])}`,
    ...more.map(fill),
    ...(offers.length > 0
      ? [[fill(words.openings), ...offers.map((each) => `• ${forms.opening(each)}`)].join('\n')]
      : []),
    ...(fallback ? fallbackText(fallback, words.fallback, forms, fill) : []),
    fill(words.outro),
  ];
}

/** That nothing is near, and what may help: a bubble each, so that a phone number stands by itself. */
function fallbackText(
  { lacks, level, ways }: Fallback,
  words: Words['guidance']['fallback'],
  forms: Words['forms'],
  fill: (wording: Wording) => string,
): string[] {
  const listed = (way: Way): readonly string[] => {
    if (way.kind === 'directory') return way.referrals.map(forms.referral);
    return 'opening' in way ? [forms.opening(way.opening)] : [];
  };
  return [
    fill(words.lacks[lacks]),
    ...ways.map((way) =>
      [fill(words.ways[way.kind]), ...listed(way).map((line) => `• ${line}`)].join('\n'),
    ),
    // What to ask any center is part of what is said where a person judges.
    ...(ways.length > 0 && level !== 'human_review' ? [fill(words.ask)] : []),
  ];
}
