import type { Around, Fallback, Payment, Way } from '../machines/fallback.ts';
import type { Guidance } from '../machines/guidance/guide.ts';
import type { Flag } from '../machines/levels.ts';
import type { Opening } from '../machines/opening.ts';
import type { Language } from '../machines/settings.ts';
import type { Labels } from './fact-text.ts';
import { offerCard, offerLine } from './opening-text.ts';
import type { OfferCard } from './opening-text.ts';
import type { GuidanceWords, Words, Wording } from './words.ts';

/** More than these are not read at night on a phone. */
const MOST_OPENINGS = 3;

/** Where a person judges, what to ask is said with it; detox has no hours a week to ask about. */
const ASKED_OTHERWISE: readonly Guidance['level'][] = ['human_review', 'medical_detox'];

/** In whose words it is told. */
interface Voice {
  readonly words: Words;
  readonly labels: Labels;
  readonly fill: (wording: Wording) => string;
}

/** One message: its text says all of it, also where nobody lays out what it offers. */
export interface Bubble {
  readonly text: string;
  readonly offers?: Offers;
}

/** Openings, below the words that lead to them. */
export interface Offers {
  readonly intro: string;
  readonly cards: readonly OfferCard[];
}

/** What a visitor hears about levels of care, a bubble each. Rules and flags without words are for the coordinator. */
export function guidanceText(
  guidance: Guidance,
  { openings, fallback, payment, noVideo }: Around,
  voice: Voice,
): readonly Bubble[] {
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
  const near = openings.filter(({ level }) => level === guidance.level).slice(0, MOST_OPENINGS);
  const offered = (intro: readonly Wording[], some: readonly Opening[]) =>
    offersBubble(intro.map(fill), some, voice);
  const { intro } = all.openings;
  const isCostly = guidance.flags.includes('payment_assistance');
  return [
    { text: introduced(guidance.level, words).map(fill).join(' ') },
    ...more.map((wording) => ({ text: fill(wording) })),
    ...(isVideoNamed || near.length === 0 ? [] : [offered([intro], near)]),
    ...(fallback
      ? fallbackBubbles(fallback, voice, (way) =>
          way.kind === 'video' && near.length > 0
            ? offered([words.fallback.ways.video, intro], near)
            : offered([words.fallback.ways[way.kind]], 'opening' in way ? [way.opening] : []),
        )
      : []),
    ...paymentText(payment, isCostly, voice).map((text) => ({ text })),
    { text: fill(words.outro) },
  ];
}

/** Where the level comes from; that a person judges comes from no rule that could be wrong. */
function introduced(
  level: Guidance['level'],
  { intro, levels }: GuidanceWords,
): readonly Wording[] {
  return level === 'human_review' ? [levels[level]] : [intro, levels[level]];
}

/** Openings below some lines; without any, the lines alone. */
function offersBubble(
  intro: readonly string[],
  openings: readonly Opening[],
  voice: Voice,
): Bubble {
  const telling = { ...voice, to: 'visitor' } as const;
  const text = [...intro, ...openings.map((each) => offerLine(each, telling))].join('\n');
  if (openings.length === 0) return { text };
  const cards = openings.map((each) => offerCard(each, telling));
  return { text, offers: { intro: intro.join('\n'), cards } };
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
function fallbackBubbles(
  { lacks, level, ways }: Fallback<Opening>,
  { words: { guidance, forms }, fill }: Voice,
  offered: (way: Way<Opening>) => Bubble,
): readonly Bubble[] {
  const { fallback: words } = guidance;
  const told = (way: Way<Opening>): Bubble => {
    if (way.kind !== 'directory') return offered(way);
    const places = way.referrals.map((each) => `• ${forms.referral(each)}`);
    return { text: [fill(words.ways.directory), ...places].join('\n') };
  };
  const further = ways.length > 0 ? words.further : words.furtherAlone;
  return [
    { text: [words.lacks[lacks], further].map(fill).join(' ') },
    ...ways.map(told),
    ...(ways.length > 0 && !ASKED_OTHERWISE.includes(level) ? [{ text: fill(words.ask) }] : []),
  ];
}
