import type { Block, Fit, Opening } from '../machines/opening.ts';
import type { Welcomed } from '../machines/population.ts';
import type { Labels } from './fact-text.ts';
import type { OfferParts, Words, Wording } from './words.ts';

interface Telling {
  readonly words: Words;
  readonly labels: Pick<Labels, 'payers'>;
  readonly fill: (wording: Wording) => string;
  readonly to: 'visitor' | 'coordinator';
}

/** An opening in parts that a page can lay out; the text beside it says the same. */
export interface OfferCard extends OfferParts {
  /** Sentences on how it fits and what is known of it. */
  readonly notes: readonly string[];
}

export function offerCard(opening: Opening, telling: Telling): OfferCard {
  return { ...telling.words.forms.offer(opening), notes: fitSentences(opening, telling) };
}

/** What an opening is, where and when, and how it fits: a line of a list. */
export function offerLine(opening: Opening, telling: Telling): string {
  return `• ${telling.words.forms.opening(opening)}. ${fitText(opening, telling)}`;
}

/**
 * Why an opening fits, or what is in the way, and what is known of its places: sentences, each thing
 * with the visitor's own words.
 *
 * @example 'It fits your work. You said: “i work 9 to 5 weekdays”. Call to ask if there is room.'
 */
export function fitText(opening: FitOf, telling: Telling): string {
  return fitSentences(opening, telling).join(' ');
}

function fitSentences(opening: FitOf, telling: Telling): readonly string[] {
  const { video, miles } = opening;
  return [
    ...weekText(opening, telling),
    ...placesText(opening, telling),
    ...(video && miles !== undefined ? [telling.words.openings.byVideo] : []),
    ...payerText(opening, telling),
    ...populationText(opening, telling),
  ];
}

/** What is known of its places. That it was full is told among what is in the way. */
function placesText(
  { capacity }: FitOf,
  { words: { openings, forms }, to }: Telling,
): readonly string[] {
  if (!capacity) return [openings.roomUnknown[to]];
  const { open, asOf, waitlist, nextStart } = capacity;
  const isToAsk = open === 0 && to === 'visitor';
  return [
    ...(open > 0 ? [openings.room(forms.dayText(asOf))] : []),
    ...(open === 0 && waitlist ? [openings.waitlist] : []),
    ...(nextStart === undefined ? [] : [openings.nextStart(forms.dayText(nextStart))]),
    ...(isToAsk ? [openings.roomUnknown.visitor] : []),
  ];
}

/** All that is known of places, for a coordinator. */
export function roomText(
  capacity: Opening['capacity'],
  { openings, forms }: Pick<Words, 'openings' | 'forms'>,
): string {
  if (!capacity) return openings.roomUnknown.coordinator;
  const { open, asOf, waitlist, nextStart } = capacity;
  return [
    open > 0 ? openings.room(forms.dayText(asOf)) : openings.full(forms.dayText(asOf)),
    ...(open === 0 && waitlist ? [openings.waitlist] : []),
    ...(nextStart === undefined ? [] : [openings.nextStart(forms.dayText(nextStart))]),
  ].join(' ');
}

/** What of their week it fits; or all that is in the way, with their words. */
function weekText(opening: FitOf, telling: Telling): readonly string[] {
  const { words, fill } = telling;
  const { openings, forms } = words;
  const fits = opening.fits.filter(isOfWeek);
  const blockedBy = opening.blockedBy.filter(({ why }) => why !== 'payer');
  const what = [...new Set(fits.map(({ why }) => fill(openings.fit[why])))];
  const blocks = [...Map.groupBy(blockedBy, ({ quote }) => quote)].flatMap(([quote, all]) => [
    ...new Set(all.map((block) => capitalized(blockText(block, opening, telling)))),
    ...said(quote, telling),
  ]);
  // What fits of something that is in the way all the same is no comfort.
  return blocks.length > 0 || what.length === 0
    ? blocks
    : [openings.fits(forms.joined(what)), ...said(quotesOf(fits).join('”, “'), telling)];
}

/** Whether how they pay is listed: said beside what fits, as one says nothing of the other. */
function payerText(
  { fits, blockedBy }: FitOf,
  { words: { openings }, labels }: Telling,
): readonly string[] {
  const named = (payer = '') => labels.payers[payer] ?? payer;
  const listed = fits.filter(({ why }) => why === 'payer');
  const unlisted = blockedBy.filter(({ why }) => why === 'payer');
  return [
    ...listed.map(({ payer }) =>
      payer === 'self_pay' ? openings.selfPay : openings.plan.listed(named(payer)),
    ),
    ...unlisted.map(({ payer }) => openings.plan.unlisted(named(payer))),
  ];
}

/** Whom it welcomes with what they told of, and whom it is for. */
function populationText(
  { fits, blockedBy, for: { only, ages } = {} }: FitOf,
  { words: { openings } }: Telling,
): readonly string[] {
  const isBlocked = blockedBy.some(({ why }) => why === 'ages');
  return [
    ...fits.flatMap(({ why }) => (isWelcome(why) ? [openings.welcomes[why]] : [])),
    ...(only ? [openings.only[only]] : []),
    ...(ages && !isBlocked ? [openings.ages(ages)] : []),
  ];
}

function isWelcome(why: Fit['why']): why is Welcomed {
  return why === 'pregnant' || why === 'methadone_buprenorphine';
}

type OfWeek = Fit & { readonly why: Exclude<Fit['why'], 'payer' | Welcomed> };

function isOfWeek(fit: Fit): fit is OfWeek {
  return fit.why !== 'payer' && !isWelcome(fit.why);
}

function blockText(
  { why, at }: Block,
  { capacity, languages, for: { ages } = {} }: FitOf,
  { words: { openings, forms }, fill }: Telling,
): string {
  switch (why) {
    case 'work':
    case 'school':
    case 'care':
    case 'busy':
      return at ? openings.taken(forms.weekTime(at)) : '';
    case 'language':
      return openings.heldIn(languages);
    case 'full':
      return capacity ? openings.full(forms.dayText(capacity.asOf)) : '';
    case 'ages':
      return ages ? openings.ages(ages) : '';
    case 'payer':
      return '';
    default:
      return fill(openings.blocks[why]);
  }
}

interface FitOf extends Pick<
  Opening,
  'fits' | 'blockedBy' | 'capacity' | 'video' | 'languages' | 'for'
> {
  readonly miles?: number | undefined;
}

/** Each once; what was said of times says more than what was said of a wish. */
function quotesOf(fits: readonly Fit[]): readonly string[] {
  const quotes = (all: readonly Fit[]) => all.flatMap(({ quote }) => quote ?? []);
  const ofTimes = quotes(fits.filter(({ why }) => !WISHES.includes(why)));
  return [...new Set(ofTimes.length > 0 ? ofTimes : quotes(fits))];
}

const WISHES: readonly Fit['why'][] = ['evening', 'weekend', 'video'];

function said(quote: Block['quote'], { words, to }: Telling): readonly string[] {
  return quote ? [`${words.openings.said[to]} “${quote}”.`] : [];
}

/** A sentence may begin with a day. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
