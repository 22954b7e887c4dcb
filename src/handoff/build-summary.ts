import type { Context, HandoffReason } from '../machines/context.ts';
import { known } from '../machines/facts.ts';
import type { Facts } from '../machines/facts.ts';
import { severityOf } from '../machines/severity.ts';
import { QUESTIONS } from '../machines/topics/index.ts';
import { currentNearby, guidanceFor } from '../machines/guidance.ts';
import { urgencyOf } from '../machines/urgency.ts';
import { HandoffSummary, SUMMARY_SCHEMA } from './summary.ts';
import type { SummaryFact } from './summary.ts';

/** What a summary is made of. */
export interface SummaryInput {
  /** `in_` and a UUID. */
  readonly intakeId: string;
  readonly handoff: { readonly reason: HandoffReason; readonly revision: number };
  readonly context: Context;
  /** The language of the conversation, BCP 47. */
  readonly language: string;
}

/** Names `severityOf`, so that what it says can be traced like everything else. */
const SEVERITY_RULE = 'severity_from_use';

const CONSENTS = QUESTIONS.filter(({ kind }) => kind === 'consent').map(({ fact }) => fact);
const SAFETY = QUESTIONS.filter(({ id }) => id.startsWith('safety.')).map(({ fact }) => fact);
/** The rest of what cannot be skipped is talk about the talk: the review. */
const NOT_ABOUT_THE_VISITOR = QUESTIONS.filter(({ skippable }) => skippable === false).map(
  ({ fact }) => fact,
);

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
  language,
}: SummaryInput): HandoffSummary {
  const { facts } = context;
  const guidance = guidanceFor(context);
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
    contact: contactOf(facts),
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
      severity: severity && { level: severity, ruleId: SEVERITY_RULE },
    },
    openings: (currentNearby(context)?.openings ?? []).map((opening) => ({ ...opening })),
    notAsked: QUESTIONS.filter(
      ({ fact, when }) =>
        facts[fact] === undefined &&
        !NOT_ABOUT_THE_VISITOR.includes(fact) &&
        (when?.(facts) ?? true),
    ).map(({ fact }) => fact),
    consents: copied(facts, CONSENTS),
  };
}

/** One handoff an intake: the same id on every retry and revision. */
export function handoffIdOf(intakeId: string): string {
  return intakeId.replace(/^in_/, 'ho_');
}

/** The facts about the visitor, in the order of the conversation; any that no question asks for come last. */
function factIds(facts: Facts): readonly string[] {
  const ids = new Set([...QUESTIONS.map(({ fact }) => fact), ...Object.keys(facts)]);
  return [...ids].filter((id) => !NOT_ABOUT_THE_VISITOR.includes(id));
}

function copied(facts: Facts, ids: readonly string[]): SummaryFact[] {
  return ids.flatMap((id) => {
    const fact = facts[id];
    return fact ? [{ id, ...fact, source: { ...fact.source } }] : [];
  });
}

const { ways, times } = HandoffSummary.shape.contact.shape;

function contactOf(facts: Facts): HandoffSummary['contact'] {
  const phone = facts['phone'];
  const permission = known(facts, 'contact_permission');
  const safe = known(facts, 'safe_contact') ?? [];
  return {
    name: text(known(facts, 'name')),
    phone: text(known(facts, 'phone')),
    phoneAsWritten: phone?.raw ? (text(phone.value) ?? phone.source.quote) : undefined,
    ways: ways.element.options.filter((way) => Array.isArray(safe) && safe.includes(way)),
    times: times.element.options.filter((time) => Array.isArray(safe) && safe.includes(time)),
    permission: permission === 'yes' || permission === 'no' ? permission : 'unknown',
  };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
