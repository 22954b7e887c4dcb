import { wordsFor } from '../content/index.ts';
import { INSTRUMENTS } from '../content/instruments/index.ts';
import { concerns } from '../machines/context.ts';
import type { Context, HandoffReason } from '../machines/context.ts';
import { known } from '../machines/facts.ts';
import type { Facts } from '../machines/facts.ts';
import type { Around, Way } from '../machines/fallback.ts';
import type { FeasibleWeek } from '../machines/feasible-week.ts';
import type { Opening } from '../machines/opening.ts';
import type { Language } from '../machines/settings.ts';
import { scoresOf } from '../machines/screening/scores.ts';
import { STATES_WITHOUT_SUGGESTIONS } from '../machines/settings.ts';
import type { Guidance } from '../machines/guidance/guide.ts';
import { severityOf } from '../machines/guidance/severity.ts';
import { QUESTIONS } from '../machines/topics/index.ts';
import { guidanceFor } from '../machines/guidance/guidance-for.ts';
import { urgencyOf } from '../machines/guidance/urgency.ts';
import { firstCallOf } from './first-call.ts';
import { HandoffSummary, SUMMARY_SCHEMA } from './summary.ts';
import type { SummaryFact } from './summary.ts';

/** What a summary is made of. */
export interface SummaryInput {
  /** `in_` and a UUID. */
  readonly intakeId: string;
  readonly handoff: { readonly reason: HandoffReason; readonly revision: number };
  readonly context: Context;
  /** What is near, or may help instead, by how it fits; its words come in the language of the intake. */
  readonly around: Around;
}

/** Names `severityOf`, so that what it says can be traced like everything else. */
export const SEVERITY_RULE = 'severity_from_use';

/** Asked as a consent is, for the yes or no without a skip; but it is about the visitor. */
const ADULT = 'adult';
const CONSENTS = QUESTIONS.filter(({ kind, fact }) => kind === 'consent' && fact !== ADULT).map(
  ({ fact }) => fact,
);
/** Answers about being safe at this moment; the rest of what is asked about safety are facts. */
const SAFETY = ['safety_now', 'safety_check', 'safety_next'];
/** Talk about the talk, and what is asked only after something else happened. */
const NEVER_MISSED = [
  'notice',
  'guidance_wanted',
  'review',
  'review_which',
  'follow_up',
  'safety_check',
  'safety_next',
];
const NOT_AMONG_FACTS = [...NEVER_MISSED, ...CONSENTS, ...SAFETY];

/**
 * The summary of an intake. Pure, and the same for the same context. It copies and sorts what is
 * known; what it adds comes from rules and carries their ids.
 *
 * Not parsed against its schema on the way out: in a crisis a coordinator is better served by an
 * odd summary than by none.
 */
export function buildSummary({
  intakeId,
  handoff,
  context,
  around: { openings, fallback, week, noVideo },
}: SummaryInput): HandoffSummary {
  const { facts, settings, language } = context;
  const full = guidanceFor(context);
  const guidance = noVideo ? withoutVideo(full) : full;
  const urgency = urgencyOf({ ...context, handoff }, guidance);
  const severity = severityOf(facts);
  return {
    schema: SUMMARY_SCHEMA,
    id: handoffIdOf(intakeId),
    intakeId,
    revision: handoff.revision,
    reason: handoff.reason,
    urgency: { level: urgency.level, ruleIds: [...urgency.ruleIds] },
    who: HandoffSummary.shape.who.safeParse(known(facts, 'who')).data,
    language,
    contact: contactOf(context),
    facts: copied(facts, factIds(facts)),
    safety: context.signals.map(({ rule, signal, mode, activityId, quote }) => ({
      signal,
      mode,
      ruleId: rule,
      activityId,
      quote,
    })),
    safetyAnswers: copied(facts, SAFETY),
    guidance: {
      level: guidance.level,
      rules: [...guidance.rules],
      flags: [...guidance.flags],
      nearly: [...guidance.nearly],
      missing: [...guidance.missing],
      withheldIn: stateWithoutSuggestions(context),
      ...(guidance.flags.length < full.flags.length && { noVideo: true as const }),
      severity: severity && { level: severity, ruleId: SEVERITY_RULE },
    },
    screening: [...scoresOf(facts, settings.modules, INSTRUMENTS)],
    advised: [...context.advised],
    openings: openings.map((opening) => openingOf(opening, language)),
    ...(week && { week: weekOf(week) }),
    ...(fallback && { fallback: fallback.ways.map((way) => wayOf(way, language)) }),
    notAsked: QUESTIONS.filter(
      (question) =>
        facts[question.fact] === undefined &&
        !NEVER_MISSED.includes(question.fact) &&
        !question.unasked &&
        // What this center leaves out is not known either.
        concerns(question, context),
    ).map(({ fact }) => fact),
    firstCall: firstCallOf(context),
    unread: context.unread.map((each) => ({ ...each })),
    consents: copied(facts, CONSENTS),
  };
}

/** What a center cannot give is no option; the rules that fired stay. */
function withoutVideo(guidance: Guidance): Guidance {
  return { ...guidance, flags: guidance.flags.filter((flag) => flag !== 'telehealth_option') };
}

/** One that was stored before openings had days carries its times in its name. */
function openingOf(
  { name, days, from, until, payers: _, ...opening }: Opening,
  language: Language,
): HandoffSummary['openings'][number] {
  const { weekTime } = wordsFor(language).forms;
  const { site, program, level, miles } = opening;
  if (days.length === 0) return { site, program, level, miles, times: name.en };
  return {
    ...opening,
    times: weekTime({ days, from, until, zone: opening.zone }),
    days,
    from,
    until,
  };
}

function wayOf(
  way: Way<Opening>,
  language: Language,
): NonNullable<HandoffSummary['fallback']>[number] {
  switch (way.kind) {
    case 'farther_site':
    case 'residential':
      return { kind: way.kind, opening: openingOf(way.opening, language) };
    case 'directory':
      return { kind: way.kind, referrals: way.referrals.map((each) => ({ ...each })) };
    default:
      return { kind: way.kind };
  }
}

function weekOf({ opening, ...week }: FeasibleWeek): NonNullable<HandoffSummary['week']> {
  const { program, site, video } = opening;
  return { program, site, video, ...week };
}

/** One handoff an intake: the same id on every retry and revision. */
export function handoffIdOf(intakeId: string): string {
  return intakeId.replace(/^in_/, 'ho_');
}

/** The facts about the visitor, in the order of the conversation; any that no question asks for come last. */
function factIds(facts: Facts): readonly string[] {
  const ids = new Set([...QUESTIONS.map(({ fact }) => fact), ...Object.keys(facts)]);
  return [...ids].filter((id) => !NOT_AMONG_FACTS.includes(id));
}

function copied(facts: Facts, ids: readonly string[]): SummaryFact[] {
  return ids.flatMap((id) => {
    const fact = facts[id];
    return fact ? [{ id, ...fact, source: { ...fact.source } }] : [];
  });
}

const { ways, times } = HandoffSummary.shape.contact.shape;

/** The state that forbids an automated suggestion, by the center's settings or by the ZIP. */
function stateWithoutSuggestions({ settings, nearby }: Context): string | undefined {
  const states = [settings.stateMode, nearby?.state ?? ''];
  return states.find((state) => STATES_WITHOUT_SUGGESTIONS.includes(state));
}

function contactOf({ facts, call }: Context): HandoffSummary['contact'] {
  const phone = facts['phone'];
  const permission = known(facts, 'contact_permission');
  // A no that nobody asked for takes a yes back.
  const revoked = permission === 'no' && facts['contact_permission']?.source.how === 'volunteered';
  const safe = known(facts, 'safe_contact') ?? [];
  return {
    name: text(known(facts, 'name')),
    phone: text(known(facts, 'phone')),
    phoneAsWritten: phone?.raw ? (text(phone.value) ?? phone.source.quote) : undefined,
    ways: ways.element.options.filter((way) => Array.isArray(safe) && safe.includes(way)),
    times: times.element.options.filter((time) => Array.isArray(safe) && safe.includes(time)),
    permission: permission === 'yes' || permission === 'no' ? permission : 'unknown',
    ...(facts['contact_limits']?.status === 'answered' && { limits: limitsIn(facts) }),
    ...(call && permission === 'yes' && { callBack: { ...call } }),
    ...(revoked && { revoked }),
  };
}

/** Told in words, each by itself, or as the answer to what should be minded. */
function limitsIn(facts: Facts): string[] {
  return [known(facts, 'contact_limits')].flat().filter((each) => typeof each === 'string');
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
