import { FIRST_CALL_GROUPS } from '../machines/first-call-facts.ts';
import type { SummaryLabels } from './labels.ts';
import { factOf, withWords } from './page-lines.ts';
import { firstCallText } from './summary-parts.ts';
import type { SummaryPage } from './summary-page.ts';
import type { HandoffSummary } from './summary.ts';

/** Statuses of a line of the first call where there is nothing left to ask. */
const SETTLED = ['answered', 'heard'];

/** All that a first call should learn, by groups; what is still to ask stands out. */
export function firstCallPageOf(
  summary: HandoffSummary,
  labels: SummaryLabels,
): SummaryPage['firstCall'] {
  const { facts, safetyAnswers, consents, firstCall } = summary;
  const all = [...facts, ...safetyAnswers, ...consents];
  return {
    title: labels.words.firstCall,
    groups: FIRST_CALL_GROUPS.map((group) => ({
      title: labels.words[`group.${group}`],
      lines: firstCall
        .filter((line) => line.group === group && line.status !== 'does_not_apply')
        .map((line) => ({
          ...withWords(firstCallText(line, labels), factOf(all, line.fact ?? line.id), labels),
          label: labels.firstCall(line.id),
          open: !SETTLED.includes(line.status),
        })),
    })).filter(({ lines }) => lines.length > 0),
  };
}
