import type { FactValue } from '../machines/facts.ts';
import { FLAG_RULES, LEVEL_RULES } from '../machines/guidance-rules.ts';
import type { SummaryLabels } from './labels.ts';
import type { HandoffSummary, SummaryFact } from './summary.ts';

/** What every rendering of a summary picks from it, so that all of them say the same. */

/** Said in the header or the contact line, so not again in the background. */
const IN_THE_HEADER = ['who', 'name', 'phone', 'safe_contact'];

/** The kinds of not knowing that a question which was asked can end in. */
export const SILENCES = ['declined', 'unsure', 'skipped', 'contradicted'] as const;

type Silence = (typeof SILENCES)[number];

/** A plain answer: understood, and not taken back by another one. */
type Answer = SummaryFact & { readonly value: FactValue };

/** The visitor's own words, what was said about danger first. Taps are not words. */
export function saidIn(summary: HandoffSummary): { quote: string; activityId: string }[] {
  const { facts, safety, safetyAnswers } = summary;
  const said = [...safetyAnswers, ...facts].filter(
    ({ id, status, raw, source }) =>
      !IN_THE_HEADER.includes(id) &&
      (status === 'answered' || status === 'contradicted') &&
      source.how !== 'tapped' &&
      !raw,
  );
  const all = [...safety, ...said.map(({ source }) => source)];
  const quotes = new Map(all.map(({ quote = '', activityId }) => [quote, activityId]));
  return [...quotes]
    .filter(([quote]) => /\p{L}/u.test(quote))
    .map(([quote, activityId]) => ({ quote, activityId }));
}

/** The plain answers that the header does not show. */
export function answersIn({ facts }: HandoffSummary): Answer[] {
  return facts.filter(
    (fact): fact is Answer =>
      !IN_THE_HEADER.includes(fact.id) &&
      fact.status === 'answered' &&
      !fact.raw &&
      fact.value !== undefined,
  );
}

/** Kept as written, for a person to read. */
export function rawFactsIn({ facts }: HandoffSummary): SummaryFact[] {
  return facts.filter(({ raw }) => raw);
}

/** The questions that ended in this kind of silence. */
export function factsWith({ facts }: HandoffSummary, silence: Silence): SummaryFact[] {
  return facts.filter(({ status }) => status === silence);
}

/** Which kind of silence a fact is, if it is one. */
export function silenceOf(fact: SummaryFact | undefined): Silence | undefined {
  return SILENCES.find((each) => each === fact?.status);
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

/** The rules that led to the level of care, without those that raised flags. */
export function levelRulesIn({ guidance }: HandoffSummary): string[] {
  const flagRules = new Set(FLAG_RULES.map(({ id }) => id));
  return guidance.rules.filter((id) => !flagRules.has(id));
}

/** The rule that made the nearest opening worth asking about. */
export function openingsRuleIn({ guidance, openings: [nearest] }: HandoffSummary) {
  return guidance.rules.find((id) =>
    LEVEL_RULES.some((rule) => rule.id === id && rule.then === nearest?.level),
  );
}

/** One opening in one line. */
export function openingText(opening: HandoffSummary['openings'][number]): string {
  const { program, site, miles, times } = opening;
  return `${program}, ${site}${miles === undefined ? '' : ` (${Math.round(miles)} mi)`}, ${times}`;
}

/** What a person does next, by urgency and by what the visitor allowed. */
export function nextAction({ urgency, contact }: HandoffSummary, { words }: SummaryLabels): string {
  const next = words[`next.${urgency.level}`];
  return contact.permission === 'yes' ? next : `${next} ${words['next.mayNotCall']}`;
}
