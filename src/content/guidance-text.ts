import type { Around, Fallback, Payment, Way } from '../machines/fallback.ts';
import type { Guidance } from '../machines/guidance/guide.ts';
import type { Flag } from '../machines/levels.ts';
import type { Opening } from '../machines/opening.ts';
import type { Language } from '../machines/settings.ts';
import type { Labels } from './fact-text.ts';
import { offerLine } from './opening-text.ts';
import type { Words, Wording } from './words.ts';

/** More than these are not read at night on a phone. */
const MOST_OPENINGS = 3;

/** In whose words it is told. */
interface Voice {
  readonly words: Words;
  readonly labels: Labels;
  readonly fill: (wording: Wording) => string;
}

/** What a visitor hears about levels of care, a bubble each. Rules and flags without words are for the coordinator. */
export function guidanceText(
  guidance: Guidance,
  { openings, fallback, payment, noVideo }: Around,
  voice: Voice,
): readonly string[] {
  const { words: all, fill } = voice;
  const { guidance: words } = all;
  // Care by video is named once: where it is the way to go, it is told there, with its times.
  const isVideoNamed = fallback?.ways.some(({ kind }) => kind === 'video') ?? false;
  const unsaid: readonly Flag[] = [
    ...(isVideoNamed || noVideo ? (['telehealth_option'] as const) : []),
    'payment_assistance',
  ];
  const flags = guidance.flags.filter((flag) => !unsaid.includes(flag));
  const more = [
    ...guidance.rules.map((rule) => words.rules[rule]),
    ...flags.map((flag) => words.flags[flag]),
  ].filter((wording) => wording !== undefined);
  const line = (opening: Opening) => offerLine(opening, { ...voice, to: 'visitor' });
  const offers = openings.filter(({ level }) => level === guidance.level).slice(0, MOST_OPENINGS);
  const listed =
    offers.length > 0 ? [[fill(all.openings.intro), ...offers.map(line)].join('\n')] : [];
  const isCostly = guidance.flags.includes('payment_assistance');
  return [
    `${fill(words.intro)} ${fill(words.levels[guidance.level])}`,
    ...more.map(fill),
    ...(isVideoNamed ? [] : listed),
    ...(fallback ? fallbackText(fallback, { words: all, fill, line, byVideo: listed }) : []),
    ...paymentText(payment, isCostly, voice),
    fill(words.outro),
  ];
}

/** What is said of paying, once for all that is listed: what a list is worth, and what else can be done. */
function paymentText(
  payment: Payment | undefined,
  isCostly: boolean,
  { words, fill }: Voice,
): readonly string[] {
  const { payment: said, flags } = words.guidance;
  const { listed = false, unlisted = false, selfPay, slidingScale, assistance } = payment ?? {};
  const { otherWays } = words.centerFacts;
  const isPaidAlone = isCostly || unlisted;
  const sentences = [
    ...(listed ? [said.listed] : []),
    ...(unlisted ? [said.unlisted] : []),
    ...(isCostly && flags.payment_assistance ? [flags.payment_assistance] : []),
    ...(isPaidAlone && selfPay ? [otherWays.selfPay] : []),
    ...(isPaidAlone && slidingScale ? [otherWays.slidingScale] : []),
    ...(isPaidAlone && assistance ? [assistance[words.lang as Language] ?? assistance.en] : []),
  ];
  return sentences.length > 0 ? [sentences.map(fill).join(' ')] : [];
}

/** That nothing is near, and what may help: a bubble each, so that a phone number stands by itself. */
function fallbackText(
  { lacks, level, ways }: Fallback<Opening>,
  {
    words: { guidance, forms },
    fill,
    line,
    byVideo,
  }: {
    readonly words: Words;
    readonly fill: (wording: Wording) => string;
    readonly line: (opening: Opening) => string;
    readonly byVideo: readonly string[];
  },
): string[] {
  const { fallback: words } = guidance;
  const listed = (way: Way<Opening>): readonly string[] => {
    if (way.kind === 'video') return byVideo;
    if (way.kind === 'directory') return way.referrals.map((each) => `• ${forms.referral(each)}`);
    return 'opening' in way ? [line(way.opening)] : [];
  };
  return [
    fill(words.lacks[lacks]),
    ...ways.map((way) => [fill(words.ways[way.kind]), ...listed(way)].join('\n')),
    // What to ask any center is part of what is said where a person judges.
    ...(ways.length > 0 && level !== 'human_review' ? [fill(words.ask)] : []),
  ];
}
