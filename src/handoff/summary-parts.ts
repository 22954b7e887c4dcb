import type { FactValue } from '../machines/facts.ts';
import { FLAG_RULES } from '../machines/guidance/flag-rules.ts';
import { LEVEL_RULES } from '../machines/guidance/level-rules.ts';
import type { SummaryLabels } from './labels.ts';
import { quotesIn, wholeQuotes } from './quotes.ts';
import type { Said } from './quotes.ts';
import type { HandoffSummary, SummaryFact } from './summary.ts';

/** What every rendering of a summary picks from it, so that all of them say the same. */

/** Said in the header or the contact line, so not again in the background. */
const IN_THE_HEADER = [
  ...['who', 'adult', 'age', 'knows', 'name'],
  ...['phone', 'safe_contact', 'contact_limits'],
];
/** Shown with what else is known of danger. */
const ABOUT_SAFETY = ['withdrawal', 'thoughts'];

/** The kinds of not knowing that a question which was asked can end in. */
export const SILENCES = ['declined', 'unsure', 'skipped', 'contradicted'] as const;

type Silence = (typeof SILENCES)[number];

/** A plain answer: understood, and not taken back by another one. */
type Answer = SummaryFact & { readonly value: FactValue };

/** The visitor's own words, what was said about danger first. Taps are not words. */
export function saidIn(summary: HandoffSummary): readonly Said[] {
  const { facts, safety, safetyAnswers } = summary;
  const said = [...safetyAnswers, ...inBackground(summary), ...facts.filter(isAboutSafety)].filter(
    ({ status, raw, source }) =>
      (status === 'answered' || status === 'contradicted') && source.how !== 'tapped' && !raw,
  );
  const all = [...safety, ...said.flatMap(quotesIn)].map(({ quote = '', activityId }) => ({
    quote,
    activityId,
  }));
  // The same words again say nothing more: the first of them stand for all.
  return wholeQuotes(all.filter(({ quote }) => saysSomething(quote))).filter(
    ({ quote }, at, quotes) => quotes.findIndex((each) => each.quote === quote) === at,
  );
}

/** A bare yes or no, and the numbers of a list, mean nothing away from their question. */
const BARE_WORDS: readonly string[] = ['yes', 'no', 'sí', 'si', 'and', 'y'];

function saysSomething(quote: string): boolean {
  const words = quote.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word) => !BARE_WORDS.includes(word));
}

/**
 * What raised a signal: their words; the answer that was tapped; or that the words were not kept.
 *
 * @param quoted how a quote is written
 */
export function heardText(
  summary: HandoffSummary,
  { quote, activityId }: HandoffSummary['safety'][number],
  labels: SummaryLabels,
  quoted: (words: string) => string,
): string {
  if (quote !== undefined) return quoted(quote);
  const answer = [...summary.safetyAnswers, ...summary.facts].find(
    ({ source }) => source.activityId === activityId,
  );
  if (answer?.value === undefined) return labels.words.wordsNotKept;
  return `${labels.fact(answer.id)}: ${labels.value(answer.id, answer.value)}`;
}

/** The plain answers that stand nowhere else. */
export function answersIn(summary: HandoffSummary): Answer[] {
  return inBackground(summary).filter(
    (fact): fact is Answer => fact.status === 'answered' && !fact.raw && fact.value !== undefined,
  );
}

/** What was answered about danger: being safe now, thoughts of suicide, signs of withdrawal. */
export function safetyAnswersIn({ safetyAnswers, facts }: HandoffSummary): SummaryFact[] {
  return [...safetyAnswers, ...facts.filter((fact) => isAboutSafety(fact) && !fact.raw)];
}

const isAboutSafety = ({ id }: SummaryFact) => ABOUT_SAFETY.includes(id);

function inBackground({ facts, screening }: HandoffSummary): SummaryFact[] {
  const items = screening.flatMap((score) => score.items.map(({ fact }) => fact));
  const elsewhere = new Set([...IN_THE_HEADER, ...ABOUT_SAFETY, ...items]);
  return facts.filter(({ id }) => !elsewhere.has(id));
}

/** Kept as written, for a person to read. */
export function rawFactsIn({ facts }: Pick<HandoffSummary, 'facts'>): SummaryFact[] {
  return facts.filter(({ raw }) => raw);
}

/** Words that nothing was made of, without those that were kept as an answer in the end. */
export function unreadIn({ facts, unread }: HandoffSummary): HandoffSummary['unread'] {
  const kept = rawFactsIn({ facts }).map(({ source }) => source.activityId);
  return unread.filter(({ activityId }) => !kept.includes(activityId));
}

/** The questions that ended in this kind of silence. */
export function factsWith({ facts }: HandoffSummary, silence: Silence): SummaryFact[] {
  return facts.filter(({ status }) => status === silence);
}

/** Which kind of silence a fact is, if it is one. */
export function silenceOf(fact: SummaryFact | undefined): Silence | undefined {
  return SILENCES.find((each) => each === fact?.status);
}

/** Questions never asked that no line of the first call stands for. */
export function otherNotAskedIn({ notAsked, firstCall }: HandoffSummary): string[] {
  const covered = new Set(firstCall.map(({ fact }) => fact));
  return notAsked.filter((id) => !covered.has(id));
}

/** One line of the first call: what is known, or the word for its kind of silence. */
export function firstCallText(
  line: HandoffSummary['firstCall'][number],
  { words, value, language, signal }: SummaryLabels,
): string {
  const { id, status, fact, signals = [] } = line;
  const known = line.value === undefined ? undefined : value(fact ?? id, line.value);
  switch (status) {
    case 'answered':
      return id === 'language' ? language(line.value as string) : (known ?? words.none);
    case 'heard':
      return [`${words.heard}: ${signals.map(signal).join(', ')}`, known]
        .filter((each) => each !== undefined)
        .join(' · ');
    case 'as_written':
      return words.asWritten;
    case 'not_named':
      return words.notNamed;
    case 'not_asked':
      return words.notAsked;
    case 'does_not_apply':
      return words.doesNotApply;
    default:
      return words[status];
  }
}

/** Whether this is about an adult or a minor, and how old; undefined where not known. */
export function ageIn({ facts }: HandoffSummary, { words }: SummaryLabels): string | undefined {
  const valueOf = (id: string) => facts.find((fact) => fact.id === id && !fact.raw)?.value;
  const adult = valueOf('adult');
  if (adult === 'yes') return words.adult;
  if (adult !== 'no') return undefined;
  const age = valueOf('age');
  return typeof age === 'number' ? `${words.minor} (${age})` : words.minor;
}

/** What an instrument came to, in a few words. */
export function scoreText(
  { complete, total, cutOff, atOrAbove, band }: HandoffSummary['screening'][number],
  { words }: SummaryLabels,
): string {
  const above = atOrAbove === undefined ? undefined : words[atOrAbove ? 'atOrAbove' : 'below'];
  const parts = [
    complete ? undefined : words.incomplete,
    total === undefined ? undefined : `${words.score} ${total}`,
    cutOff === undefined
      ? above
      : `${words.cutOff} ${cutOff}${above === undefined ? '' : `: ${above}`}`,
    band === undefined ? undefined : `${words.band} ${band}`,
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}

/** Each flag with the rules that raised it. */
export function flagsIn({ guidance }: HandoffSummary): { flag: string; ruleIds: string[] }[] {
  return guidance.flags.map((flag) => ({
    flag,
    ruleIds: FLAG_RULES.filter(({ id, then }) => then === flag && guidance.rules.includes(id)).map(
      ({ id }) => id,
    ),
  }));
}

/** The rules for which a person decides before anything is planned; none: nothing asks for it. */
export function reviewRulesIn({ guidance }: HandoffSummary): string[] {
  const review = [...LEVEL_RULES, ...FLAG_RULES].filter(
    ({ then }) => then === 'human_review' || then === 'needs_review',
  );
  const ids = new Set(review.map(({ id }) => id));
  return guidance.rules.filter((id) => ids.has(id));
}

/** Each rule that nearly fired, with what it would have led to and what it lacks. */
export function nearlyIn({ guidance }: HandoffSummary, labels: SummaryLabels) {
  return guidance.nearly.map(({ rule, lacks }) => {
    const level = LEVEL_RULES.find(({ id }) => id === rule)?.then;
    const flag = FLAG_RULES.find(({ id }) => id === rule)?.then;
    const then = level ? labels.level(level) : flag ? labels.flag(flag) : rule;
    return { rule, then, lacks };
  });
}

/** The rules that led to the level of care, without those that raised flags. */
export function levelRulesIn({ guidance }: HandoffSummary): string[] {
  const flagRules = new Set(FLAG_RULES.map(({ id }) => id));
  return guidance.rules.filter((id) => !flagRules.has(id));
}

/** The rule that made openings of the level of an opening worth asking about; none made others so. */
export function openingRuleIn(
  { guidance }: HandoffSummary,
  opening: HandoffSummary['openings'][number] | undefined,
) {
  return guidance.rules.find((id) =>
    LEVEL_RULES.some((rule) => rule.id === id && rule.then === opening?.level),
  );
}

/** What they were told of where nothing is near, a line each. */
export function fallbackIn(
  { fallback = [] }: HandoffSummary,
  { words, opening }: SummaryLabels,
): string[] {
  return fallback.map((way) => {
    const title = words[`fallback.${way.kind}`];
    if (way.kind === 'directory') return `${title}: ${way.referrals.map(referralText).join('; ')}`;
    return 'opening' in way ? `${title}: ${opening(way.opening)}` : title;
  });
}

type Told = NonNullable<HandoffSummary['fallback']>[number];
type Referral = Extract<Told, { kind: 'directory' }>['referrals'][number];

function referralText({ name, city, state, phone, miles, asOf }: Referral): string {
  return `${name}, ${city}, ${state}, ${phone} (${miles} mi, ${asOf})`;
}

/** The permission to call and text; one that was taken back is not the same as one never given. */
export function permissionText({ contact }: HandoffSummary, { words }: SummaryLabels): string {
  return contact.revoked ? words.revoked : words[`permission.${contact.permission}`];
}

/** What a person does next, by urgency and by what the visitor allowed. */
export function nextAction(summary: HandoffSummary, { words }: SummaryLabels): string {
  const { urgency, contact, who, facts } = summary;
  const next = words[`next.${urgency.level}`];
  if (contact.permission === 'yes') return next;
  const minor = who === 'self' && facts.some(({ id, value }) => id === 'adult' && value === 'no');
  if (minor && contact.permission === 'unknown') return `${next} ${words['next.minorNotAsked']}`;
  return `${next} ${contact.revoked ? words.revoked : words['next.mayNotCall']}`;
}
