import type { SummaryLabels } from '../handoff/labels.ts';
import { HandoffSummary } from '../handoff/summary.ts';
import type { AttemptId, Words } from '../content/words.ts';
import type { DeskIntake } from '../store/desk-intakes.ts';
import type { DeskRow } from './wire.ts';

/** Words for what the desk shows. */
export interface DeskLabels {
  readonly words: Words;
  readonly labels: SummaryLabels;
}

/** The summary as it was stored: exactly what was delivered. */
export function summaryOf({ handoff }: DeskIntake): HandoffSummary {
  return handoff.summary as HandoffSummary;
}

/**
 * One intake as a row of the list.
 *
 * @param center the name of its center, where that is worth saying
 */
export function deskRow(
  intake: DeskIntake,
  { words, labels }: DeskLabels,
  center: string | undefined,
): DeskRow {
  const summary = summaryOf(intake);
  const { urgency, reason, contact, who, language, revision } = summary;
  const { id, state, waitingSince, claim, closed } = intake;
  // Those of a round before say nothing of this one.
  const attempts = intake.attempts.filter(({ at }) => at >= waitingSince);
  const [deciding = ''] = urgency.ruleIds;
  return {
    id,
    ...(center !== undefined && { center }),
    revision,
    urgency: { ...urgency, label: labels.urgency(urgency.level) },
    because: labels.rule(deciding, summary),
    reason: { id: reason, label: labels.reason(reason) },
    ...(contact.name !== undefined && { name: contact.name }),
    ...(who !== undefined && { who }),
    whoLabel: who === undefined ? labels.words.whoUnknown : labels.words[`who.${who}`],
    language,
    languageLabel: labels.language(language),
    state,
    waitingSince,
    ...(contact.callBack && {
      callTold: `${labels.words.callTold}: ${labels.callTime(contact.callBack)}`,
    }),
    ...(claim && { claimedBy: claim }),
    ...(attempts.length > 0 && {
      attempts: attempts.map(({ attempt, at, by }) => ({
        label: words.desk.attempts[attempt as AttemptId] ?? attempt,
        at,
        by,
      })),
    }),
    ...(closed && {
      closed: {
        label:
          words.desk.outcomes[closed.outcome as keyof Words['desk']['outcomes']] ?? closed.outcome,
        at: closed.at,
        by: closed.by,
      },
    }),
  };
}

const LEVELS = HandoffSummary.shape.urgency.shape.level.options;

/** By urgency, then the longest waiting first. Closed ones: the last closed first. */
export function inOrder(rows: readonly DeskRow[]): DeskRow[] {
  const press = ({ urgency }: DeskRow) => LEVELS.indexOf(urgency.level);
  return rows.toSorted(
    (a, b) =>
      (b.closed?.at ?? 0) - (a.closed?.at ?? 0) ||
      press(a) - press(b) ||
      a.waitingSince - b.waitingSince ||
      a.id.localeCompare(b.id),
  );
}
